/// Something a callback takes: a ``Property`` (which triggers it), a ``State`` (which it only reads) or a
/// ``Context`` (which comes from the request).
public protocol CallbackArgument<Value>: Sendable {
    /// What the callback's function gets.
    associatedtype Value: Sendable

    /// What of the page it needs, `nil` for nothing.
    var dependency: CallbackDependency? { get }

    /// The next value of its kind.
    ///
    /// - Throws: ``CallbackRequestError`` where the browser's value does not fit, ``PreventUpdate`` where the callback
    ///   shall not run without one.
    func value(from values: inout CallbackValues) throws -> Value
}

/// What a callback needs of the page.
public enum CallbackDependency: Sendable, Hashable {
    /// A property whose change runs the callback.
    case input(PropertyReference)
    /// A property that is only read.
    case state(PropertyReference)
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
    public var dependency: CallbackDependency? { .input(reference) }

    public func value(from values: inout CallbackValues) throws -> Value {
        try decode(values.inputs.removeFirst())
    }

    fileprivate func decode(_ json: JSON) throws -> Value {
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

/// A property that a callback reads without being run by its changes.
public struct State<Value: Codable & Sendable>: CallbackArgument {
    private let property: Property<Value>

    public init(_ property: Property<Value>) { self.property = property }

    public var dependency: CallbackDependency? { .state(property.reference) }

    public func value(from values: inout CallbackValues) throws -> Value {
        try property.decode(values.state.removeFirst())
    }
}

/// Something of the request, by key path: `Context(\.triggers)`.
public struct Context<Value: Sendable>: CallbackArgument {
    private let keyPath: any KeyPath<CallbackContext, Value> & Sendable

    public init(_ keyPath: any KeyPath<CallbackContext, Value> & Sendable) { self.keyPath = keyPath }

    public var dependency: CallbackDependency? { nil }

    public func value(from values: inout CallbackValues) throws -> Value { values.context[keyPath: keyPath] }
}
