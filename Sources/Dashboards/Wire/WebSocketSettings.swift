/// How the pages of a dashboard use a WebSocket.
public struct WebSocketSettings: Sendable, Hashable {
    /// Whether every callback runs over it, or only those with ``CallbackOption/webSocket``.
    public var runsAllCallbacks = false
    /// After how long without a message the browser closes it; the next callback opens it again.
    public var inactivity: Duration = .seconds(300)
    /// How often the browser asks whether the server is there.
    public var heartbeat: Duration = .seconds(30)

    public init() {}

    func json(for settings: DashboardHandler.Settings, below prefix: String) -> JSON {
        [
            "enabled": .bool(runsAllCallbacks), "url": .string(prefix + Self.path),
            "worker_url": .string(settings.url(RendererFiles.socketWorker)),
            "inactivity_timeout": .int(inactivity.milliseconds), "heartbeat_interval": .int(heartbeat.milliseconds),
        ]
    }

    /// The path below a dashboard's address.
    public static let path = "_dash-ws-callback"
}
