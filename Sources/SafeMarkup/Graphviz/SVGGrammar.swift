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
            SVGRule("svg", .elements([.g]), [
                .init("width", .length), .init("height", .length), .init("viewBox", .numbers),
                .init("xmlns", .namespace("http://www.w3.org/2000/svg")),
                .init("xmlns:xlink", .namespace("http://www.w3.org/1999/xlink")),
            ])
        case .g:
            SVGRule("g", .elements([.title, .a, .g] + Self.drawn), [
                .init("id", .groupID), .init("class", .classes), .init("transform", .transform),
            ])
        case .a:
            SVGRule("a", .elements(Self.drawn + [.g]), [
                .init("xlink:href", .link), .init("xlink:title", .tooltip), .init("target", .target),
            ])
        case .title:
            SVGRule("title", .text(or: []), [])
        case .ellipse:
            SVGRule("ellipse", .empty, Self.paint + [
                .init("cx", .number), .init("cy", .number), .init("rx", .number), .init("ry", .number),
            ])
        case .polygon:
            SVGRule("polygon", .empty, Self.paint + [.init("points", .points)])
        case .polyline:
            SVGRule("polyline", .empty, Self.paint + [.init("points", .points)])
        case .path:
            SVGRule("path", .empty, Self.paint + [.init("d", .path), .init("id", .pathID)])
        case .image:
            SVGRule("image", .empty, [
                .init("xlink:href", .image), .init("width", .pixels), .init("height", .pixels),
                .init("x", .number), .init("y", .number),
                .init("preserveAspectRatio", .keywords), .init("transform", .transform),
            ])
        case .text:
            SVGRule("text", .text(or: [.textPath]), [
                .init("xml:space", .keyword), .init("text-anchor", .keyword),
                .init("x", .number), .init("y", .number),
                .init("font-family", .fontFamily), .init("font-weight", .keyword), .init("font-stretch", .keyword),
                .init("font-style", .keyword), .init("text-decoration", .decoration),
                .init("baseline-shift", .keyword), .init("font-size", .number),
                .init("fill", .color), .init("fill-opacity", .number),
            ])
        case .textPath:
            SVGRule("textPath", .elements([.tspan]), [
                .init("xlink:href", .reference), .init("startOffset", .percentage),
            ])
        case .tspan:
            SVGRule("tspan", .text(or: []), [.init("x", .number), .init("dy", .number)])
        case .defs:
            SVGRule("defs", .elements([.linearGradient, .radialGradient]), [])
        case .linearGradient:
            SVGRule("linearGradient", .elements([.stop]), [
                .init("id", .gradientID), .init("gradientUnits", .keyword),
                .init("x1", .number), .init("y1", .number), .init("x2", .number), .init("y2", .number),
            ])
        case .radialGradient:
            SVGRule("radialGradient", .elements([.stop]), [
                .init("id", .gradientID), .init("cx", .percentage), .init("cy", .percentage),
                .init("r", .percentage), .init("fx", .percentage), .init("fy", .percentage),
            ])
        case .stop:
            SVGRule("stop", .empty, [.init("offset", .number), .init("style", .stopStyle)])
        }
    }

    private static var drawn: [SVGElement] { [.text, .path, .polygon, .ellipse, .polyline, .defs, .image] }

    private static var paint: [SVGAttribute] {
        [
            .init("fill", .paint), .init("stroke", .color), .init("stroke-width", .number),
            .init("stroke-dasharray", .numbers), .init("fill-opacity", .number), .init("stroke-opacity", .number),
        ]
    }
}

/// What an element is called and what may be in it.
struct SVGRule: Sendable {
    let name: StaticString
    let content: Content
    let attributes: [SVGAttribute]

    enum Content: Sendable {
        /// Nothing; the element is written `<name …/>`, and no other is.
        case empty
        case elements([SVGElement])
        case text(or: [SVGElement])
    }

    init(_ name: StaticString, _ content: Content, _ attributes: [SVGAttribute]) {
        self.name = name
        self.content = content
        self.attributes = attributes
    }
}

/// An attribute an element may have.
struct SVGAttribute: Sendable {
    let name: StaticString
    let value: SVGValue

    init(_ name: StaticString, _ value: SVGValue) {
        self.name = name
        self.value = value
    }
}

/// What the value of an attribute may be.
enum SVGValue: Sendable {
    // Copied if they fit.
    case number, numbers, percentage, pixels, points, path, transform, color, keyword, keywords, fontFamily
    // Understood and written anew.
    case length, groupID, pathID, classes, reference, gradientID, paint, stopStyle, decoration, link, tooltip, target
    case image
    // Checked; a new one is written where it belongs.
    case namespace(StaticString)
}
