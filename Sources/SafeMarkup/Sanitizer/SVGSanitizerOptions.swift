/// What of a stranger's SVG is kept, and how much of it is read.
public struct SVGSanitizerOptions: Sendable, Hashable {
    /// What every id, every class, and every reference to one begins with, so that several pictures fit one page, no id
    /// meets a name that the page's scripts use, and no class one of the page's own.
    ///
    /// Characters other than ASCII letters, digits, `_` and `-` become `_`; before a prefix that does not begin with a
    /// letter `x-` is put. What has the prefix already does not get it twice.
    public var idPrefix: String

    /// Schemes that links may have, in lower case; relative links and fragments always pass. See ``SafeURL``.
    public var linkSchemes: Set<String>

    /// Keep `<image>` with a PNG, JPEG, GIF or WebP picture in a `data:` URL. Pictures from anywhere else never pass.
    public var allowsEmbeddedImages: Bool

    /// Keep `<style>`, with the rules that were understood. They are scoped to the picture. Without, and with a content
    /// security policy that forbids inline styles, drawings that use classes lose their colours.
    public var allowsStyleSheets: Bool

    /// Keep `<animate>`, `<animateTransform>`, `<animateMotion>` and `<set>`, for attributes and values that a drawing
    /// could have as well; never for links, styles, ids or references.
    public var allowsAnimations: Bool

    /// The longest document to read.
    public var maximumBytes: Int

    /// How many elements may be inside one another, at most 250: beyond 512, a whole page included, browsers that read
    /// HTML build another tree than what is written.
    public var maximumDepth: Int

    /// How many elements a document may have, those that are dropped included.
    public var maximumElements: Int

    /// How many attributes an element may have, namespace declarations included.
    public var maximumAttributes: Int

    /// How many elements there may be to draw after every `<use>`, pattern, marker, mask, clip path and filter that an
    /// attribute names is put where it is used. A few lines of `<use>` can ask for billions.
    public var maximumExpandedElements: Int

    /// How many removals a report lists; all are counted.
    public var maximumReported: Int

    public init(
        idPrefix: String = "svg-",
        linkSchemes: Set<String> = SafeURL.defaultSchemes,
        allowsEmbeddedImages: Bool = true,
        allowsStyleSheets: Bool = true,
        allowsAnimations: Bool = false,
        maximumBytes: Int = 16 << 20,
        maximumDepth: Int = 100,
        maximumElements: Int = 500_000,
        maximumAttributes: Int = 100,
        maximumExpandedElements: Int = 2_000_000,
        maximumReported: Int = 1000
    ) {
        self.idPrefix = idPrefix
        self.linkSchemes = linkSchemes
        self.allowsEmbeddedImages = allowsEmbeddedImages
        self.allowsStyleSheets = allowsStyleSheets
        self.allowsAnimations = allowsAnimations
        self.maximumBytes = maximumBytes
        self.maximumDepth = maximumDepth
        self.maximumElements = maximumElements
        self.maximumAttributes = maximumAttributes
        self.maximumExpandedElements = maximumExpandedElements
        self.maximumReported = maximumReported
    }
}
