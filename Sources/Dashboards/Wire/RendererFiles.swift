/// The files of Dash's browser side that every page loads, and their order
/// (dash 4.4.1 with dash-renderer 3.4.1; the order of `dash/_dash_renderer.py`'s registry).
public enum RendererFiles {
    /// The version of Dash whose files these are.
    public static let version = "4.4.1"

    /// React and what it needs; first on the page.
    public static let dependencies = dependencies(forDevelopment: false)

    /// - Parameter isForDevelopment: Whether they check what components are given.
    static func dependencies(forDevelopment isForDevelopment: Bool) -> [ComponentLibrary.Script] {
        let suffix = isForDevelopment ? "js" : "min.js"
        return [
            "polyfill@7.12.1.min.js", "react@18.3.1.\(suffix)", "react-dom@18.3.1.\(suffix)",
            "prop-types@15.8.1.\(suffix)",
        ].map { ComponentLibrary.Script(path: "dash/deps/\($0)") }
    }

    /// dash-renderer itself; after the libraries that are not Dash's own.
    public static let renderer = renderer(forDevelopment: false)

    static func renderer(forDevelopment isForDevelopment: Bool) -> ComponentLibrary.Script {
        ComponentLibrary.Script(
            path: "dash/dash-renderer/build/dash_renderer.\(isForDevelopment ? "dev" : "min").js")
    }

    /// What the components of `dcc` that load on demand may be given.
    static let propertyTypes = ComponentLibrary.Script(path: "dash/dcc/proptypes.js")

    /// What only pages load that check what components are given, or show the developers' menu.
    public static let developmentFiles =
        dependencies(forDevelopment: true).dropFirst() + [renderer(forDevelopment: true), propertyTypes]

    /// plotly.js; browsers load it with the first chart.
    public static let plotly = ComponentLibrary.Script(path: "plotly/package_data/plotly.min.js")

    /// The worker that holds the pages' WebSocket; browsers load it themselves.
    public static let socketWorker = ComponentLibrary.Script(path: "dash/dash-renderer/build/dash-ws-worker.js")

    /// The libraries whose scripts come after the renderer, in their order.
    static let ownNamespaces = ["dash_core_components", "dash_html_components", "dash_table"]
}
