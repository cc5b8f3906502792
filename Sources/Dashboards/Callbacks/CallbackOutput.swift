/// Something a callback sets: a ``Property``, ``Properties``, or an ``OutputGroup`` of those.
public protocol CallbackOutput<Value>: Sendable {
    /// What the callback's function returns for it.
    associatedtype Value: Sendable

    /// The properties that are set, in the order of their values.
    var targets: [CallbackTarget] { get }

    /// Whether it is a list on the wire, even of one target. By default that is so for several targets.
    var isList: Bool { get }

    /// Appends a value for each target.
    ///
    /// - Throws: What encoding the value throws.
    func append(_ value: Value, to results: inout CallbackResults) throws
}

extension CallbackOutput {
    public var isList: Bool { targets.count > 1 }
}

/// A property that a callback sets.
public struct CallbackTarget: Sendable, Hashable {
    /// The property.
    public let property: PropertyReference
    /// Whether other callbacks may set it as well.
    public var allowsDuplicate = false

    public init(_ property: PropertyReference) { self.property = property }
}

/// The values that a call sets, in the order of the targets.
public struct CallbackResults: Sendable {
    /// A value for a target; for several components, a value for each.
    enum Entry {
        case one(JSON?)
        case each([JSON?])
    }

    var entries: [Entry] = []
}

extension Property: CallbackOutput {
    public var targets: [CallbackTarget] { [CallbackTarget(reference)] }

    public func append(_ value: Value, to results: inout CallbackResults) throws {
        results.entries.append(.one(try wireValue(of: value)))
    }
}

extension Properties: CallbackOutput {
    public var targets: [CallbackTarget] { [CallbackTarget(reference)] }

    public func append(_ values: [Value], to results: inout CallbackResults) throws {
        results.entries.append(.each(try values.map { try wireValue(of: $0) }))
    }
}

/// An output that several callbacks set; see ``CallbackOutput/allowingDuplicate``.
public struct SharedOutput<Output: CallbackOutput>: CallbackOutput {
    let output: Output

    public var targets: [CallbackTarget] {
        output.targets.map { target in
            var target = target
            target.allowsDuplicate = true
            return target
        }
    }

    public var isList: Bool { output.isList }

    public func append(_ value: Output.Value, to results: inout CallbackResults) throws {
        try output.append(value, to: &results)
    }
}

extension CallbackOutput {
    /// The same output for a callback that is not the only one to set it.
    ///
    /// One callback has it without this; the others say so. As the order in which they answer is not known, they must
    /// not run when the page is opened: `preventInitialCall: true`, or the option
    /// ``CallbackOption/allowsInitialDuplicate`` where the order does not matter.
    public var allowingDuplicate: SharedOutput<Self> { SharedOutput(output: self) }
}
