public import OrderedJSON

/// What an edge ends in: `.arrowHead(.diamond)`, `.arrowTail(.normal.open)`, `.arrowHead([.crow, .bar])`.
public struct Arrowhead: Sendable, Hashable, ExpressibleByArrayLiteral {
    /// The name Graphviz gives it: up to four primitive shapes, from the node backwards.
    public let name: String

    private init(_ name: String) { self.name = name }

    /// Several shapes one behind the other, the first at the node; Graphviz draws up to four.
    public init(arrayLiteral parts: Arrowhead...) { name = parts.prefix(4).map(\.name).joined() }

    public static let normal = Arrowhead("normal")
    public static let box = Arrowhead("box")
    public static let crow = Arrowhead("crow")
    public static let curve = Arrowhead("curve")
    public static let diamond = Arrowhead("diamond")
    public static let dot = Arrowhead("dot")
    public static let inverted = Arrowhead("inv")
    public static let invisible = Arrowhead("none")
    /// A bar across the edge.
    public static let bar = Arrowhead("tee")
    public static let vee = Arrowhead("vee")

    /// The shape, or the first of several, with an empty inside.
    public var open: Arrowhead { Arrowhead("o" + name) }
    /// Only what lies to the left of the edge.
    public var leftHalf: Arrowhead { Arrowhead("l" + name) }
    /// Only what lies to the right of the edge.
    public var rightHalf: Arrowhead { Arrowhead("r" + name) }
}

extension Arrowhead: AttributeValue {
    private static let primitives = [
        "normal", "box", "crow", "curve", "icurve", "diamond", "dot", "inv", "none", "tee", "vee",
    ]
    private static let synonyms = ["ediamond", "open", "halfopen", "empty", "invempty"]

    /// Reads one of Graphviz's names; `nil` if it is not one.
    public init?(attribute json: JSON) {
        guard let text = json.stringValue else { return nil }
        var rest = text[...], count = 0
        while !rest.isEmpty, !Self.synonyms.contains(text) {
            var part = rest
            for modifier in ["o", "l", "r"]
            where part.hasPrefix(modifier) && !Self.primitives.contains(where: part.hasPrefix) {
                part = part.dropFirst()
            }
            guard count < 4, let primitive = Self.primitives.first(where: part.hasPrefix) else { return nil }
            rest = part.dropFirst(primitive.count)
            count += 1
        }
        self.init(text)
    }

    public var json: JSON { .string(name) }
}
