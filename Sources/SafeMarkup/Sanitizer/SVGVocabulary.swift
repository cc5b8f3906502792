/// The elements and attributes of a drawing.
///
/// Names are those of SVG 2 and SVG 1.1. What is not here is dropped.
struct SVGVocabulary: Sendable {
    static let shared = SVGVocabulary()

    let elements: [Element]
    let attributes: [Attribute]
    private let elementTable: NameTable
    private let attributeTable: NameTable

    func element(_ name: ByteScanner.Bytes) -> Int? { elementTable.index(of: name) }

    func attribute(_ name: ByteScanner.Bytes) -> Int? { attributeTable.index(of: name) }

    struct Element: Sendable {
        let name: [UInt8]
        let content: Content
        let role: Role
        /// The numbers of its attributes.
        let attributes: NumberSet
    }

    enum Content: Sendable {
        /// Elements; text is not shown.
        case elements
        /// Text and elements.
        case mixed
        /// Text. HTML reads the content of these as its own, so elements in them could turn into others.
        case text
        /// A style sheet.
        case style
    }

    enum Role: Sendable {
        case other, link, use, image, animation, motion
    }

    struct Attribute: Sendable {
        let name: [UInt8]
        let kind: Kind
        /// Whether the outermost element must not have it.
        let reachesOutside: Bool
    }

    /// The form of a value.
    enum Kind: Sendable {
        case css(CSSValues)
        case numbers, path
        case id, classes, style, href, idList, text, name, language, space, target, role, tabIndex, relation
        case timing, clock, semicolons, attributeName, animationValue, media, styleType
    }
}

/// Numbers below 256.
struct NumberSet: Sendable {
    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    func contains(_ number: Int) -> Bool {
        let bit: UInt64 = 1 << UInt64(number & 63)
        switch number >> 6 {
        case 0: return words.0 & bit != 0
        case 1: return words.1 & bit != 0
        case 2: return words.2 & bit != 0
        default: return words.3 & bit != 0
        }
    }

    mutating func insert(_ number: Int) {
        let bit: UInt64 = 1 << UInt64(number & 63)
        switch number >> 6 {
        case 0: words.0 |= bit
        case 1: words.1 |= bit
        case 2: words.2 |= bit
        default: words.3 |= bit
        }
    }
}

// MARK: The lists

extension SVGVocabulary {
    private init() {
        let properties = CSSProperty.all.filter(\.isAttribute)
        var attributes = properties.map {
            Attribute(name: Array($0.name.utf8), kind: .css($0.values), reachesOutside: $0.reachesOutside)
        }
        var numbers: [String: Int] = [:]
        for (index, property) in properties.enumerated() { numbers[property.name] = index }
        for (kind, names) in Self.kinds {
            for name in names.split(separator: " ") {
                numbers[String(name)] = attributes.count
                attributes.append(Attribute(name: Array(name.utf8), kind: kind, reachesOutside: false))
            }
        }
        precondition(attributes.count <= 256, "NumberSet holds numbers below 256")

        let every = "id lang xml:lang xml:space"
        let drawn =
            "class style tabindex role aria-label aria-hidden aria-roledescription aria-labelledby aria-describedby "
            + "systemLanguage " + properties.map(\.name).joined(separator: " ")
        func element(_ row: Row) -> Element {
            var set = NumberSet()
            for name in "\(every) \(row.isDrawn ? drawn : "") \(row.attributes)".split(separator: " ") {
                guard let number = numbers[String(name)] else { preconditionFailure("\(name) has no kind") }
                set.insert(number)
            }
            return Element(name: Array(row.name.utf8), content: row.content, role: row.role, attributes: set)
        }
        self.attributes = attributes
        elements = Self.rows.map(element)
        elementTable = NameTable(Self.rows.map(\.name))
        attributeTable = NameTable(attributes.map { String(decoding: $0.name, as: UTF8.self) })
    }

    private static let kinds: [(Kind, String)] = [
        (.id, "id"), (.classes, "class"), (.style, "style"), (.language, "lang xml:lang systemLanguage"),
        (.space, "xml:space"), (.href, "href"), (.idList, "aria-labelledby aria-describedby"),
        (.text, "aria-label aria-roledescription"), (.css(.keyword), "aria-hidden"), (.role, "role"),
        (.tabIndex, "tabindex"), (.target, "target"), (.relation, "rel"), (.media, "media"), (.styleType, "type"),
        (.numbers, "viewBox points baseFrequency stdDeviation kernelMatrix tableValues values order kernelUnitLength"),
        (.path, "d path"), (.name, "in in2 result"),
        (
            .css(.lengths),
            """
            x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy width height refX refY markerWidth markerHeight textLength \
            startOffset offset rotate orient radius
            """
        ),
        (
            .css(.number),
            """
            pathLength version k1 k2 k3 k4 divisor bias targetX targetY surfaceScale diffuseConstant specularConstant \
            specularExponent azimuth elevation pointsAtX pointsAtY pointsAtZ limitingConeAngle z scale seed numOctaves \
            slope intercept amplitude exponent
            """
        ),
        (
            .css(.keyword),
            """
            preserveAspectRatio zoomAndPan gradientUnits spreadMethod patternUnits patternContentUnits clipPathUnits \
            maskUnits maskContentUnits markerUnits filterUnits primitiveUnits method spacing side lengthAdjust mode \
            operator edgeMode stitchTiles preserveAlpha xChannelSelector yChannelSelector attributeType calcMode \
            additive accumulate restart
            """
        ),
        (.css([.transform]), "gradientTransform patternTransform"),
        (.timing, "begin end"), (.clock, "dur min max repeatCount repeatDur"),
        (.semicolons, "keyTimes keySplines keyPoints"), (.attributeName, "attributeName"),
        (.animationValue, "from to by"),
    ]

