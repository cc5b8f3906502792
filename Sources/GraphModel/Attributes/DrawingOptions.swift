public import OrderedJSON

/// The direction in which a layered drawing grows.
public enum RankDirection: String, AttributeValue, CaseIterable {
    case topToBottom = "TB"
    case leftToRight = "LR"
    case bottomToTop = "BT"
    case rightToLeft = "RL"
}

/// What a group asks of the layers its nodes are on.
public enum RankConstraint: String, AttributeValue, CaseIterable {
    /// All on one layer.
    case same
    /// All on the first layer, perhaps with others.
    case minimum = "min"
    /// All on the first layer, with nobody else.
    case source
    /// All on the last layer, perhaps with others.
    case maximum = "max"
    /// All on the last layer, with nobody else.
    case sink
}

/// How edges run between nodes.
public enum EdgeRouting: String, AttributeValue, CaseIterable {
    /// Edges are not drawn.
    case hidden = "none"
    case straight = "line"
    /// Straight pieces around nodes.
    case polyline
    /// An arc.
    case curved
    /// Horizontal and vertical pieces.
    case orthogonal = "ortho"
    /// Smooth curves around nodes.
    case splines = "spline"

    /// Reads Graphviz's names; `true` and `false` are curves and straight lines.
    public init?(attribute json: JSON) {
        if let flag = Bool(attribute: json) {
            self = flag ? .splines : .straight
        } else if let text = json.stringValue, let routing = EdgeRouting(rawValue: text.isEmpty ? "none" : text) {
            self = routing
        } else {
            return nil
        }
    }
}

/// At which ends of an edge there are arrowheads.
public enum ArrowDirection: String, AttributeValue, CaseIterable {
    case forward, back, both, neither = "none"
}

/// Where the label of a cluster, a graph or a tall node is.
public enum VerticalPlace: String, AttributeValue, CaseIterable {
    case top = "t"
    case center = "c"
    case bottom = "b"
}

/// To which side the label of a cluster or a graph is moved.
public enum HorizontalPlace: String, AttributeValue, CaseIterable {
    case left = "l"
    case center = "c"
    case right = "r"
}
