/// A dashboard in a frame of another page, as `plotly_app` makes it in django-plotly-dash.
///
/// ```swift
/// let page: HTML = "<h1>Sales</h1>\(try DashboardFrame(of: "SimpleExample", in: mount, ratio: 0.4).html)"
/// ```
public struct DashboardFrame: Sendable {
    /// The address of the dashboard's page.
    public let address: String
    /// What the frame is, for people who do not see it.
    public let title: String
    /// The size of the frame.
    public var size: Size
    /// Whether the frame has a border.
    public var hasBorder = false

    /// How high a frame is; it is always as wide as what it stands in.
    public enum Size: Sendable, Hashable {
        /// A share of its width.
        case ratio(Double)
        /// CSS pixels.
        case pixels(Int)
    }

    /// - Parameters:
    ///   - name: The dashboard's name or slug.
    ///   - size: How high the frame is; a tenth of its width unless given.
    /// - Throws: ``UnknownDashboardError``.
    public init(of name: String, in mount: DashboardMount, size: Size = .ratio(0.1)) throws(UnknownDashboardError) {
        let dashboard = try mount.registry.dashboard(named: name)
        address = mount.address(of: dashboard)
        title = dashboard.title
        self.size = size
    }

    /// The frame as markup: an element of the right size with an `iframe` in it.
    public var html: HTML {
        """
        <div style="position: relative; \(sizing); overflow: hidden">\
        <iframe src="\(address)" title="\(title)" loading="lazy" \
        sandbox="allow-downloads allow-forms allow-modals allow-popups allow-same-origin allow-scripts" \
        style="position: absolute; inset: 0; width: 100%; height: 100%; border: \(hasBorder ? "1px solid" : "0")">\
        </iframe></div>
        """
    }

    private var sizing: String {
        switch size {
        // Two decimals are a hundredth of a percent of the width.
        case .ratio(let ratio): "padding-bottom: \((max(0, ratio) * 10_000).rounded() / 100)%; height: 0"
        case .pixels(let pixels): "height: \(max(0, pixels))px"
        }
    }
}
