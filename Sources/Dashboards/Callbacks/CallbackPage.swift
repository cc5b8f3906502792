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
/// Of several values for one property the last is kept. They are sent with the callback's answer; a callback that throws
/// ``PreventUpdate`` sends none. Callbacks that take what was set follow.
public final class CallbackPage: Sendable {
    /// Properties by identifier, in the order in which they were first set.
    private let values = Mutex<JSON.Object>([:])

    init() {}

    /// Sets a property.
    ///
    /// - Throws: What encoding the value throws.
    public func set<Value>(_ property: Property<Value>, to value: Value) throws {
        guard let json = try wireValue(of: value) else { return }
        values.withLock { values in
            // The member is taken out so that it is changed in place.
            var members = values.updateValue(.null, forKey: property.component)?.objectValue ?? [:]
            members[property.name] = json
            values[property.component] = .object(members)
        }
    }

    /// Changes a part of a property.
    ///
    /// - Throws: What the function, or encoding its values, throws.
    public func patch<Value>(_ property: Property<Value>, _ build: (inout Patch<Value>) throws -> Void) throws {
        try set(property.patch, to: Patch(build))
    }

    var sideUpdate: JSON.Object { values.withLock { $0 } }
}
