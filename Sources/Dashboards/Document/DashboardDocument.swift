/// What a dashboard's page has around its components.
///
/// ```swift
/// var document = DashboardDocument()
/// document.language = "de"
/// document.metaTags = [.named("robots", "noindex")]
/// document.stylesheets = [ExternalStylesheet("https://cdn.example/theme.css", integrity: "sha384-…")]
/// dashboard.document = document
/// ```
public struct DashboardDocument: Sendable, Hashable {
    /// The language of the page, as in `lang`.
    public var language = "en"
    /// The markup around the renderer's parts.
    public var template = DocumentTemplate.standard
    /// Further meta elements. One for the character set, the viewport, or `X-UA-Compatible` stands in place of the
    /// page's own.
    public var metaTags: [MetaTag] = []
    /// Style sheets from anywhere, before those of libraries and assets.
    public var stylesheets: [ExternalStylesheet] = []
    /// Scripts from anywhere, after React and before those of libraries and assets.
    public var scripts: [ExternalScript] = []
    /// A JavaScript object with functions that the renderer calls, such as
    /// `{ request_pre: (payload) => console.log(payload) }`: `layout_pre`, `layout_post`, `request_pre`, `request_post`,
    /// `callback_resolved`, `request_refresh_jwt`.
    public var rendererHooks: String?
    /// The title of the window while a callback runs; its own title stays where there is none.
    public var updateTitle: String? = "Updating..."
    /// Whether the page has buttons that undo and redo what was entered.
    public var showsUndoRedo = false

    public init() {}

    /// What is wrong with it; `nil` where nothing is.
    var problem: String? {
        for (name, attributes) in metaTags.map({ ("a meta element", $0.attributes) })
            + stylesheets.map({ ("the style sheet “\($0.address)”", $0.stylesheetAttributes) })
            + scripts.map({ ("the script “\($0.address)”", $0.scriptAttributes) })
        {
            do {
                _ = try HTML.attributes(attributes)
            } catch {
                return "\(name): \(error)"
            }
            if attributes.isEmpty { return "\(name) has no attributes." }
            if let double = Dictionary(grouping: attributes, by: { $0.key.lowercased() }).first(where: { $1.count > 1 })
            {
                return "\(name) has the attribute “\(double.key)” twice."
            }
        }
        let addresses = stylesheets.map(\.address) + scripts.map(\.address)
        if addresses.contains("") { return "an external script or style sheet has no address." }
        return nil
    }
}

extension DashboardDocument {
    /// The paths of the local copies.
    var localCopies: [String] { stylesheets.compactMap(\.localCopy) + scripts.compactMap(\.localCopy) }

    /// The document with its local copies in place of what they are copies of. Their content needs no check.
    func servedLocally(at address: (String) -> String?) -> DashboardDocument {
        var document = self
        document.stylesheets = stylesheets.map { $0.servedLocally(at: address) }
        document.scripts = scripts.map { $0.servedLocally(at: address) }
        return document
    }
}

/// A meta element of a page.
public struct MetaTag: Sendable, Hashable {
    private let pairs: [Pair]

    private struct Pair: Sendable, Hashable {
        let name: String
        let value: String
    }

    /// - Parameter attributes: Its attributes, in their order.
    public init(_ attributes: KeyValuePairs<String, String>) {
        pairs = attributes.map { Pair(name: $0.key, value: $0.value) }
    }

    /// `<meta name="…" content="…">`, such as `description`.
    public static func named(_ name: String, _ content: String) -> Self { Self(["name": name, "content": content]) }

    /// `<meta property="…" content="…">`, such as `og:image`.
    public static func property(_ property: String, _ content: String) -> Self {
        Self(["property": property, "content": content])
    }

    var attributes: [(key: String, value: String)] { pairs.map { ($0.name, $0.value) } }

    /// Whether it stands in place of another, as Dash has it.
    func replaces(_ other: MetaTag) -> Bool {
        let value = { (tag: MetaTag, name: String) in tag.pairs.first { $0.name.lowercased() == name }?.value }
        if value(other, "charset") != nil { return value(self, "charset") != nil }
        return ["name", "http-equiv"].contains { name in
            value(other, name).map { value(self, name)?.lowercased() == $0.lowercased() } ?? false
        }
    }

    /// Those of every page.
    static let standard = [
        MetaTag(["charset": "UTF-8"]), .named("viewport", "width=device-width, initial-scale=1"),
    ]
}
