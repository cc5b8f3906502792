import Foundation
import SafeMarkup

/// What must be true of everything the sanitiser hands out, written down without a look at its lists.
struct SanitizerLaws {
    let options: SVGSanitizerOptions

    /// All that is kept.
    static let generous = SVGSanitizerOptions(allowsAnimations: true)
    /// As little as can be.
    static let strict = SVGSanitizerOptions(
        idPrefix: "p", linkSchemes: [], allowsEmbeddedImages: false, allowsStyleSheets: false)

    /// What is wrong with an output; nothing if all is well.
    func violations(of svg: SVG) -> [String] {
        var wrong = Violations()
        let markup = svg.markup
        for absent in ["<!", "<?", "]]>", "\u{0}", "\r"] {
            wrong.expect(!markup.contains(absent), "holds \(absent.debugDescription)")
        }
        guard let document = try? ParsedDocument(markup.utf8) else { return ["is not well-formed"] }
        wrong.expect(document.elements.first?.name == "svg", "begins with something else than <svg>")
        wrong.expect(
            document.elements.first?.attributes["xmlns"] == "http://www.w3.org/2000/svg", "has not SVG's namespace")

        let ids = document.values(of: "id")
        wrong.expect(Set(ids).count == ids.count, "has an id twice")
        for name in ids + document.values(of: "class").flatMap({ $0.split(separator: " ").map(String.init) }) {
            wrong.expect(name.hasPrefix(options.idPrefix) && name.utf8.allSatisfy(isNamePart), "has the name \(name)")
        }
        for element in document.elements { check(element, ids: Set(ids), &wrong) }
        if let root = document.elements.first?.attributes {
            for name in ["transform", "overflow", "filter"] { wrong.expect(root[name] == nil, "moves the root") }
            let style = root["style"] ?? ""
            wrong.expect(!style.contains("transform:") && !style.contains("overflow:"), "moves the root by its style")
        }
        wrong.append(contentsOf: idempotence(of: svg))
        return wrong.list
    }

    /// Sanitising again changes nothing, and finds nothing.
    private func idempotence(of svg: SVG) -> [String] {
        do {
            let (again, report) = try SVG.sanitized(svg.markup, options: options)
            if again != svg { return ["is another one when sanitised again: \(again.markup)"] }
            return report.removals.map { "has something removed when sanitised again: \($0)" }
        } catch {
            return ["is refused when sanitised again: \(error)"]
        }
    }

    private func check(_ element: ParsedDocument.Element, ids: Set<String>, _ wrong: inout Violations) {
        let isAnimation = Self.animations.contains(element.name)
        wrong.expect(
            Self.elements.contains(element.name) || (isAnimation && options.allowsAnimations)
                || (element.name == "style" && options.allowsStyleSheets), "has <\(element.name)>")
        if element.name == "style" { checkStyle(element.text, ids: ids, isSheet: true, &wrong) }
        for (name, value) in element.attributes {
            let place = "has \(name)=\(value.debugDescription) on <\(element.name)>"
            wrong.expect(Self.attributes.contains(name), place)
            wrong.expect(!name.lowercased().hasPrefix("on"), place)
            wrong.expect(!value.unicodeScalars.contains { $0.value < 0x20 }, place)
            switch name {
            case "href": wrong.expect(isSafe(value, on: element.name, ids: ids), place)
            case "style": checkStyle(value, ids: ids, isSheet: false, &wrong)
            case "aria-label", "aria-roledescription", "xmlns": break
            case "aria-labelledby", "aria-describedby":
                wrong.expect(value.split(separator: " ").allSatisfy { ids.contains(String($0)) }, place)
            case "attributeName":
                wrong.expect(!["href", "style", "class", "id", "target", "filter", "overflow"].contains(value), place)
            default: checkStyle(value, ids: ids, isSheet: false, &wrong)
            }
            if isAnimation, ["values", "to", "from", "by"].contains(name) {
                wrong.expect(!value.lowercased().contains("url") && !value.contains(":"), place)
            }
        }
    }

