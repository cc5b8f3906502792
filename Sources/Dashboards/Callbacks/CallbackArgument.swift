/// Something a callback takes: a ``Property`` or ``Properties`` (which trigger it), a ``State`` (which it only reads), a
/// ``Context`` (which comes from the request), or an ``ArgumentGroup`` of those.
public protocol CallbackArgument<Value>: Sendable {
    /// What the callback's function gets.
    associatedtype Value: Sendable

    /// What of the page it needs.
    var dependencies: [CallbackDependency] { get }

    /// Whether it gives the callback the browser's session.
    var usesSession: Bool { get }

    /// The next value of its kind.
    ///
    /// - Throws: ``CallbackRequestError`` where the browser's value does not fit, ``PreventUpdate`` where the callback
    ///   shall not run without one.
    func value(from values: inout CallbackValues) throws -> Value
}

extension CallbackArgument {
    public var usesSession: Bool { false }
}

/// What a callback needs of the page.
public struct CallbackDependency: Sendable, Hashable {
    /// The property.
    public let property: PropertyReference
    /// Whether it is only read, so that its changes do not run the callback.
    public let isState: Bool
    /// Whether the component need not be on the page.
    public let allowsAbsence: Bool

    /// A property whose change runs the callback.
    public static func input(_ property: PropertyReference, allowsAbsence: Bool = false) -> Self {
        Self(property: property, isState: false, allowsAbsence: allowsAbsence)
    }

    /// A property that is only read.
    public static func state(_ property: PropertyReference, allowsAbsence: Bool = false) -> Self {
        Self(property: property, isState: true, allowsAbsence: allowsAbsence)
    }
}

/// The values of one call, handed out in the order of the declaration.
public struct CallbackValues: Sendable {
    var inputs: ArraySlice<JSON>
    var state: ArraySlice<JSON>
    let context: CallbackContext

    init(inputs: [JSON], state: [JSON], context: CallbackContext) {
        self.inputs = inputs[...]
        self.state = state[...]
        self.context = context
    }
}

extension Property: CallbackArgument {
    public var dependencies: [CallbackDependency] { [.input(reference, allowsAbsence: allowsAbsence)] }

    public func value(from values: inout CallbackValues) throws -> Value {
        try decode(values.inputs.removeFirst())
    }

    func decode(_ json: JSON) throws -> Value {
        if json.isNull, let defaultValue { return defaultValue }
        do {
            return try json.decode(Value.self)
        } catch {
            // Only after the decoding: an optional takes the null.
            if json.isNull { throw PreventUpdate() }
            throw CallbackRequestError.unfittingValue(of: reference, reason: "\(error)")
        }
    }
}

extension Properties: CallbackArgument {
    public var dependencies: [CallbackDependency] { [.input(reference, allowsAbsence: element.allowsAbsence)] }

    public func value(from values: inout CallbackValues) throws -> [Value] {
        try decode(values.inputs.removeFirst())
    }

    func decode(_ json: JSON) throws -> [Value] { try (json.arrayValue ?? []).map(element.decode) }
}

/// A property that a callback reads without being run by its changes.
public struct State<Value: Sendable>: CallbackArgument {
    private let dependency: CallbackDependency
    private let decode: @Sendable (JSON) throws -> Value

    public init(_ property: Property<Value>) where Value: Codable {
        dependency = .state(property.reference, allowsAbsence: property.allowsAbsence)
        decode = { try property.decode($0) }
    }

    public init<Element>(_ properties: Properties<Element>) where Value == [Element] {
        dependency = .state(properties.reference, allowsAbsence: properties.element.allowsAbsence)
        decode = { try properties.decode($0) }
    }

    public var dependencies: [CallbackDependency] { [dependency] }

    public func value(from values: inout CallbackValues) throws -> Value { try decode(values.state.removeFirst()) }
}

/// Something of the request, by key path: `Context(\.triggers)`.
public struct Context<Value: Sendable>: CallbackArgument {
    private let keyPath: any KeyPath<CallbackContext, Value> & Sendable

    public init(_ keyPath: any KeyPath<CallbackContext, Value> & Sendable) { self.keyPath = keyPath }

    public var dependencies: [CallbackDependency] { [] }

    public var usesSession: Bool { keyPath == \CallbackContext.session || keyPath == \CallbackContext.self }

    public func value(from values: inout CallbackValues) throws -> Value { values.context[keyPath: keyPath] }
}
