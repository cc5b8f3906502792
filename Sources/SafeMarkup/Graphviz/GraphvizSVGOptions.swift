/// How Graphviz's SVG is taken over into a page.
public struct GraphvizSVGOptions: Sendable {
    /// What every id, and every reference to one, begins with, so that several pictures fit one page and no id of a
    /// picture meets a name the page's scripts use. Characters other than ASCII letters, digits, `_`, `-` and `.`
    /// become `_`, as in all ids.
    public var idPrefix: String

    /// The picture's accessible name.
    ///
    /// With a title the picture is one image to assistive technology (`role="img"`, `aria-label`, `<title>`). Without
    /// one it is not, so that the texts in it can still be read: an image without a name tells nothing.
    public var title: String?

    /// What to say of a node, an edge, a cluster or the graph in place of what Graphviz wrote; asked once for every
    /// `<g>` that stands for one, with the `id` Graphviz gave it (`node1`, or what the attribute `id` says).
    public var object: @Sendable (_ id: String) -> SVGObject?

    /// Schemes links may have, in lower case; relative links and fragments always pass. See ``SafeURL``.
    public var linkSchemes: Set<String>

    /// Where the page finds an image that Graphviz read from the file `source`: an address with `http` or `https`, a
    /// relative one, or `data:image/…`. `nil` refuses it, and with it the picture.
    public var image: @Sendable (_ source: String) -> String?

    /// The longest document to read.
    public var maximumBytes: Int

    public init(
        idPrefix: String = "graph-",
        title: String? = nil,
        object: @escaping @Sendable (_ id: String) -> SVGObject? = { _ in nil },
        linkSchemes: Set<String> = SafeURL.defaultSchemes,
        image: @escaping @Sendable (_ source: String) -> String? = { _ in nil },
        maximumBytes: Int = 8 << 20
    ) {
        self.idPrefix = idPrefix
        self.title = title
        self.object = object
        self.linkSchemes = linkSchemes
        self.image = image
        self.maximumBytes = maximumBytes
    }
}
