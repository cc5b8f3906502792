/// An element of Graphviz's SVG.
enum SVGElement: Int, CaseIterable {
    case svg, g, a, title
    case ellipse, polygon, polyline, path, image
    case text, textPath, tspan
    case defs, linearGradient, radialGradient, stop

    /// The grammar, by raw value.
    static let rules = allCases.map(\.rule)

    /// The grammar of Graphviz's `gvrender_core_svg.c` and `gvloadimage_core.c`, read in versions 2.42 and 14.1:
    /// which element stands where, with which attributes, of which kind of value.
    private var rule: SVGRule {
        switch self {
        case .svg:
            SVGRule(
                "svg", .elements([.g]),
                [
                    "width": .length, "height": .length, "viewBox": .numbers,
                    "xmlns": .namespace("http://www.w3.org/2000/svg"),
                    "xmlns:xlink": .namespace("http://www.w3.org/1999/xlink"),
                ])
        case .g:
            SVGRule(
                "g", .elements([.title, .a, .g] + Self.drawn),
                ["id": .groupID, "class": .classes, "transform": .transform])
        case .a:
            SVGRule(
                "a", .elements(Self.drawn + [.g]),
                ["xlink:href": .link, "xlink:title": .tooltip, "target": .target])
        case .title:
            SVGRule("title", .text(or: []))
        case .ellipse:
            SVGRule(shape: "ellipse", ["cx": .number, "cy": .number, "rx": .number, "ry": .number])
        case .polygon:
            SVGRule(shape: "polygon", ["points": .points])
        case .polyline:
            SVGRule(shape: "polyline", ["points": .points])
        case .path:
            SVGRule(shape: "path", ["d": .path, "id": .pathID])
        case .image:
            SVGRule(
                "image", .nothing,
                [
                    "xlink:href": .image, "width": .pixels, "height": .pixels, "x": .number, "y": .number,
                    "preserveAspectRatio": .keywords, "transform": .transform,
                ])
        case .text:
            SVGRule(
                "text", .text(or: [.textPath]),
                [
                    "xml:space": .keyword, "text-anchor": .keyword, "x": .number, "y": .number,
                    "font-family": .fontFamily, "font-weight": .keyword, "font-stretch": .keyword,
                    "font-style": .keyword, "text-decoration": .decoration, "baseline-shift": .keyword,
                    "font-size": .number, "fill": .color, "fill-opacity": .number,
                ])
        case .textPath:
            SVGRule("textPath", .elements([.tspan]), ["xlink:href": .reference, "startOffset": .percentage])
        case .tspan:
            SVGRule("tspan", .text(or: []), ["x": .number, "dy": .number])
        case .defs:
            SVGRule("defs", .elements([.linearGradient, .radialGradient]))
        case .linearGradient:
            SVGRule(
                "linearGradient", .elements([.stop]),
                [
                    "id": .gradientID, "gradientUnits": .keyword,
                    "x1": .number, "y1": .number, "x2": .number, "y2": .number,
                ])
        case .radialGradient:
            SVGRule(
                "radialGradient", .elements([.stop]),
                [
                    "id": .gradientID, "cx": .percentage, "cy": .percentage, "r": .percentage,
                    "fx": .percentage, "fy": .percentage,
                ])
        case .stop:
            SVGRule("stop", .nothing, ["offset": .number, "style": .stopStyle])
        }
    }

    private static var drawn: [SVGElement] { [.text, .path, .polygon, .ellipse, .polyline, .defs, .image] }
}

/// What an element is called and what may be in it.
struct SVGRule: Sendable {
    let name: StaticString
    let content: Content
    let attributes: [SVGAttribute]

    enum Content: Sendable {
        /// The element is written `<name …/>`, and no other is.
        case nothing
        case elements([SVGElement])
        case text(or: [SVGElement])
    }

    init(_ name: StaticString, _ content: Content, _ attributes: KeyValuePairs<StaticString, SVGValue> = [:]) {
        self.name = name
        self.content = content
        self.attributes = attributes.map(SVGAttribute.init)
    }

    /// An element that is filled and stroked.
    init(shape name: StaticString, _ outline: KeyValuePairs<StaticString, SVGValue>) {
        let paint: KeyValuePairs<StaticString, SVGValue> = [
            "fill": .paint, "stroke": .color, "stroke-width": .number, "stroke-dasharray": .numbers,
            "fill-opacity": .number, "stroke-opacity": .number,
        ]
        self.name = name
        content = .nothing
        attributes = (Array(paint) + outline).map(SVGAttribute.init)
    }

    /// The elements that may be in this one.
    var children: [SVGElement] {
        switch content {
        case .nothing: []
        case .elements(let elements), .text(or: let elements): elements
        }
    }
}

/// An attribute an element may have.
struct SVGAttribute: Sendable {
    let name: StaticString
    let value: SVGValue
}

/// What the value of an attribute may be.
enum SVGValue: Sendable {
    // Copied if they fit.
    case number, numbers, percentage, pixels, points, path, transform, keyword, keywords, fontFamily
    // Understood and written anew.
    case length, groupID, pathID, classes, reference, gradientID, color, paint, stopStyle, decoration
    case link, tooltip, target, image
    // Checked; a new one is written where it belongs.
    case namespace(StaticString)
}
