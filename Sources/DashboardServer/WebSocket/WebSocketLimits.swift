/// How much a WebSocket may ask for.
public struct WebSocketLimits: Sendable {
    /// How many bytes a message may have, all its frames together; a longer one closes the socket with 1009.
    public var messageSize = 4 << 20
    /// How many frames a message may be cut into; more close the socket with 1009.
    public var framesPerMessage = 1_024
    /// How many messages wait to be taken before the socket is read no further.
    public var waitingMessages = 16
    /// How many bytes wait for a slow reader before the socket is closed with 1008.
    public var waitingBytes = 8 << 20
    /// How long a socket may be silent before it is asked whether it is there; silent as long again, it is closed.
    public var silence: Duration = .seconds(60)
    /// How long the other side may take to answer a close.
    public var closing: Duration = .seconds(2)

    public init() {}
}
