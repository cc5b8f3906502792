public import DashboardServer
public import Dashboards
public import Hummingbird

extension RouterMethods {
    /// Serves the administration's pages to staff.
    ///
    /// - Parameters:
    ///   - admin: What they are about.
    ///   - path: Where they are; the pages are below `app/admin/` there.
    ///   - publicPath: The whole path as browsers see it, where it is not `path`.
    ///   - options: As for the site's dashboards. Whoever may see those, these are for staff.
    /// - Throws: As `addDashboards`.
    @discardableResult
    public func addAdmin(
        _ admin: AdminSite, at path: String = "admin", publicPath: String? = nil,
        options: DashboardServerOptions = DashboardServerOptions()
    ) throws -> DashboardMount {
        var options = options
        options.access = .staffOnly
        options.state = nil
        return try addDashboards([admin.dashboard()], at: path, publicPath: publicPath, options: options)
    }
}
