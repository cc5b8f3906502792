public import Dashboards

extension ComponentLibrary {
    /// `dpd_components`: the components that hear messages, under the name that django-plotly-dash's have in layouts.
    /// The program carries their scripts itself.
    public static let messages = ComponentLibrary(namespace: "dpd_components", scripts: [messageBridge, pipe])

    /// The script that keeps a page's WebSocket; on a page of a template, its only one.
    public static let messageBridge = Script(
        path: "dpd_components/message-bridge.js", content: PackageResources.message_bridge_js)

    private static let pipe = Script(path: "dpd_components/pipe.js", content: PackageResources.pipe_js)
}
