/// Who may listen to which channels, and who may send on them from a browser.
///
/// Code of the server sends what it likes; these rules are for what comes over a WebSocket or the poke endpoint.
public struct ChannelPermissions: Sendable {
    /// What somebody wants to do with a channel.
    public enum Action: Sendable, Hashable { case listen, publish }

    private let decide: @Sendable (Action, String, DashboardRequest) async throws -> Bool

    /// - Parameter isAllowed: Whether the action on the channel of that name is allowed to whoever made the request
    ///   that opened the WebSocket. An error counts as no.
    public init(
        _ isAllowed:
            @escaping @Sendable (_ action: Action, _ channel: String, _ request: DashboardRequest) async throws
            -> Bool
    ) { decide = isAllowed }

    /// Whether an action is allowed; also not where that cannot be found out.
    public func allows(_ action: Action, on channel: String, for request: DashboardRequest) async -> Bool {
        (try? await decision(about: action, on: channel, for: request)) ?? false
    }

    /// Whether an action is allowed.
    ///
    /// - Throws: An ``AvailabilityError`` where that cannot be found out now, because a store is away.
    func decision(about action: Action, on channel: String, for request: DashboardRequest) async throws -> Bool {
        do {
            // The WebSocket may have been open for a while.
            var request = request
            request.visitor = try await request.visitor.current()
            return try await decide(action, channel, request)
        } catch  where error.isStoreAway {
            throw error
        } catch {
            return false
        }
    }

    /// Users who have logged in may listen; nobody sends from a browser.
    public static let usersListen = ChannelPermissions { action, _, request in
        action == .listen && request.visitor.user != nil
    }

    /// Nobody may do anything.
    public static let closed = ChannelPermissions { _, _, _ in false }

    /// Everybody may listen to these channels; nobody sends from a browser.
    public static func everybodyListens(to channels: Set<String>) -> ChannelPermissions {
        ChannelPermissions { action, channel, _ in action == .listen && channels.contains(channel) }
    }
}
