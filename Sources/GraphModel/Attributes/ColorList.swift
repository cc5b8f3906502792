public import OrderedJSON

/// Several colours of one thing: the ends of a gradient, the strands of an edge, the stripes of a node.
///
/// ```swift
/// graph.addNode("a", .style(.filled), .fillColors([.white, .lightBlue]))
/// ```
public struct ColorList: Sendable, Hashable, ExpressibleByArrayLiteral {
    /// A colour and the share of the whole it takes, from 0 to 1; `nil` for an equal part of what is left.
    public struct Stop: Sendable, Hashable {
        public var color: Color
        public var share: Double?

        public init(_ color: Color, share: Double? = nil) {
            self.color = color
            self.share = share
        }
    }

    public var stops: [Stop]

    public init(stops: [Stop]) { self.stops = stops }

    public init(arrayLiteral colors: Color...) { stops = colors.map { Stop($0) } }
}

extension ColorList: AttributeValue {
    /// Reads Graphviz's `red;0.3:blue`.
    public init?(attribute json: JSON) {
        guard let text = json.stringValue else { return nil }
        stops = []
        for part in text.split(separator: ":", omittingEmptySubsequences: false) {
            let fields = part.split(separator: ";", omittingEmptySubsequences: false)
            guard fields.count <= 2, let color = fields.first.flatMap({ Color($0) }) else { return nil }
            let share = fields.count == 2 ? Double(fields[1]) : nil
            guard fields.count == 1 || share.map({ 0...1 ~= $0 }) ?? false else { return nil }
            stops.append(Stop(color, share: share))
        }
    }

    public var json: JSON {
        .string(stops.map { stop in stop.color.text + (stop.share.map { ";\($0)" } ?? "") }.joined(separator: ":"))
    }
}
