public import OrderedJSON

/// A place for a node, in points with y upwards as Graphviz has it, or in whatever unit a layout uses.
public struct Position: Sendable, Hashable {
    public var x: Double
    public var y: Double
    /// Whether a layout must leave the node there.
    public var isPinned: Bool

    public init(x: Double, y: Double, isPinned: Bool = false) {
        self.x = x
        self.y = y
        self.isPinned = isPinned
    }
}

extension Position: AttributeValue {
    /// Reads Graphviz's `x,y` with an optional `!`, or networkx's `[x, y]`.
    public init?(attribute json: JSON) {
        if let numbers = [Double](attribute: json) {
            guard numbers.count >= 2 else { return nil }
            self.init(x: numbers[0], y: numbers[1])
            return
        }
        guard var text = json.stringValue?[...] else { return nil }
        let isPinned = text.hasSuffix("!")
        if isPinned { text = text.dropLast() }
        let numbers = text.split { $0 == "," || $0 == " " }.map { Double($0) }
        guard 2...3 ~= numbers.count, let x = numbers[0], let y = numbers[1], x.isFinite, y.isFinite else { return nil }
        self.init(x: x, y: y, isPinned: isPinned)
    }

    public var json: JSON { .string("\(x),\(y)" + (isPinned ? "!" : "")) }
}
