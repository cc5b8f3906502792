public import Dashboards

extension ComponentLibrary {
    /// `graph_dashboards`: the components of this package. The program carries their script itself.
    public static let graphs = ComponentLibrary(
        namespace: "graph_dashboards",
        scripts: [.init(path: "graph_dashboards/graph-view.js", content: PackageResources.graph_view_js)])
}
