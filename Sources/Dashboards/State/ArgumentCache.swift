/// Where initial arguments are kept between a page that shows a dashboard and the dashboard's own requests.
///
/// Only their identifier is part of an address. Whoever knows it may use it as often as they like until it expires;
/// afterwards the page shows the saved state, or the layout as it is.
public protocol ArgumentCache: Sendable {
    /// Keeps arguments for a while.
    ///
    /// - Parameters:
    ///   - arguments: Values that replace saved ones and those of the layout, each property by itself.
    ///   - owner: The only one who may use them, such as the name of a session; anybody where it is `nil`.
    /// - Returns: The identifier: `dpd-initial-args-` and 32 hexadecimal digits.
    func insert(_ arguments: InstanceState, for owner: String?) async throws -> String

    /// The arguments of an identifier; `nil` where there are none, none any more, or those of somebody else.
    func arguments(_ id: String, for owner: String?) async throws -> InstanceState?
}

extension ArgumentCache {
    /// Keeps arguments that anybody may use who knows their identifier.
    public func insert(_ arguments: InstanceState) async throws -> String { try await insert(arguments, for: nil) }

    /// A new identifier, by 128 of the system's random bits.
    public static var newID: String { initialArgumentsPrefix + JobRunner.randomHandle() }
}

/// What identifiers of initial arguments begin with, which tells them from a page's own path.
let initialArgumentsPrefix = "dpd-initial-args-"
