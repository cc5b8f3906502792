import Dashboards

extension ComponentLibrary {
    /// The administration's style sheet. It has no components.
    static let admin = ComponentLibrary(
        namespace: "dashboard_admin", scripts: [],
        styles: [.init(path: "dashboard_admin/admin.css", content: PackageResources.admin_css)])
}
