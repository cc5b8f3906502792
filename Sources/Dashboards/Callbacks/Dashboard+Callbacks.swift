// The handlers are `@concurrent` because callbacks run beside one another anyway, and because a `nonisolated(nonsending)`
// closure that takes a pack crashes the compiler (Swift 6.3.1, in `projectPackComponent`).
extension Dashboard {
    /// Registers a function that computes one property.
    ///
    /// ```swift
    /// app.callback(updating: text.children, from: color.value, State(size.value)) { color, size in
    ///     "The chosen T-shirt is a \(size) \(color) one."
    /// }
    /// ```
    ///
    /// It runs when the page is opened and when a property among its arguments changes. It may run many times at once.
    /// To change nothing it throws ``PreventUpdate``, or returns ``Update/noUpdate`` for an ``Property/ifChanged``
    /// output. An error that it throws is answered with status 500 and logged by the server.
    ///
    /// - Parameters:
    ///   - output: The property to set.
    ///   - arguments: What the function takes: properties, ``State``, ``Context``, in any order.
    ///   - preventInitialCall: Whether it waits for a first change instead of running when the page is opened.
    ///   - handler: The function.
    public mutating func callback<Output: Codable & Sendable, each Argument: CallbackArgument>(
        updating output: Property<Output>, from arguments: repeat each Argument, preventInitialCall: Bool = false,
        perform handler: @escaping @Sendable @concurrent (repeat (each Argument).Value) async throws -> Output
    ) {
        add(
            Callback(
                outputs: [output.reference], isList: false,
                dependencies: Self.dependencies(of: repeat each arguments), preventsInitialCall: preventInitialCall
            ) { [arguments = (repeat each arguments)] values in
                var values = values
                let result = try await handler(repeat try (each arguments).value(from: &values))
                return [try wireValue(of: result)]
            })
    }

    /// Registers a function that computes several properties, as a tuple in their order.
    ///
    /// ```swift
    /// app.callback(updating: square.text, cube.text, from: number.value) { number in
    ///     ("\(number * number)", "\(number * number * number)")
    /// }
    /// ```
    ///
    /// See ``callback(updating:from:preventInitialCall:perform:)-(Property<Output>,_,_,_)``.
    public mutating func callback<each Output: Codable & Sendable, each Argument: CallbackArgument>(
        updating outputs: repeat Property<each Output>, from arguments: repeat each Argument,
        preventInitialCall: Bool = false,
        perform handler:
            @escaping @Sendable @concurrent (repeat (each Argument).Value) async throws -> (repeat each Output)
    ) {
        var references: [PropertyReference] = []
        for output in repeat each outputs { references.append(output.reference) }
        add(
            Callback(
                outputs: references, isList: true,
                dependencies: Self.dependencies(of: repeat each arguments), preventsInitialCall: preventInitialCall
            ) { [arguments = (repeat each arguments)] values in
                var values = values
                let results = try await handler(repeat try (each arguments).value(from: &values))
                var wireValues: [JSON?] = []
                for result in repeat each results { wireValues.append(try wireValue(of: result)) }
                return wireValues
            })
    }

    private static func dependencies<each Argument: CallbackArgument>(
        of arguments: repeat each Argument
    ) -> [CallbackDependency] {
        var dependencies: [CallbackDependency] = []
        for argument in repeat each arguments {
            if let dependency = argument.dependency { dependencies.append(dependency) }
        }
        return dependencies
    }
}
