// The handlers are `@concurrent` because callbacks run beside one another anyway, and because a `nonisolated(nonsending)`
// closure that takes a pack crashes the compiler (Swift 6.3.1, in `projectPackComponent`). Calling the function and
// recovering from its error are closures of their own for a like reason.
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
    /// output. An error that it throws goes to `onError`, else to the dashboard's own handler (``onError(_:)``), else it
    /// is answered with status 500 and logged by the server.
    ///
    /// - Parameters:
    ///   - output: The property to set.
    ///   - arguments: What the function takes: properties, ``State``, ``Context``, in any order.
    ///   - preventInitialCall: Whether it waits for a first change instead of running when the page is opened; as the
    ///     dashboard says (``preventsInitialCalls``) unless given.
    ///   - options: What it does besides.
    ///   - handler: The function.
    ///   - onError: What is returned instead when the function throws an error.
    public mutating func callback<Output: CallbackOutput, each Argument: CallbackArgument>(
        updating output: Output, from arguments: repeat each Argument, preventInitialCall: Bool? = nil,
        options: [CallbackOption] = [],
        perform handler: @escaping @Sendable @concurrent (repeat (each Argument).Value) async throws -> Output.Value,
        onError: (@Sendable @concurrent (any Error, CallbackContext) async throws -> Output.Value)? = nil
    ) {
        let run: Callback.Run = { [arguments = (repeat each arguments)] values in
            var values = values
            let value = try await handler(repeat try (each arguments).value(from: &values))
            var results = CallbackResults()
            try output.append(value, to: &results)
            return results
        }
        var recover: Callback.Recovery?
        if let onError {
            recover = { error, context in
                let value = try await onError(error, context)
                var results = CallbackResults()
                try output.append(value, to: &results)
                return results
            }
        }
        add(
            updating: output.targets, isList: output.isList,
            from: Self.dependencies(of: repeat each arguments),
            preventInitialCall: preventInitialCall, options: options,
            usesSession: Self.usesSession(repeat each arguments), body: .server(run: run, recover: recover))
    }

    /// Registers a function that computes several properties, as a tuple in their order.
    ///
    /// ```swift
    /// app.callback(updating: square.text, cube.text, from: number.value) { number in
    ///     ("\(number * number)", "\(number * number * number)")
    /// }
    /// ```
    ///
    /// See ``callback(updating:from:preventInitialCall:options:perform:onError:)-(Output,_,_,_,_,_)``.
    public mutating func callback<each Output: CallbackOutput, each Argument: CallbackArgument>(
        updating outputs: repeat each Output, from arguments: repeat each Argument, preventInitialCall: Bool? = nil,
        options: [CallbackOption] = [],
        perform handler:
            @escaping @Sendable @concurrent (repeat (each Argument).Value) async throws -> (
                repeat (each Output).Value
            ),
        onError: (@Sendable @concurrent (any Error, CallbackContext) async throws -> (repeat (each Output).Value))? =
            nil
    ) {
        var targets: [CallbackTarget] = []
        for output in repeat each outputs { targets += output.targets }
        let run: Callback.Run = { [outputs = (repeat each outputs), arguments = (repeat each arguments)] values in
            var values = values
            let value = try await handler(repeat try (each arguments).value(from: &values))
            var results = CallbackResults()
            repeat try (each outputs).append(each value, to: &results)
            return results
        }
        var recover: Callback.Recovery?
        if let onError {
            recover = { [outputs = (repeat each outputs)] error, context in
                let value = try await onError(error, context)
                var results = CallbackResults()
                repeat try (each outputs).append(each value, to: &results)
                return results
            }
        }
        add(
            updating: targets, isList: true, from: Self.dependencies(of: repeat each arguments),
            preventInitialCall: preventInitialCall, options: options,
            usesSession: Self.usesSession(repeat each arguments), body: .server(run: run, recover: recover))
    }

    /// Registers a function that returns nothing: it does something, and may set properties by ``CallbackContext/page``.
    ///
    /// ```swift
    /// app.callback(from: save.clicks, State(text.value), preventInitialCall: true) { _, text in
    ///     try await notes.save(text)
    /// }
    /// ```
    ///
    /// Without arguments it runs once, when the page is opened.
    /// See `callback(updating:from:preventInitialCall:options:perform:onError:)`.
    public mutating func callback<each Argument: CallbackArgument>(
        from arguments: repeat each Argument, preventInitialCall: Bool? = nil, options: [CallbackOption] = [],
        perform handler: @escaping @Sendable @concurrent (repeat (each Argument).Value) async throws -> Void,
        onError: (@Sendable @concurrent (any Error, CallbackContext) async throws -> Void)? = nil
    ) {
        let run: Callback.Run = { [arguments = (repeat each arguments)] values in
            var values = values
            try await handler(repeat try (each arguments).value(from: &values))
            return CallbackResults()
        }
        var recover: Callback.Recovery?
        if let onError {
            recover = { error, context in
                try await onError(error, context)
                return CallbackResults()
            }
        }
        add(
            updating: [], isList: false, from: Self.dependencies(of: repeat each arguments),
            preventInitialCall: preventInitialCall, options: options,
            usesSession: Self.usesSession(repeat each arguments), body: .server(run: run, recover: recover))
    }

    // MARK: In the browser

    /// Registers a JavaScript function that the browser runs by itself, without a request.
    ///
    /// ```swift
    /// app.clientsideCallback(updating: shout.text, from: name.value, run: "name => (name ?? '') + '!'")
    /// app.clientsideCallback(updating: size.text, title.title, from: box.value, run: .named("app", "measure"))
    /// ```
    ///
    /// It takes the values in the order in which they are on the wire: first those that trigger it, then those of
    /// ``State``. For several outputs it returns an array.
    ///
    /// - Parameters:
    ///   - outputs: The properties to set, if any.
    ///   - arguments: Properties and ``State``.
    ///   - preventInitialCall: Whether it waits for a first change instead of running when the page is opened.
    ///   - options: What it does besides.
    ///   - function: The function.
    public mutating func clientsideCallback<each Output: CallbackOutput, each Argument: CallbackArgument>(
        updating outputs: repeat each Output, from arguments: repeat each Argument, preventInitialCall: Bool? = nil,
        options: [CallbackOption] = [], run function: ClientsideFunction
    ) {
        var targets: [CallbackTarget] = []
        for output in repeat each outputs { targets += output.targets }
        var hasOtherArguments = false
        for argument in repeat each arguments { hasOtherArguments = hasOtherArguments || argument.dependencies.isEmpty }
        add(
            updating: targets, isList: targets.count > 1, from: Self.dependencies(of: repeat each arguments),
            preventInitialCall: preventInitialCall, options: options,
            body: .clientside(function, hasOtherArguments: hasOtherArguments))
    }

    // MARK: Errors

    /// Handles the errors of callbacks that have no handler of their own: the outputs then stay as they are.
    ///
    /// ```swift
    /// app.onError { error, context in
    ///     try context.page.set(alert.text, to: "That did not work: \(error)")
    /// }
    /// ```
    ///
    /// An error that it throws is answered with status 500. ``PreventUpdate`` is no error.
    public mutating func onError(
        _ handler: @escaping @Sendable @concurrent (any Error, CallbackContext) async throws -> Void
    ) { errorHandler = handler }

    // MARK: Parts

    private mutating func add(
        updating targets: [CallbackTarget], isList: Bool, from dependencies: [CallbackDependency],
        preventInitialCall: Bool?, options: [CallbackOption], usesSession: Bool = false, body: Callback.Body
    ) {
        var settings = CallbackSettings(
            preventsInitialCall: preventInitialCall ?? preventsInitialCalls, options: options)
        settings.usesSession = usesSession
        add(
            Callback(outputs: targets, isList: isList, dependencies: dependencies, settings: settings, body: body))
    }

    private static func usesSession<each Argument: CallbackArgument>(_ arguments: repeat each Argument) -> Bool {
        var usesSession = false
        for argument in repeat each arguments { usesSession = usesSession || argument.usesSession }
        return usesSession
    }

    private static func dependencies<each Argument: CallbackArgument>(
        of arguments: repeat each Argument
    ) -> [CallbackDependency] {
        var dependencies: [CallbackDependency] = []
        for argument in repeat each arguments { dependencies += argument.dependencies }
        return dependencies
    }
}
