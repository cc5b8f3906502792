import Dashboards

extension DashboardTag {
    /// `plotly_app`: a dashboard in a frame.
    ///
    /// | argument | meaning | default |
    /// |---|---|---|
    /// | `name`, `slug` | which dashboard; each that is given must exist, and `slug` is the one that counts | – |
    /// | `ratio` | the frame's height as a share of its width | 0.1 |
    /// | `height` | the frame's height in CSS pixels, instead of `ratio` | – |
    /// | `use_frameborder` | whether the frame has a border | false |
    static let app = DashboardTag("plotly_app", parameters: ["name", "slug", "ratio", "height", "use_frameborder"]) {
        (arguments, mount) throws(TagError) in
        let names = [try arguments.text("name"), try arguments.text("slug")].compactMap { $0 }
        let ratio = try arguments.ratio("ratio"), height = try arguments.pixels("height")
        let size = height.map { .pixels($0) } ?? DashboardFrame.Size.ratio(ratio ?? 0.1)
        let hasBorder = try arguments.flag("use_frameborder") ?? false

        var frame: DashboardFrame?
        for name in names {
            do throws(UnknownDashboardError) {
                frame = try DashboardFrame(of: name, in: mount, size: size)
            } catch {
                throw TagError(error.description)
            }
        }
        guard var frame else {
            throw TagError("“plotly_app” needs `name=` or `slug=`; \(mount.registry.dashboards.map(\.name).listed).")
        }
        frame.hasBorder = hasBorder
        return frame.html
    }
}
