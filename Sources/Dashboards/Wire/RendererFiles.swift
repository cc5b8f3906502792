/// The files of Dash's browser side that every page loads, and their order
/// (dash 4.4.1 with dash-renderer 3.4.1; the order of `dash/_dash_renderer.py`'s registry).
public enum RendererFiles {
    /// React and what it needs; first on the page.
    public static let dependencies = [
        "dash/deps/polyfill@7.12.1.min.js", "dash/deps/react@18.3.1.min.js", "dash/deps/react-dom@18.3.1.min.js",
        "dash/deps/prop-types@15.8.1.min.js",
    ].map { ComponentLibrary.Script(path: $0) }

    /// dash-renderer itself; after the libraries that are not Dash's own.
    public static let renderer = ComponentLibrary.Script(path: "dash/dash-renderer/build/dash_renderer.min.js")

    /// The worker that holds the pages' WebSocket; browsers load it themselves.
    public static let socketWorker = ComponentLibrary.Script(path: "dash/dash-renderer/build/dash-ws-worker.js")

    /// The libraries whose scripts come after the renderer, in their order.
    static let ownNamespaces = ["dash_core_components", "dash_html_components", "dash_table"]
}
