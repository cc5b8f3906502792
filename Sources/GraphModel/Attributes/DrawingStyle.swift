public import OrderedJSON

/// How a node, an edge or a cluster is drawn: `.style(.dashed)`, `.style([.filled, .rounded])`.
public struct DrawingStyle: Sendable, Hashable, ExpressibleByArrayLiteral {
    private enum Item: String {
        case solid, dashed, dotted, bold, invisible = "invis", filled, rounded, diagonals, striped, wedged, radial,
            tapered
    }

    private var items: [Item]

    private init(_ item: Item) { items = [item] }

    /// Several styles together; each counts once.
    public init(arrayLiteral styles: DrawingStyle...) {
        items = []
        for item in styles.flatMap(\.items) where !items.contains(item) { items.append(item) }
    }

    public static let solid = DrawingStyle(.solid)
    public static let dashed = DrawingStyle(.dashed)
    public static let dotted = DrawingStyle(.dotted)
    public static let bold = DrawingStyle(.bold)
    /// There, and taking its place, but not to be seen.
    public static let invisible = DrawingStyle(.invisible)
    /// A node or a cluster with its inside coloured.
    public static let filled = DrawingStyle(.filled)
    /// A node or a cluster with round corners.
    public static let rounded = DrawingStyle(.rounded)
    /// A node with small lines across its corners.
    public static let diagonals = DrawingStyle(.diagonals)
    /// A box filled with stripes of the fill colours.
    public static let striped = DrawingStyle(.striped)
    /// An ellipse filled with wedges of the fill colours.
    public static let wedged = DrawingStyle(.wedged)
    /// A gradient from the middle outwards.
    public static let radial = DrawingStyle(.radial)
    /// An edge that grows thinner towards its head.
    public static let tapered = DrawingStyle(.tapered)

    /// Whether all of the other's styles are among this one's.
    public func contains(_ other: DrawingStyle) -> Bool { other.items.allSatisfy(items.contains) }
}

extension DrawingStyle: AttributeValue {
    /// Reads Graphviz's list with commas; `nil` if it has a style that is not one of these.
    public init?(attribute json: JSON) {
        guard let text = json.stringValue else { return nil }
        items = []
        for name in text.split(whereSeparator: { $0 == "," || $0 == " " }) {
            guard let item = Item(rawValue: String(name)) else { return nil }
            items.append(item)
        }
    }

    public var json: JSON { .string(items.map(\.rawValue).joined(separator: ",")) }
}
