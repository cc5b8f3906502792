/// What a callback may know of the request that runs it.
public struct CallbackContext: Sendable {
    /// The dashboard's name.
    public let dashboard: String
    /// The properties whose change runs the callback; none when the page has just been opened.
    public let triggers: [PropertyReference]
    /// The HTTP request.
    public let request: DashboardRequest

    /// Whether the callback runs because its page has just been opened.
    public var isInitialCall: Bool { triggers.isEmpty }
}
