public import Hummingbird
public import NIOCore

/// A request context that knows the connection on which its request came, which a WebSocket needs.
public protocol ChannelRequestContext: RequestContext {
    /// The connection.
    var channel: any Channel { get }
}

/// The request context for servers whose dashboards use WebSockets: `Router(context: DashboardRequestContext.self)`.
///
/// With Hummingbird's own `BasicRequestContext` dashboards work too, by HTTP alone. A context of one's own conforms to
/// ``ChannelRequestContext`` by keeping `source.channel`.
public struct DashboardRequestContext: ChannelRequestContext {
    public var coreContext: CoreRequestContextStorage
    public let channel: any Channel

    public init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
    }
}
