/// The outline of a node, as Graphviz names them.
public enum NodeShape: String, AttributeValue, CaseIterable {
    case box, rectangle, rect, square, ellipse, oval, circle, point, egg, triangle, diamond, trapezium, parallelogram
    case house, pentagon, hexagon, septagon, octagon, polygon, star
    case doubleCircle = "doublecircle"
    case doubleOctagon = "doubleoctagon"
    case tripleOctagon = "tripleoctagon"
    case invertedTriangle = "invtriangle"
    case invertedTrapezium = "invtrapezium"
    case invertedHouse = "invhouse"
    case diamondWithLines = "Mdiamond"
    case squareWithLines = "Msquare"
    case circleWithLines = "Mcircle"
    /// Only the label.
    case noOutline = "none"
    /// Only the label.
    case plainText = "plaintext"
    /// Only the label, without a margin.
    case plain
    /// The label on a line.
    case underline
    case cylinder, note, tab, folder, box3D = "box3d", component
    /// Fields in boxes, as an ``Label/escaped(_:)`` label says.
    case record
    /// Fields in boxes with round corners.
    case roundedRecord = "Mrecord"
    case rightArrow = "rarrow"
    case leftArrow = "larrow"
}
