public import OrderedJSON

/// Where at a node an edge ends: at a field of its label, at one of its sides, or both.
public struct Port: Sendable, Hashable {
    /// A side of a node, or of a field.
    public enum Compass: String, Sendable, CaseIterable {
        case north = "n"
        case northEast = "ne"
        case east = "e"
        case southEast = "se"
        case south = "s"
        case southWest = "sw"
        case west = "w"
        case northWest = "nw"
        case center = "c"
        /// Whichever side is nearest.
        case nearest = "_"
    }

    /// The field of a record or the cell of an HTML-like label.
    public var field: String?
    public var side: Compass?

    public init(field: String? = nil, side: Compass? = nil) {
        self.field = field
        self.side = side
    }

    /// A side of the node.
    public static func side(_ side: Compass) -> Port { Port(side: side) }

    /// A field of the node's label.
    public static func field(_ field: String, _ side: Compass? = nil) -> Port { Port(field: field, side: side) }
}

extension Port: AttributeValue {
    /// Reads Graphviz's `field`, `side` or `field:side`. A name that is a side's is taken for the side.
    public init?(attribute json: JSON) {
        guard let text = String(attribute: json) else { return nil }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        switch parts.count {
        case 1: self = Compass(rawValue: text).map(Port.side) ?? .field(text)
        case 2:
            guard let side = Compass(rawValue: String(parts[1])) else { return nil }
            self.init(field: String(parts[0]), side: side)
        default: return nil
        }
    }

    public var json: JSON { .string([field, side?.rawValue].compactMap(\.self).joined(separator: ":")) }
}
