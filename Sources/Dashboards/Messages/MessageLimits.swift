/// How much one browser may ask of the message channels.
public struct MessageLimits: Sendable {
    /// To how many channels a WebSocket may listen; further registrations are refused.
    public var channels = 64
    /// How many components may be registered over a WebSocket.
    public var components = 1_024
    /// How many bytes a message that a browser sends may have.
    public var messageSize = 64 << 10
    /// How many messages a browser may send in a second, on average; further ones are refused.
    public var publicationsPerSecond = 20
    /// How many bytes may wait for a slow reader before its WebSocket is closed.
    public var waitingBytes = 1 << 20

    public init() {}
}
