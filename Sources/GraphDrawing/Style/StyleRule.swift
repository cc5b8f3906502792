public import GraphModel
import OrderedJSON

/// How a property of nodes or edges is found: one value for all, a function, or a mapping from attributes or from what
/// an algorithm answered.
///
/// ```swift
/// var style = GraphStyle<Int>()
/// style.node.fill = .color(by: "club")                         // a colour for every club, and a legend
/// style.node.size = .size(by: graph.pageRank(), 8...30)        // areas grow with the rank
/// style.node.outline = .constant(.black)
/// style.edge.width = .each { $0[.weight].map { $0 / 2 } ?? 1 }
/// ```
public struct StyleRule<Subject: StyleSubject, Value: Sendable & Hashable>: Sendable {
    enum Kind: Sendable {
        /// What the builder of the drawing does unless told: looks at the attributes in common use.
        case standard
        case constant(Value)
        case each(@Sendable (Subject) -> Value)
        case categories(Source<String>, value: @Sendable (Int) -> Value, missing: Value)
        case numbers(Source<Double>, NumberScale, value: @Sendable (Double) -> Value, missing: Value)
        /// Categories or numbers, as the values are.
        case either(
            Source<JSON>, category: @Sendable (Int) -> Value, number: @Sendable (Double) -> Value, missing: Value)
    }

    /// Where the values of a mapping come from.
    struct Source<Read: Sendable>: Sendable {
        let title: String
        let read: @Sendable (Subject) -> Read?
    }

    let kind: Kind

    /// What a drawing does unless told: see the property.
    public static var standard: StyleRule { StyleRule(kind: .standard) }

    /// One value for all.
    public static func constant(_ value: Value) -> StyleRule { StyleRule(kind: .constant(value)) }

    /// What a function says.
    public static func each(_ value: @escaping @Sendable (Subject) -> Value) -> StyleRule {
        StyleRule(kind: .each(value))
    }
}

extension StyleRule: ExpressibleByFloatLiteral where Value == Double {
    public init(floatLiteral value: Double) { self = .constant(value) }
}

extension StyleRule: ExpressibleByIntegerLiteral where Value == Double {
    public init(integerLiteral value: Int) { self = .constant(Double(value)) }
}

extension StyleRule: ExpressibleByUnicodeScalarLiteral where Value == String? {
    public init(unicodeScalarLiteral value: String) { self = .constant(value) }
}

extension StyleRule: ExpressibleByExtendedGraphemeClusterLiteral where Value == String? {
    public init(extendedGraphemeClusterLiteral value: String) { self = .constant(value) }
}

extension StyleRule: ExpressibleByStringLiteral where Value == String? {
    public init(stringLiteral value: String) { self = .constant(value) }
}

/// Which numbers stand at the ends of a scale.
public struct NumberScale: Sendable, Hashable {
    /// The numbers at the ends; `nil` for the least and the greatest there are. Others count as the nearer end.
    public var domain: ClosedRange<Double>?
    /// Whether equal factors, and not equal differences, are equal steps. Numbers that are not positive count as missing.
    public var isLogarithmic: Bool

    public init(domain: ClosedRange<Double>? = nil, isLogarithmic: Bool = false) {
        self.domain = domain
        self.isLogarithmic = isLogarithmic
    }

    /// Equal differences, from the least number to the greatest.
    public static let linear = NumberScale()
    /// Equal factors, from the least number to the greatest.
    public static let logarithmic = NumberScale(isLogarithmic: true)
}

// MARK: Colours

extension StyleRule where Value == Color? {
    /// One colour for all.
    public static func color(_ color: Color) -> StyleRule { .constant(color) }

    /// A colour for each value of an attribute, and a legend.
    ///
    /// Texts, Booleans and up to ten different integers are categories, with a colour of the palette each in the order
    /// in which they are met; other numbers go through ``ColorMap/viridis``. `degree` is known of every node.
    ///
    /// - Parameters:
    ///   - missing: The colour where there is no value.
    ///   - name: The name of the attribute.
    ///   - palette: The colours of categories.
    public static func color(
        by name: String, palette: Palette = .standard, missing: Color = .silver
    ) -> StyleRule {
        StyleRule(
            kind: .either(
                Source(title: name) { $0.value(named: name) }, category: { palette.color(ofCategory: $0) },
                number: { ColorMap.viridis.color(at: $0) }, missing: missing))
    }

    /// A colour for each number that an attribute holds, and a colour bar.
    public static func color(
        by name: String, map: ColorMap, scale: NumberScale = .linear, missing: Color = .silver
    ) -> StyleRule {
        StyleRule(
            kind: .numbers(.number(name), scale, value: { map.color(at: $0) }, missing: missing))
    }

