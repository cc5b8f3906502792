/// What tables and cells of labels have in common: lines, space, colours, size, a place for edges to end.
public protocol LabelBox {
    var box: LabelBoxAttributes { get set }
}

/// The attributes of a table or a cell.
public struct LabelBoxAttributes: Sendable, Hashable {
    fileprivate var names: [String] = []
    private var texts: [String] = []

    init() {}

    /// Names and values in the order in which they were first set.
    var values: [(String, String)] { Array(zip(names, texts)) }

    fileprivate mutating func set(_ name: String, _ value: String) {
        if let index = names.firstIndex(of: name) {
            texts[index] = value
        } else {
            names.append(name)
            texts.append(value)
        }
    }
}

/// A side of a table or a cell.
public enum LabelSide: String, Sendable, CaseIterable {
    case left = "L"
    case top = "T"
    case right = "R"
    case bottom = "B"
}

/// How the lines and the inside of a table or a cell are drawn.
public enum LabelBoxStyle: String, Sendable, CaseIterable {
    case solid, dashed, dotted, rounded, invisible
    /// A gradient from the middle outwards.
    case radial
}

extension LabelBox {
    /// The width of the line around it in points, from 0 to 255.
    public func border(_ width: Int) -> Self { with("BORDER", String(width)) }

    /// The sides that have a line.
    public func sides(_ sides: Set<LabelSide>) -> Self {
        with("SIDES", LabelSide.allCases.filter(sides.contains).map(\.rawValue).joined())
    }

    /// The space between the line and the content in points.
    public func padding(_ points: Int) -> Self { with("CELLPADDING", String(points)) }

    /// The space between cells, or between the cell and its line and the others, in points.
    public func spacing(_ points: Int) -> Self { with("CELLSPACING", String(points)) }

    /// The colour of the lines.
    public func color(_ color: Color) -> Self { with("COLOR", color.text) }

    /// The colour of the inside.
    public func background(_ color: Color) -> Self { with("BGCOLOR", color.text) }

    /// A gradient inside.
    ///
    /// - Parameters:
    ///   - angle: In degrees, against the clock.
    ///   - first: The colour where it begins.
    ///   - second: The colour where it ends.
    public func background(from first: Color, to second: Color, angle: Int = 0) -> Self {
        with("BGCOLOR", "\(first.text):\(second.text)").with("GRADIENTANGLE", String(angle))
    }

    public func style(_ styles: LabelBoxStyle...) -> Self {
        with("STYLE", styles.map(\.rawValue).joined(separator: ","))
    }

    /// The least width in points.
    public func width(_ points: Int) -> Self { with("WIDTH", String(points)) }

    /// The least height in points.
    public func height(_ points: Int) -> Self { with("HEIGHT", String(points)) }

    /// Exactly this size in points, however large the content is.
    public func size(width: Int, height: Int) -> Self {
        with("FIXEDSIZE", "true").with("WIDTH", String(width)).with("HEIGHT", String(height))
    }

    /// The name by which an edge ends here: `Port.field(name)`.
    public func port(_ name: String) -> Self { with("PORT", name) }

    /// Where a click leads.
    public func link(_ url: String) -> Self { with("HREF", url) }

    /// What appears when the pointer rests on it.
    public func tooltip(_ text: String) -> Self { with("TITLE", text) }

    /// To which side the content is moved.
    public func align(_ side: HorizontalPlace) -> Self {
        with("ALIGN", side == .left ? "LEFT" : side == .right ? "RIGHT" : "CENTER")
    }

    /// To which side the content is moved.
    public func align(_ side: VerticalPlace) -> Self {
        with("VALIGN", side == .top ? "TOP" : side == .bottom ? "BOTTOM" : "MIDDLE")
    }

    func with(_ name: String, _ value: String) -> Self {
        var changed = self
        changed.box.set(name, value)
        return changed
    }
}
