public import Dashboards

/// The message channels that a server's pages may use.
public struct MessageSettings: Sendable {
    /// The channels.
    public var channels: any MessageChannels
    /// Who may listen and send over a WebSocket.
    public var permissions: ChannelPermissions
    /// How much one browser may ask for.
    public var limits = MessageLimits()

    public init(_ channels: any MessageChannels, permissions: ChannelPermissions = .usersListen) {
        self.channels = channels
        self.permissions = permissions
    }
}