    /// A colour for each category that a function finds, and a legend.
    ///
    /// - Parameters:
    ///   - title: What the legend says above.
    ///   - palette: The colours of categories.
    ///   - missing: The colour of what belongs to none.
    ///   - category: The category of a node or edge; `nil` for none.
    public static func color(
        title: String, palette: Palette = .standard, missing: Color = .silver,
        byCategory category: @escaping @Sendable (Subject) -> String?
    ) -> StyleRule {
        StyleRule(
            kind: .categories(
                Source(title: title, read: category), value: { palette.color(ofCategory: $0) }, missing: missing))
    }

    /// A colour for each number that a function finds, and a colour bar.
    public static func color(
        title: String, map: ColorMap = .viridis, scale: NumberScale = .linear, missing: Color = .silver,
        byNumber number: @escaping @Sendable (Subject) -> Double?
    ) -> StyleRule {
        StyleRule(
            kind: .numbers(
                Source(title: title, read: number), scale, value: { map.color(at: $0) }, missing: missing))
    }

    /// A colour for each number of a map, such as an algorithm answers with, and a colour bar.
    public static func color<Node, Number: BinaryFloatingPoint & Sendable>(
        by values: NodeMap<Node, Number>, title: String = "", map: ColorMap = .viridis, scale: NumberScale = .linear,
        missing: Color = .silver
    ) -> StyleRule where Subject == StyledNode<Node> {
        .color(title: title, map: map, scale: scale, missing: missing) { values[$0.node].map(Double.init) }
    }

    /// A colour for each group of nodes, such as components or communities, and a legend that numbers them.
    public static func color<Node>(
        byGroups groups: [[Node]], title: String = "group", palette: Palette = .standard, missing: Color = .silver
    ) -> StyleRule where Subject == StyledNode<Node> {
        var numbers: [Node: Int] = [:]
        for (number, group) in groups.enumerated() { for node in group { numbers[node] = number } }
        return .color(title: title, palette: palette, missing: missing) { [numbers] subject in
            numbers[subject.node].map { String($0 + 1) }
        }
    }
}

// MARK: Sizes and widths

extension StyleRule where Value == Double {
    /// A size for each number that an attribute holds, and a legend; areas, not diameters, grow with the numbers.
    /// `degree` is known of every node.
    public static func size(
        by name: String, _ range: ClosedRange<Double> = 8...36, scale: NumberScale = .linear
    ) -> StyleRule {
        StyleRule(
            kind: .numbers(.number(name), scale, value: areas(range), missing: range.lowerBound))
    }

    /// A size for each number of a map, such as an algorithm answers with; areas, not diameters, grow with the numbers.
    public static func size<Node, Number: BinaryFloatingPoint & Sendable>(
        by values: NodeMap<Node, Number>, title: String = "", _ range: ClosedRange<Double> = 8...36,
        scale: NumberScale = .linear
    ) -> StyleRule where Subject == StyledNode<Node> {
        StyleRule(
            kind: .numbers(
                Source(title: title) { values[$0.node].map(Double.init) }, scale, value: areas(range),
                missing: range.lowerBound))
    }

    /// A width for each number that an attribute holds, and a legend.
    public static func width(
        by name: String, _ range: ClosedRange<Double> = 0.5...5, scale: NumberScale = .linear
    ) -> StyleRule {
        StyleRule(
            kind: .numbers(
                .number(name), scale, value: { range.lowerBound + (range.upperBound - range.lowerBound) * $0 },
                missing: range.lowerBound))
    }

    private static func areas(_ range: ClosedRange<Double>) -> @Sendable (Double) -> Double {
        let (low, high) = (range.lowerBound * range.lowerBound, range.upperBound * range.upperBound)
        return { (low + (high - low) * $0).squareRoot() }
    }
}

extension StyleRule.Source where Read == Double {
    static func number(_ name: String) -> Self { Self(title: name) { $0.value(named: name).flatMap(Double.init) } }
}

// MARK: Shapes and dashes

extension StyleRule where Value == NodeOutline {
    /// A shape for each value of an attribute, and a legend.
    public static func shape(
        by name: String, _ outlines: [NodeOutline] = NodeOutline.distinct, missing: NodeOutline = .circle
    ) -> StyleRule {
        let outlines = outlines.isEmpty ? NodeOutline.distinct : outlines
        return StyleRule(
            kind: .categories(
                Source(title: name) { $0.value(named: name).flatMap { String(attribute: $0) } },
                value: { outlines[$0 % outlines.count] }, missing: missing))
    }
}

extension StyleRule where Value == LineDash {
    /// A kind of line for each value of an attribute, and a legend.
    public static func dash(by name: String, missing: LineDash = .solid) -> StyleRule {
        StyleRule(
            kind: .categories(
                Source(title: name) { $0.value(named: name).flatMap { String(attribute: $0) } },
                value: { LineDash.allCases[$0 % LineDash.allCases.count] }, missing: missing))
    }
}

// MARK: Texts

extension StyleRule where Value == String? {
    /// No text.
    public static var none: StyleRule { .constant(nil) }

    /// The value of an attribute as text.
    public static func attribute(_ name: String) -> StyleRule {
        .each { $0.value(named: name).flatMap { String(attribute: $0) } }
    }
}
