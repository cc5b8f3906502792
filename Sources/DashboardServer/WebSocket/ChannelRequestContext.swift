public import Dashboards
public import Hummingbird
public import NIOCore

/// A request context that knows the connection on which its request came, which a WebSocket needs.
public protocol ChannelRequestContext: RequestContext {
    /// The connection.
    var channel: any Channel { get }
}

/// A request context that carries who makes the request: middleware finds it out, dashboards and the application's own
/// routes read it.
public protocol VisitorRequestContext: RequestContext {
    /// The session and the person.
    var visitor: Visitor { get set }
}

extension VisitorRequestContext {
    /// The browser's session; `nil` without a middleware for sessions.
    public var session: Session? { visitor.session }

    /// The person who has logged in; `nil` for anybody else.
    public var user: User? { visitor.user }
}

/// The request context for servers whose dashboards use WebSockets, sessions or users:
/// `Router(context: DashboardRequestContext.self)`.
///
/// With Hummingbird's own `BasicRequestContext` dashboards work too, by HTTP alone and for everybody. A context of one's
/// own conforms to ``ChannelRequestContext`` by keeping `source.channel`, and to ``VisitorRequestContext`` by a variable.
public struct DashboardRequestContext: ChannelRequestContext, VisitorRequestContext {
    public var coreContext: CoreRequestContextStorage
    public let channel: any Channel
    public var visitor = Visitor()

    public init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
    }
}
