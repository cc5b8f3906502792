/// What somebody wants of a dashboard, by the names that django-plotly-dash gives its views.
public enum DashboardAction: String, Sendable, Hashable, CaseIterable {
    /// The page.
    case main
    /// The components and their values.
    case layout
    /// What the callbacks read and set.
    case dependencies
    /// A callback, or how far one in the background is.
    case updateComponent = "update-component"
    /// A WebSocket. What comes over it is asked for again, as ``updateComponent``.
    case webSocket = "websocket"
    /// Files of component libraries, which are the same for everybody.
    case componentSuites = "component-suites"
    /// Files of the application.
    case assets
    /// Whether pages shall reload, for developers.
    case reloadHash = "reload-hash"

    /// Whether the answer is shown to people, so that they can be sent to a page on which to log in.
    public var isPage: Bool { self == .main }

    /// What a request below a dashboard's address wants.
    package init(path: String) {
        self =
            switch path {
            case "_dash-layout": .layout
            case "_dash-dependencies": .dependencies
            case "_dash-update-component": .updateComponent
            case "_reload-hash": .reloadHash
            case WebSocketSettings.path: .webSocket
            default:
                if path.hasPrefix("_dash-component-suites/") {
                    .componentSuites
                } else {
                    path.hasPrefix("assets/") ? .assets : .main
                }
            }
    }
}
