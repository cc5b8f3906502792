public import GraphModel

/// A drawing as a list of marks with styles: what SVG and pixels are made of.
///
/// It is an ordinary value, made by `scene(at:style:)`: it can be looked at, and drawn by other means.
public struct GraphScene: Sendable, Hashable {
    /// The marks, those behind first.
    public internal(set) var elements: [Element] = []
    /// The styles that elements refer to by their place here.
    public internal(set) var paints: [Paint] = []
    /// What encloses all of it, with the margin.
    public internal(set) var bounds = Box(low: .zero, high: .zero)
    /// The names of the nodes, in order.
    public internal(set) var nodeNames: [String] = []
    /// The ranks of the nodes that the edges join, in order.
    public internal(set) var edgeEnds: [EdgeEnds] = []
    /// What is shown when the pointer rests on a node, where that is not its name.
    public internal(set) var tooltips: [Int: String] = [:]
    public internal(set) var isDirected = false
    public internal(set) var title: String?
    /// What the drawing shows, in a sentence or two.
    public internal(set) var summary = ""
    public internal(set) var background: Color?
    public internal(set) var fontFamily = ""

    /// The nodes that an edge joins.
    public struct EdgeEnds: Sendable, Hashable {
        public var source: Int
        public var target: Int
    }

    /// A mark, the style it has, and what it stands for.
    public struct Element: Sendable, Hashable {
        public var mark: Mark
        /// The place of its style in ``GraphScene/paints``.
        public var paint: Int
        public var subject: Subject
    }

    /// What an element stands for.
    public enum Subject: Sendable, Hashable {
        case none
        /// The node of that number.
        case node(Int)
        /// The edge of that number.
        case edge(Int)
    }

    /// What is drawn.
    public enum Mark: Sendable, Hashable {
        case line(Point, Point)
        /// A cubic Bézier curve: its start, two control points and its end.
        case curve(Point, Point, Point, Point)
        case circle(Point, radius: Double)
        case ellipse(Point, Double, Double)
        case polygon([Point])
        case rectangle(Box, cornerRadius: Double)
        // Elsewhere than in the element, which would be a third larger for it.
        indirect case text(Text)
        /// Squares of one size by their upper left corners.
        case squares([Point], side: Double)
    }

    /// A line of text.
    public struct Text: Sendable, Hashable {
        public var string: String
        /// Where the baseline begins, has its middle, or ends.
        public var position: Point
        public var size: Double
        public var anchor: Anchor
        /// The direction in which it is read, of length 1.
        public var direction: Point
        public var isBold: Bool
        /// How wide it was thought to be when the drawing was made.
        public var width: Double

        init(
            _ string: String, width: Double, at position: Point, size: Double, anchor: Anchor = .middle,
            direction: Point = Point(1, 0), isBold: Bool = false
        ) {
            self.string = string
            self.width = width
            self.position = position
            self.size = size
            self.anchor = anchor
            self.direction = direction
            self.isBold = isBold
        }
    }

    /// Which part of a text is at its position.
    public enum Anchor: String, Sendable, Hashable { case start, middle, end }

    /// Colours and lines of a mark.
    public struct Paint: Sendable, Hashable {
        public var fill: Ink?
        public var stroke: Ink?
        public var strokeWidth = 0.0
        public var dash: [Double] = []
        public var opacity = 1.0
        public var role: Role
    }

    /// A colour, or one that the reader's style sheet or light decides.
    public enum Ink: Sendable, Hashable {
        case color(Color)
        /// The drawing's colour of nodes.
        case node
        /// The line around nodes.
        case nodeStroke
        /// The drawing's colour of edges.
        case edge
        /// The page's colour of text.
        case text
        /// What can be read on the drawing's colour of nodes.
        case textOnNode
    }

    /// What a style is for.
    public enum Role: String, Sendable, Hashable {
        case edge, arrow, density, node, label, edgeLabel = "edge-label", legend, title, background
    }
}