    /// Nothing that loads or runs, and every reference to what is there.
    private func checkStyle(_ text: String, ids: Set<String>, isSheet: Bool, _ wrong: inout Violations) {
        let lower = text.lowercased()
        for absent in ["\\", "@import", "@font", "expression(", "javascript:", "//", "<", "\"", "/*", "image(", "src("]
        {
            wrong.expect(!lower.contains(absent), "has \(absent) in the value \(text)")
        }
        var rest = lower[...]
        while let start = rest.firstRange(of: "url") {
            rest = rest[start.upperBound...]
            guard rest.hasPrefix("(#") else {
                wrong.expect(!rest.hasPrefix("("), "has a url() in the value \(text)")
                continue
            }
            let id = rest.dropFirst(2).prefix { $0 != ")" }
            wrong.expect(ids.contains { $0.lowercased() == id }, "refers to what is not there: \(text)")
        }
        if isSheet { wrong.expect(!text.contains("[") && !text.contains("&"), "has the style sheet \(text)") }
    }

    private func isSafe(_ address: String, on element: String, ids: Set<String>) -> Bool {
        if address.hasPrefix("#") { return ids.contains(String(address.dropFirst())) }
        switch element {
        case "image":
            let types = ["png", "jpeg", "jpg", "gif", "webp"]
            return options.allowsEmbeddedImages
                && types.contains { address.hasPrefix("data:image/\($0);base64,") }
                && address.drop { $0 != "," }.dropFirst().utf8.allSatisfy { isNamePart($0) || "+/=".utf8.contains($0) }
        case "a":
            let scheme = address.prefix { !":/?#".contains($0) }
            let hasScheme = address.dropFirst(scheme.count).first == ":"
            return !hasScheme || options.linkSchemes.contains(scheme.lowercased())
        default: return false
        }
    }

    private func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
        default: false
        }
    }

    private struct Violations {
        var list: [String] = []

        mutating func expect(_ isTrue: Bool, _ violation: @autoclosure () -> String) {
            if !isTrue { list.append(violation()) }
        }

        mutating func append(contentsOf others: [String]) { list += others }
    }

    private static func names(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    private static let elements = names(
        """
        svg g defs switch symbol use a title desc image path rect circle ellipse line polyline polygon text tspan
        textPath linearGradient radialGradient stop pattern clipPath mask marker filter feBlend feColorMatrix
        feComponentTransfer feFuncR feFuncG feFuncB feFuncA feComposite feConvolveMatrix feDiffuseLighting
        feSpecularLighting feDisplacementMap feDistantLight fePointLight feSpotLight feDropShadow feFlood
        feGaussianBlur feMerge feMergeNode feMorphology feOffset feTile feTurbulence
        """)

    private static let animations = names("animate set animateTransform animateMotion mpath")

    private static let attributes = names(
        """
        xmlns id class style lang xml:lang xml:space systemLanguage role tabindex aria-label aria-hidden
        aria-roledescription aria-labelledby aria-describedby href target rel type media transform
        x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy width height viewBox preserveAspectRatio version zoomAndPan d
        points pathLength rotate textLength lengthAdjust startOffset method spacing side
        gradientUnits gradientTransform spreadMethod offset patternUnits patternContentUnits patternTransform
        clipPathUnits maskUnits maskContentUnits refX refY markerUnits markerWidth markerHeight orient filterUnits
        primitiveUnits in in2 result mode values tableValues slope intercept amplitude exponent operator k1 k2 k3 k4
        order kernelMatrix divisor bias targetX targetY edgeMode kernelUnitLength preserveAlpha surfaceScale
        diffuseConstant specularConstant specularExponent scale xChannelSelector yChannelSelector azimuth elevation z
        pointsAtX pointsAtY pointsAtZ limitingConeAngle stdDeviation radius baseFrequency numOctaves seed stitchTiles
        attributeName attributeType begin end dur min max restart repeatCount repeatDur calcMode keyTimes keySplines
        keyPoints from to by additive accumulate path
        fill stroke color opacity fill-opacity stroke-opacity stop-color stop-opacity flood-color flood-opacity
        lighting-color fill-rule clip-rule clip-path mask mask-type filter marker-start marker-mid marker-end
        stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset
        font-family font-size font-size-adjust font-style font-variant font-weight font-stretch text-anchor
        text-decoration text-decoration-line text-decoration-style text-rendering letter-spacing word-spacing
        baseline-shift dominant-baseline alignment-baseline direction unicode-bidi writing-mode
        glyph-orientation-vertical display visibility overflow cursor pointer-events paint-order vector-effect
        color-interpolation color-interpolation-filters color-rendering shape-rendering image-rendering
        transform-origin
        """)
}
