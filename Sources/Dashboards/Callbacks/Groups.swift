/// Several arguments of a callback as one value.
///
/// ```swift
/// struct Order { var size: String; var color: String }
/// let order = ArgumentGroup(size.value, State(color.value), as: Order.init)
/// app.callback(updating: text.text, from: order) { order in "A \(order.size) \(order.color) shirt." }
/// ```
///
/// Groups may hold groups; without a function they are tuples.
public struct ArgumentGroup<Value: Sendable, each Argument: CallbackArgument>: CallbackArgument {
    private let arguments: (repeat each Argument)
    private let combine: @Sendable (repeat (each Argument).Value) throws -> Value

    /// - Parameters:
    ///   - arguments: What the group takes.
    ///   - combine: Makes the value, such as a structure's initialiser. It may throw ``PreventUpdate``.
    public init(
        _ arguments: repeat each Argument,
        as combine: @escaping @Sendable (repeat (each Argument).Value) throws -> Value
    ) {
        self.arguments = (repeat each arguments)
        self.combine = combine
    }

    /// The arguments as a tuple.
    public init(_ arguments: repeat each Argument) where Value == (repeat (each Argument).Value) {
        self.init(repeat each arguments) { (value: repeat (each Argument).Value) in (repeat each value) }
    }

    public var dependencies: [CallbackDependency] {
        var dependencies: [CallbackDependency] = []
        for argument in repeat each arguments { dependencies += argument.dependencies }
        return dependencies
    }

    public var usesSession: Bool {
        var usesSession = false
        for argument in repeat each arguments { usesSession = usesSession || argument.usesSession }
        return usesSession
    }

    public func value(from values: inout CallbackValues) throws -> Value {
        try combine(repeat try (each arguments).value(from: &values))
    }
}

/// Several outputs of a callback that its function returns as one value.
///
/// ```swift
/// struct Totals { var sum: String; var product: String }
/// let totals = OutputGroup(sum.text, product.text) { (totals: Totals) in (totals.sum, totals.product) }
/// app.callback(updating: totals, from: a.value, b.value) { a, b in Totals(sum: "\(a + b)", product: "\(a * b)") }
/// ```
public struct OutputGroup<Value: Sendable, each Output: CallbackOutput>: CallbackOutput {
    private let outputs: (repeat each Output)
    private let split: @Sendable (Value) throws -> (repeat (each Output).Value)

    /// - Parameters:
    ///   - outputs: What the group sets.
    ///   - split: Takes the value apart into a value for each output.
    public init(
        _ outputs: repeat each Output, from split: @escaping @Sendable (Value) throws -> (repeat (each Output).Value)
    ) {
        self.outputs = (repeat each outputs)
        self.split = split
    }

    /// The outputs as a tuple.
    public init(_ outputs: repeat each Output) where Value == (repeat (each Output).Value) {
        self.init(repeat each outputs) { value in value }
    }

    public var targets: [CallbackTarget] {
        var targets: [CallbackTarget] = []
        for output in repeat each outputs { targets += output.targets }
        return targets
    }

    public var isList: Bool { true }

    public func append(_ value: Value, to results: inout CallbackResults) throws {
        let values = try split(value)
        repeat try (each outputs).append(each values, to: &results)
    }
}
