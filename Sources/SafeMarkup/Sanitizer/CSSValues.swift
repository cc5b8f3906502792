/// What the value of a property may be made of.
struct CSSValues: OptionSet, Sendable {
    let rawValue: UInt16

    static let keyword = CSSValues(rawValue: 1)
    static let number = CSSValues(rawValue: 2)
    /// Numbers with a unit, or a percentage.
    static let dimension = CSSValues(rawValue: 4)
    /// `#rrggbb`, `rgb(…)` and others.
    static let color = CSSValues(rawValue: 8)
    /// `url(#id)`, once.
    static let reference = CSSValues(rawValue: 16)
    /// Names of fonts, with or without quotes.
    static let family = CSSValues(rawValue: 32)
    /// `translate(…)` and others in the plane.
    static let transform = CSSValues(rawValue: 64)
    /// `blur(…)` and others.
    static let filter = CSSValues(rawValue: 128)
    static let comma = CSSValues(rawValue: 256)
    static let slash = CSSValues(rawValue: 512)

    static let length: CSSValues = [.number, .dimension, .keyword]
    static let lengths: CSSValues = [.number, .dimension, .keyword, .comma]
    static let paint: CSSValues = [.keyword, .color, .reference]
}

/// The properties a drawing may set, in attributes of their own, in `style` and in style sheets.
struct CSSProperty: Sendable {
    let name: String
    let values: CSSValues
    /// Whether there is an attribute of the same name.
    let isAttribute: Bool
    /// Whether the outermost element must not have it, because it would paint or take clicks beyond its box.
    let reachesOutside: Bool

    private init(
        _ values: CSSValues, _ name: String, isAttribute: Bool = true, reachesOutside: Bool = false
    ) {
        self.name = name
        self.values = values
        self.isAttribute = isAttribute
        self.reachesOutside = reachesOutside
    }

    static let all: [CSSProperty] =
        list(
            .keyword,
            """
            clip-rule color-interpolation color-interpolation-filters color-rendering cursor direction display \
            dominant-baseline fill-rule image-rendering mask-type pointer-events shape-rendering stroke-linecap \
            stroke-linejoin text-anchor text-decoration-line text-decoration-style text-rendering unicode-bidi \
            vector-effect visibility writing-mode font-style font-variant font-stretch paint-order alignment-baseline
            """)
        + list(
            .keyword,
            """
            isolation mix-blend-mode transform-box white-space text-transform text-align text-orientation \
            font-variant-ligatures font-variant-caps font-variant-numeric font-variant-east-asian \
            font-variant-position font-variant-alternates font-kerning
            """, isAttribute: false)
        + list(
            .length,
            """
            fill-opacity stroke-opacity stop-opacity flood-opacity opacity stroke-width stroke-miterlimit \
            stroke-dashoffset font-size font-weight font-size-adjust letter-spacing word-spacing baseline-shift \
            glyph-orientation-vertical
            """)
        + list(.length, "line-height text-indent tab-size width height max-width max-height", isAttribute: false)
        + list(.lengths, "stroke-dasharray")
        + list([.keyword, .color], "color stop-color flood-color lighting-color")
        + list([.keyword, .color], "background background-color text-decoration-color", isAttribute: false)
        + list([.keyword, .color, .dimension], "text-decoration")
        + list(.paint, "fill stroke")
        + list([.keyword, .reference], "clip-path mask marker-start marker-mid marker-end")
        + list([.keyword, .reference], "marker", isAttribute: false)
        + list([.keyword, .family, .comma], "font-family")
        + list([.keyword, .number, .dimension, .family, .comma, .slash], "font", isAttribute: false)
        + [
            CSSProperty([.keyword, .reference, .filter], "filter", reachesOutside: true),
            CSSProperty(.keyword, "overflow", reachesOutside: true),
            CSSProperty([.keyword, .transform], "transform", reachesOutside: true),
            CSSProperty(.length, "transform-origin", reachesOutside: true),
        ]

    private static func list(_ values: CSSValues, _ names: String, isAttribute: Bool = true) -> [CSSProperty] {
        names.split(separator: " ").map { CSSProperty(values, String($0), isAttribute: isAttribute) }
    }

    static let table = NameTable(all.map(\.name))
}

/// Names of functions and units in values.
enum CSSNames {
    static let colorFunctions = NameTable([
        "rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color",
    ])
    static let transformFunctions = NameTable([
        "matrix", "translate", "translatex", "translatey", "scale", "scalex", "scaley", "rotate", "skew", "skewx",
        "skewy",
    ])
    static let filterFunctions = NameTable([
        "blur", "brightness", "contrast", "drop-shadow", "grayscale", "hue-rotate", "invert", "opacity", "saturate",
        "sepia",
    ])
    static let units = NameTable([
        "px", "pt", "pc", "in", "cm", "mm", "q", "em", "ex", "ch", "rem", "vw", "vh", "vmin", "vmax", "deg", "grad",
        "rad", "turn", "s", "ms",
    ])
    static let pseudoClasses = NameTable([
        "root", "hover", "focus", "active", "link", "visited", "first-child", "last-child", "only-child",
        "first-of-type", "last-of-type", "only-of-type", "empty",
    ])
}
