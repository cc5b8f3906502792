internal import Synchronization

/// The page from which a callback was called, to set properties that are not among its outputs: `Context(\.page)`.
///
/// ```swift
/// app.callback(from: save.clicks, Context(\.page)) { clicks, page in
///     try page.set(status.text, to: "Saved \(clicks) times")
///     try page.patch(log.children) { $0.append(P("Saved")) }
/// }
/// ```
///
/// Of several values for one property the last is kept, and patches are all made, in their order. They are sent with the callback's answer; a callback that throws
/// ``PreventUpdate`` sends none. Callbacks that take what was set follow.
///
/// In a callback that runs over a WebSocket (``CallbackOption/webSocket``) each value is sent at once:
///
/// ```swift
/// app.callback(from: Context(\.page), options: [.webSocket, .persistent]) { page in
///     for await price in prices { try page.set(ticker.text, to: "\(price)") }
/// }
/// ```
public final class CallbackPage: Sendable {
    /// Properties by identifier, in the order in which they were first set.
    private let values = Mutex<JSON.Object>([:])
    private let line: PageLine?
    /// Takes what a callback in the background sets.
    private let report: (@Sendable (_ component: String, _ name: String, _ value: JSON) -> Void)?
    /// Is told of what the page gets at once.
    private let track: @Sendable (PropertyReference, JSON) -> Void

    init(
        line: PageLine? = nil,
        report: (@Sendable (_ component: String, _ name: String, _ value: JSON) -> Void)? = nil,
        track: @escaping @Sendable (PropertyReference, JSON) -> Void = { _, _ in }
    ) {
        self.track = track
        self.line = line
        self.report = report
    }

    /// Whether the callback runs over a WebSocket, so that properties are set at once and can be asked for.
    public var isConnected: Bool { line != nil }

    /// Sets a property.
    ///
    /// - Throws: What encoding the value throws, and ``PageGone`` where a WebSocket is closed.
    public func set<Value>(_ property: Property<Value>, to value: Value) throws {
        guard let json = try wireValue(of: value) else { return }
        if let line {
            try line.set(property.reference, to: json)
            return track(property.reference, json)
        }
        if let report {
            report(property.component, property.name, json)
            return track(property.reference, json)
        }
        values.withLock { values in
            // The member is taken out so that it is changed in place.
            var members = values.updateValue(.null, forKey: property.component)?.objectValue ?? [:]
            members[property.name] = members[property.name]?.followed(by: json) ?? json
            values[property.component] = .object(members)
        }
    }

    /// Changes a part of a property.
    ///
    /// - Throws: What the function, or encoding its values, throws.
    public func patch<Value>(_ property: Property<Value>, _ build: (inout Patch<Value>) throws -> Void) throws {
        try set(property.patch, to: Patch(build))
    }

    /// The value that a property has on the page now.
    ///
    /// - Throws: ``PageNotConnected`` in a callback that runs by HTTP; ``PageGone`` where the page does not answer; what
    ///   decoding the value throws.
    public func value<Value>(of property: Property<Value>) async throws -> Value {
        guard let line else { throw PageNotConnected() }
        return try property.decode(await line.value(of: property.reference))
    }

    var sideUpdate: JSON.Object { values.withLock { $0 } }
}

/// A callback that runs by HTTP cannot ask its page for anything.
public struct PageNotConnected: Error, Sendable, Hashable, CustomStringConvertible {
    public var description: String {
        "The callback runs by HTTP, by which a page cannot be asked; give it the option `.webSocket`, and the server a "
            + "context that keeps the connection (`DashboardRequestContext`). Or take the value as a `State`."
    }
}
