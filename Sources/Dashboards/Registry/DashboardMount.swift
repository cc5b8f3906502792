/// Dashboards and the path below which a server has them: what a template needs to link and embed them.
public struct DashboardMount: Sendable {
    /// The dashboards.
    public let registry: DashboardRegistry
    /// The path below which they are, such as `/dash`; empty for the server's root. No `/` at the end.
    public let path: String
    /// Where instances are kept, if there are any.
    public var state: (any StateStore)?
    /// Where initial arguments are kept, if a page may give any.
    public var argumentCache: (any ArgumentCache)?
    /// Whether whoever knows the address of initial arguments may use them, or else only the session for which their page
    /// was made.
    public var sharesArguments = true
    /// The address of the WebSocket over which pages hear messages; `nil` where the server has none.
    public var messageSocket: String?
    /// The address of a library's file.
    package var url: @Sendable (ComponentLibrary.Script) -> String
    /// The address of a file among the assets that all dashboards share.
    package var findAsset: @Sendable (String) -> String? = { _ in nil }

    /// - Parameters:
    ///   - path: The path with or without `/` at its ends.
    ///   - registry: The dashboards.
    public init(_ registry: DashboardRegistry, at path: String = "dash") {
        let path = path.split(separator: "/").map { "/" + $0 }.joined()
        self.registry = registry
        self.path = path
        url = { "\(path)/_dash-component-suites/\($0.path)" }
    }

    /// The address of a dashboard's own page, with a `/` at the end.
    ///
    /// - Parameter name: Its name or slug.
    public func address(of name: String) throws(UnknownDashboardError) -> String {
        address(of: try registry.dashboard(named: name))
    }

    /// The address of a dashboard's own page, with a `/` at the end.
    public func address(of dashboard: Dashboard) -> String { "\(path)/app/\(dashboard.slug)/" }

    /// The address of an instance's own page, with a `/` at the end.
    ///
    /// - Parameters:
    ///   - id: The identifier of initial arguments, if there are any; see ``ArgumentCache``.
    ///   - instance: The instance.
    public func address(of instance: DashApp, initialArguments id: String? = nil) -> String {
        "\(path)/instance/\(instance.slug)/" + Self.part(id)
    }

    /// The address of a dashboard's page with initial arguments over the values of its layout.
    ///
    /// - Parameters:
    ///   - id: The identifier of the arguments; see ``ArgumentCache``.
    ///   - dashboard: The dashboard.
    public func address(of dashboard: Dashboard, initialArguments id: String?) -> String {
        address(of: dashboard) + Self.part(id)
    }

    private static func part(_ initialArguments: String?) -> String {
        initialArguments.map { "initial/\($0)/" } ?? ""
    }
}

extension DashboardMount {
    /// The address of a file in the folder of assets that all dashboards share, with its fingerprint.
    ///
    /// - Returns: `nil` where there is no such file.
    public func assetAddress(of file: String) -> String? { findAsset(file) }
}
