import GraphModel

extension GraphScene.Ink {
    /// The name of the custom property, and the colour unless it is set.
    func css(onDark isDark: Bool) -> (property: String?, color: String, alpha: Double) {
        switch self {
        case .color(let color): (nil, color.opaqueHexadecimal, color.components.alpha)
        case .node: ("--graph-node-fill", "#4472b8", 1)
        case .nodeStroke: ("--graph-node-stroke", isDark ? Self.dark.ground : "#fff", 1)
        case .edge: ("--graph-edge", isDark ? Self.dark.edge : "#868e96", 1)
        case .textOnNode: ("--graph-node-text", "#fff", 1)
        case .text: (nil, "currentColor", 1)
        }
    }

    /// Colours of a drawing on dark ground.
    static let dark = (ground: "#1b1c1f", edge: "#9aa0a8", text: "#e8eaed")

    /// The colour where no style sheet decides: texts in the page's colour are dark on light ground.
    package func color(onDark isDark: Bool) -> Color {
        switch self {
        case .color(let color): color
        case .text: isDark ? Color(Self.dark.text) ?? .white : .black
        case .node, .nodeStroke, .edge, .textOnNode: Color(css(onDark: isDark).color) ?? .gray
        }
    }
}

extension GraphScene {
    /// Whether what is behind the drawing is dark; `nil` where nothing is said of it.
    package var isOnDark: Bool? {
        background.map { color in
            let (red, green, blue, alpha) = color.components
            return alpha > 0.5 && red + green + blue < 1.5
        }
    }
}

/// What every style must say, as some style says it: a group around has a style too, which its members would inherit.
struct PaintResets {
    let dash: Bool
    let fillOpacity: Bool
    let strokeOpacity: Bool

    init(_ paints: [GraphScene.Paint]) {
        func lets(_ ink: GraphScene.Ink?, _ opacity: Double) -> Bool {
            ink.map { $0.css(onDark: false).alpha * opacity < 1 } ?? false
        }
        dash = paints.contains { !$0.dash.isEmpty }
        fillOpacity = paints.contains { lets($0.fill, $0.opacity) }
        strokeOpacity = paints.contains { lets($0.stroke, $0.opacity) }
    }
}

extension GraphScene.Paint {
    private func parts(_ resets: PaintResets, onDark isDark: Bool) -> [(name: String, property: String?, value: String)]
    {
        var parts: [(name: String, property: String?, value: String)] = []
        func add(_ name: String, _ ink: GraphScene.Ink?, opacity isSaid: Bool) {
            guard let css = ink?.css(onDark: isDark) else {
                parts.append((name, nil, "none"))
                return
            }
            parts.append((name, css.property, css.color))
            if isSaid { parts.append(("\(name)-opacity", nil, (css.alpha * opacity).decimals)) }
        }
        add("fill", fill, opacity: resets.fillOpacity)
        add("stroke", stroke, opacity: resets.strokeOpacity)
        guard stroke != nil else { return parts }
        parts.append(("stroke-width", nil, strokeWidth.decimals))
        if resets.dash {
            parts.append(
                ("stroke-dasharray", nil, dash.isEmpty ? "none" : dash.map(\.decimals).joined(separator: " ")))
        }
        return parts
    }

    /// Declarations of a rule. A colour that a page may set is said without the page's first: programs that know no
    /// custom properties, as librsvg does not, pass over the other declaration.
    func css(_ resets: PaintResets, onDark isDark: Bool) -> String {
        parts(resets, onDark: isDark).map { part in
            let plain = "\(part.name):\(part.value)"
            return part.property.map { "\(plain);\(part.name):var(\($0),\(part.value))" } ?? plain
        }.joined(separator: ";")
    }

    /// The same as attributes.
    func attributes(_ resets: PaintResets, onDark isDark: Bool) -> String {
        parts(resets, onDark: isDark).map { " \($0.name)=\"\($0.value)\"" }.joined()
    }
}

extension Double {
    /// The number with two decimals at most.
    var decimals: String {
        var buffer = MarkupBuffer(capacity: 32)
        buffer.append(self)
        return buffer.string
    }
}

extension Color {
    /// The colour without what it lets through.
    var opaqueHexadecimal: String { String(hexadecimal.prefix(7)) }
}

extension String {
    /// A list of font families that cannot end the declaration it is in.
    var cssFontFamily: String {
        let allowed = unicodeScalars.map { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || " ,-_".unicodeScalars.contains(scalar)
                ? Character(scalar) : " "
        }
        return String(allowed)
    }
}
