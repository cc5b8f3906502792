/// A dashboard in a frame of another page, as `plotly_app` makes it in django-plotly-dash.
///
/// ```swift
/// let sales = try mount.embedded(name: "SimpleExample")
/// let page: HTML = "<h1>Sales</h1>\(sales.frame(size: .ratio(0.4)))"
/// ```
public struct DashboardFrame: Sendable, MarkupConvertible {
    /// The address of the dashboard's page.
    public let address: String
    /// What the frame is, for people who do not see it.
    public let title: String
    /// The size of the frame.
    public var size: Size
    /// Whether the frame has a border.
    public var hasBorder = false
    /// What the page in the frame may do.
    public var sandbox = FrameSandbox.standard

    /// How high a frame is; it is always as wide as what it stands in.
    public enum Size: Sendable, Hashable {
        /// A share of its width.
        case ratio(Double)
        /// CSS pixels.
        case pixels(Int)
        /// As high as what it shows, which its page tells; it needs ``DashboardMount/footer`` once on the page.
        case content
    }

    /// - Parameters:
    ///   - mount: Where it is served.
    ///   - name: The dashboard's name or slug.
    ///   - size: How high the frame is; a tenth of its width unless given.
    /// - Throws: ``UnknownDashboardError``.
    public init(of name: String, in mount: DashboardMount, size: Size = .ratio(0.1)) throws(UnknownDashboardError) {
        let dashboard = try mount.registry.dashboard(named: name)
        self.init(address: mount.address(of: dashboard), title: dashboard.title, size: size)
    }

    init(address: String, title: String, size: Size) {
        self.address = address
        self.title = title
        self.size = size
    }

    /// The frame as markup: an element of the right size with an `iframe` in it.
    public var html: HTML {
        switch size {
        // Two decimals are a hundredth of a percent of the width.
        case .ratio(let ratio):
            filling(container: "padding-bottom: \((max(0, ratio) * 10_000).rounded() / 100)%; height: 0")
        case .pixels(let pixels): filling(container: "height: \(max(0, pixels))px")
        case .content: "<div>\(growing())</div>"
        }
    }

    private func filling(container sizing: String) -> HTML {
        """
        <div style="position: relative; \(sizing); overflow: hidden">\
        \(element(attributes: "style=\"position: absolute; inset: 0; width: 100%; height: 100%; border: \(border)\""))\
        </div>
        """
    }

    /// An `iframe` that frames.js makes as high as its page.
    ///
    /// - Parameter styled: Whether it shows its page with the style sheets of the one around.
    func growing(styled: Bool = false) -> HTML {
        element(
            attributes: """
                data-dashboard-frame="\(styled ? "styled" : "plain")" \
                style="display: block; width: 100%; height: 150px; border: \(border)"
                """)
    }

    private var border: String { hasBorder ? "1px solid" : "0" }

    func element(attributes: HTML) -> HTML {
        """
        <iframe src="\(address)" title="\(title)" loading="lazy" sandbox="\(sandbox)" \(attributes)></iframe>
        """
    }
}
