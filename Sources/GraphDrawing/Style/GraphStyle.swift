public import GraphModel

/// What a drawing of a graph looks like.
///
/// ```swift
/// var style = GraphStyle<Int>()
/// style.node.fill = .color(by: "club")
/// style.node.size = .size(by: "degree", 10...30)
/// style.edge.width = .width(by: "weight")
/// let picture = try Graph.karateClub.svg(layout: .spring(seed: 42), style: style)
/// ```
/// All lengths are in points, which browsers draw as CSS pixels.
public struct GraphStyle<Node: Hashable & Sendable>: Sendable {
    public var node = NodeStyle<Node>()
    public var edge = EdgeStyle<Node>()
    /// What is written above the drawing.
    public var title: String?
    /// The family of all texts; a list as in CSS.
    public var fontFamily = "Helvetica, Arial, sans-serif"
    /// How wide texts are; `nil` for ``TextMeasure/estimated``, unless what draws them measures them.
    public var textMeasure: TextMeasure?
    /// The space that the nodes' centres may take, into which positions are scaled alike in both directions; `nil` for
    /// one that grows with the number of nodes.
    public var area: SVG.Size?
    /// Points for each unit of the positions, in place of an ``area``: 1 for positions that are in points already.
    public var pointsPerUnit: Double?
    /// The space around everything.
    public var margin = 12.0
    /// What is behind the drawing; `nil` for nothing.
    public var background: Color?
    /// Whether legends and colour bars of the mappings are drawn.
    public var showsLegend = true
    /// The least distance to keep between nodes, by moving those that are nearer; `nil` leaves nodes where they are.
    public var separation: Double?
    /// What is done about many edges.
    public var crowding = EdgeCrowding.all

    public init() {}

    public init(node: NodeStyle<Node> = NodeStyle(), edge: EdgeStyle<Node> = EdgeStyle()) {
        self.node = node
        self.edge = edge
    }
}

/// What nodes look like.
public struct NodeStyle<Node: Hashable & Sendable>: Sendable {
    public typealias Rule<Value: Sendable & Hashable> = StyleRule<StyledNode<Node>, Value>

    /// The width and height of a node, unless its outline fits the label. Standard: the attributes `width` and `height`
    /// in inches, otherwise 20 in small graphs and less in large ones.
    public var size: Rule<Double> = .standard
    /// Standard: the attribute `shape`, otherwise a circle.
    public var outline: Rule<NodeOutline> = .standard
    /// Standard: the attribute `fillcolor`, then `color`, otherwise the drawing's colour of nodes.
    public var fill: Rule<Color?> = .standard
    /// The colour of the line around. Standard: the attribute `pencolor`, otherwise the drawing's.
    public var stroke: Rule<Color?> = .standard
    /// The width of the line around; 0 for none. Standard: the attribute `penwidth`, otherwise a thin line, or none
    /// around small nodes.
    public var strokeWidth: Rule<Double> = .standard
    /// How much of what is behind is covered, from 0 to 1.
    public var opacity: Rule<Double> = 1
    /// Standard: the attribute `label`, otherwise the node's description; in graphs of more than 500 nodes, none
    /// without the attribute.
    public var label: Rule<String?> = .standard
    public var labelPlacement = LabelPlacement.automatic
    public var fontSize: Rule<Double> = .standard
    /// Standard: the attribute `fontcolor`, otherwise what can be read on the fill, or the page's colour of text.
    public var labelColor: Rule<Color?> = .standard
    /// What is shown when the pointer rests on the node. Standard: the attribute `tooltip`, otherwise the node's
    /// description.
    public var tooltip: Rule<String?> = .standard

    public init() {}
}

/// What edges look like.
public struct EdgeStyle<Node: Hashable & Sendable>: Sendable {
    public typealias Rule<Value: Sendable & Hashable> = StyleRule<Edge<Node>, Value>

    /// Standard: the attribute `penwidth`, otherwise 1.2, and less in large graphs.
    public var width: Rule<Double> = .standard
    /// Standard: the attribute `color`, otherwise the drawing's colour of edges.
    public var color: Rule<Color?> = .standard
    /// Standard: what the attribute `style` says of dashes and dots.
    public var dash: Rule<LineDash> = .standard
    /// How much of what is behind is covered, from 0 to 1.
    public var opacity: Rule<Double> = 1
    /// What edges end in where they have a direction.
    public var arrow = ArrowShape.triangle
    /// The length of arrowheads; `nil` for one that goes with the width of the edges.
    public var arrowSize: Double?
    /// How far single edges bend to the left of their way, as a share of their length. Parallel and opposite edges are
    /// bent by themselves.
    public var curvature = 0.0
    /// The distance of parallel edges in the middle.
    public var parallelDistance = 14.0
    /// Standard: the attribute `label`.
    public var label: Rule<String?> = .standard
    public var labelPlacement = EdgeLabelPlacement.along
    public var fontSize = 10.0
    /// Standard: the attribute `fontcolor`, otherwise the page's colour of text.
    public var labelColor: Rule<Color?> = .standard

    public init() {}
}

/// Where a node's label is.
public enum LabelPlacement: Sendable, Hashable {
    /// Inside where it fits, otherwise beside.
    case automatic
    /// In the middle of the node, whether it fits or not.
    case inside
    /// Where it covers least of nodes, edges and other labels.
    case beside
}

/// Where an edge's label is.
public enum EdgeLabelPlacement: Sendable, Hashable {
    /// Beside the line and turned with it.
    case along
    /// Beside the line and level.
    case level
}

/// What an edge ends in.
public enum ArrowShape: Sendable, Hashable, CaseIterable {
    case triangle, vee, dot, bar, none
}

/// How a line is broken.
public enum LineDash: Sendable, Hashable, CaseIterable {
    case solid, dashed, dotted, dashDotted

    /// The lengths of dashes and gaps for a line of a width.
    func pattern(width: Double) -> [Double] {
        let unit = max(width, 1)
        return switch self {
        case .solid: []
        case .dashed: [5 * unit, 3 * unit]
        case .dotted: [unit, 2.5 * unit]
        case .dashDotted: [6 * unit, 2.5 * unit, unit, 2.5 * unit]
        }
    }
}

/// What is done about more edges than can be told apart.
public enum EdgeCrowding: Sendable, Hashable {
    /// All edges are drawn.
    case all
    /// Of more edges than `limit`, an even choice of so many is drawn, the same each time; the picture's description
    /// says so.
    case thinned(limit: Int = 20_000)
    /// More edges than `limit` are drawn as shades: the more of them pass through a square, the darker it is. They
    /// have no arrowheads, labels and styles of their own; the picture's description says so.
    case shaded(limit: Int = 20_000)
}