    private struct Row {
        var name: String
        var content = Content.elements
        var role = Role.other
        var isDrawn = true
        var attributes: String

        init(
            _ name: String, _ attributes: String, _ content: Content = .elements, role: Role = .other,
            isDrawn: Bool = true
        ) {
            self.name = name
            self.content = content
            self.role = role
            self.isDrawn = isDrawn
            self.attributes = attributes
        }
    }

    private static let rows: [Row] =
        structure + shapes + texts + paintServers
        + filters.map { Row("fe\($0)", "in in2 result x y width height \($1)") }
        + animations

    private static let structure = [
        Row("svg", "x y width height viewBox preserveAspectRatio version zoomAndPan"),
        Row("g", ""), Row("defs", ""), Row("switch", ""),
        Row("symbol", "x y width height viewBox preserveAspectRatio refX refY"),
        Row("use", "href x y width height", role: .use),
        Row("a", "href target rel", role: .link),
        Row("title", "", .text, isDrawn: false), Row("desc", "", .text, isDrawn: false),
        Row("style", "type media", .style, isDrawn: false),
        Row("image", "href x y width height preserveAspectRatio", role: .image),
    ]

    private static let shapes = [
        Row("path", "d pathLength"), Row("rect", "x y width height rx ry pathLength"),
        Row("circle", "cx cy r pathLength"), Row("ellipse", "cx cy rx ry pathLength"),
        Row("line", "x1 y1 x2 y2 pathLength"), Row("polyline", "points pathLength"),
        Row("polygon", "points pathLength"),
    ]

    private static let texts = [
        Row("text", "x y dx dy rotate textLength lengthAdjust", .mixed),
        Row("tspan", "x y dx dy rotate textLength lengthAdjust", .mixed),
        Row("textPath", "href startOffset method spacing side textLength lengthAdjust", .mixed),
    ]

    private static let paintServers = [
        Row("linearGradient", "href x1 y1 x2 y2 gradientUnits gradientTransform spreadMethod"),
        Row("radialGradient", "href cx cy r fx fy fr gradientUnits gradientTransform spreadMethod"),
        Row("stop", "offset"),
        Row(
            "pattern",
            """
            href x y width height viewBox preserveAspectRatio patternUnits patternContentUnits patternTransform
            """),
        Row("clipPath", "clipPathUnits"),
        Row("mask", "x y width height maskUnits maskContentUnits"),
        Row("marker", "viewBox preserveAspectRatio refX refY markerUnits markerWidth markerHeight orient"),
        Row("filter", "href x y width height filterUnits primitiveUnits"),
    ]

    /// All but `feImage`, which loads a picture.
    private static let filters: KeyValuePairs = [
        "Blend": "mode", "ColorMatrix": "type values", "ComponentTransfer": "",
        "FuncR": function, "FuncG": function, "FuncB": function, "FuncA": function,
        "Composite": "operator k1 k2 k3 k4",
        "ConvolveMatrix":
            "order kernelMatrix divisor bias targetX targetY edgeMode kernelUnitLength preserveAlpha",
        "DiffuseLighting": "surfaceScale diffuseConstant kernelUnitLength",
        "SpecularLighting": "surfaceScale specularConstant specularExponent kernelUnitLength",
        "DisplacementMap": "scale xChannelSelector yChannelSelector",
        "DistantLight": "azimuth elevation", "PointLight": "z",
        "SpotLight": "z pointsAtX pointsAtY pointsAtZ specularExponent limitingConeAngle",
        "DropShadow": "dx dy stdDeviation", "Flood": "", "GaussianBlur": "stdDeviation edgeMode",
        "Merge": "", "MergeNode": "", "Morphology": "operator radius", "Offset": "dx dy", "Tile": "",
        "Turbulence": "baseFrequency numOctaves seed stitchTiles type",
    ]

    private static let function = "type tableValues slope intercept amplitude exponent offset"

    private static let timed =
        "href attributeName attributeType begin end dur min max restart repeatCount repeatDur fill calcMode values "
        + "keyTimes keySplines from to by additive accumulate"

    private static let animations = [
        Row("animate", timed, role: .animation, isDrawn: false),
        Row("set", timed, role: .animation, isDrawn: false),
        Row("animateTransform", timed + " type", role: .animation, isDrawn: false),
        Row("animateMotion", timed + " path keyPoints rotate", role: .motion, isDrawn: false),
        Row("mpath", "href", role: .motion, isDrawn: false),
    ]
}
