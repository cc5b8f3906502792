extension CallbackOption {
    /// The callback runs beside its request, for as long as it takes: the page asks every now and then how far it is.
    ///
    /// ```swift
    /// app.callback(
    ///     updating: report.text, from: run.clicks, Context(\.progress), preventInitialCall: true,
    ///     options: [
    ///         .background(), .progress(bar.value, default: "0"), .cancelled(by: stop.clicks),
    ///         .running(run.disabled, is: true, then: false),
    ///     ]
    /// ) { _, progress in
    ///     for step in 1...10 {
    ///         try await work(step)
    ///         try progress.set(bar.value, to: "\(step)")
    ///     }
    ///     return "Done."
    /// }
    /// ```
    ///
    /// It goes on when its page is closed; a page that starts it again while it runs has it cancelled. A deadline for
    /// callbacks is not for those in the background. What it sets by ``CallbackContext/page`` arrives with the next
    /// answer. Its cookies and header fields are not sent.
    ///
    /// - Parameter interval: How often the page asks.
    public static func background(every interval: Duration = .seconds(1)) -> Self {
        Self { settings in
            settings.background.interval = interval.milliseconds
        }
    }

    /// A property that shows how far a background callback is; it is set by ``CallbackContext/progress``.
    ///
    /// - Parameters:
    ///   - value: What it is when the callback has ended.
    ///   - property: The property.
    public static func progress<Value>(_ property: Property<Value>, default value: Value) -> Self {
        Self { settings in
            do {
                settings.background.progress.append((property.reference, try JSON(encoding: value)))
            } catch {
                settings.problems.append("a value for “\(property.reference)”: \(error)")
            }
        }
    }

    /// A change of this property cancels a background callback of its page.
    public static func cancelled<Value>(by property: Property<Value>) -> Self {
        Self { $0.background.cancel.append(property.reference) }
    }

    /// The result of a background callback is kept for calls with the same values, of the same user if there are users,
    /// and of the same session if the callback takes it. A store that outlives the process keeps it for the next one.
    ///
    /// What else the result depends on is told by a key: the day, the version of the data or of the program.
    ///
    /// ```swift
    /// .cached(for: .seconds(600), ignoring: [run.clicks.reference]) { context in await sales.version }
    /// ```
    ///
    /// - Parameters:
    ///   - duration: How long.
    ///   - ignored: Properties whose values make no difference, such as the clicks on a button.
    ///   - key: Tells results of the same values apart. It runs before the callback, and not in the background.
    public static func cached(
        for duration: Duration, ignoring ignored: [PropertyReference] = [],
        by key: (@Sendable (CallbackContext) async throws -> String)? = nil
    ) -> Self {
        Self { settings in
            settings.background.cache = BackgroundSettings.Cache(duration: duration, ignored: Set(ignored), key: key)
        }
    }
}

/// What a callback's options say of its work in the background.
struct BackgroundSettings: Sendable {
    /// In milliseconds; `nil` where the callback does not run in the background.
    var interval: Int?
    var progress: [(property: PropertyReference, value: JSON)] = []
    var cancel: [PropertyReference] = []
    var cache: Cache?

    struct Cache: Sendable {
        let duration: Duration
        let ignored: Set<PropertyReference>
        let key: (@Sendable (CallbackContext) async throws -> String)?
    }

    /// What is wrong with them for a callback that takes these properties.
    func problems(inputs: [PropertyReference], running: [PropertyReference]) -> [String] {
        guard interval != nil else {
            let isUsed = !progress.isEmpty || !cancel.isEmpty || cache != nil
            return isUsed ? ["progress, a way to cancel it or a cache, but not the option `.background()`"] : []
        }
        var problems: [String] = []
        for property in progress.map(\.property) + cancel {
            if IdentifierPattern(property.component)?.hasWildcards ?? false {
                problems.append("a wildcard in “\(property)”, where a callback in the background cannot have one")
            }
        }
        for property in progress.map(\.property) + running where inputs.contains(property) {
            problems.append(
                "“\(property)” both as its progress and as what runs it: it would run itself again and again")
        }
        return problems
    }

    var defaults: JSON.Object {
        JSON.Object(progress.map { ($0.property.description, $0.value) }) { $1 }
    }
}
