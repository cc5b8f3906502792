// The attributes in everyday use. Names in files are Graphviz's; see https://graphviz.org/doc/info/attrs.html

extension AttributeNames {
    /// What a graph or anything else is called.
    public static var name: AttributeKey<String> { "name" }
    /// How much an edge counts: its length, its cost or its strength, as an algorithm or a layout takes it.
    public static var weight: AttributeKey<Double> { "weight" }
    /// Where a node is.
    public static var position: AttributeKey<Position> { "pos" }
    /// A remark, kept with the drawing.
    public static var comment: AttributeKey<String> { "comment" }
}

// MARK: Text

extension AttributeNames {
    /// What is written on a node, beside an edge, or above a cluster or a graph.
    public static var label: AttributeKey<Label> { "label" }
    /// A second label, outside a node or away from an edge.
    public static var externalLabel: AttributeKey<Label> { "xlabel" }
    /// What is written at the end of an edge.
    public static var headLabel: AttributeKey<Label> { "headlabel" }
    /// What is written at the beginning of an edge.
    public static var tailLabel: AttributeKey<Label> { "taillabel" }
    /// Where the label is, from top to bottom.
    public static var labelPlace: AttributeKey<VerticalPlace> { "labelloc" }
    /// Where the label of a cluster or a graph is, from left to right.
    public static var labelSide: AttributeKey<HorizontalPlace> { "labeljust" }
    /// How far head and tail labels are from their nodes, as a multiple of the usual distance.
    public static var labelDistance: AttributeKey<Double> { "labeldistance" }
    /// The angle in degrees by which head and tail labels turn away from the edge.
    public static var labelAngle: AttributeKey<Double> { "labelangle" }
    public static var fontName: AttributeKey<String> { "fontname" }
    /// The size of text in points.
    public static var fontSize: AttributeKey<Double> { "fontsize" }
    public static var fontColor: AttributeKey<Color> { "fontcolor" }
    /// The font of head and tail labels.
    public static var labelFontName: AttributeKey<String> { "labelfontname" }
    /// The size of head and tail labels in points.
    public static var labelFontSize: AttributeKey<Double> { "labelfontsize" }
    /// The colour of head and tail labels.
    public static var labelFontColor: AttributeKey<Color> { "labelfontcolor" }
}

// MARK: Lines and areas

extension AttributeNames {
    /// The colour of lines, and of the inside of what is filled and has no ``fillColor``.
    public static var color: AttributeKey<Color> { "color" }
    /// The colours of an edge's strands.
    public static var colors: AttributeKey<ColorList> { "color" }
    /// The colour of the inside of what is filled, and of arrowheads.
    public static var fillColor: AttributeKey<Color> { "fillcolor" }
    /// The colours of a gradient, of stripes or of wedges.
    public static var fillColors: AttributeKey<ColorList> { "fillcolor" }
    /// The colour behind a graph or inside a cluster.
    public static var backgroundColor: AttributeKey<Color> { "bgcolor" }
    /// The colour of the line around a cluster.
    public static var penColor: AttributeKey<Color> { "pencolor" }
    /// The width of lines in points.
    public static var penWidth: AttributeKey<Double> { "penwidth" }
    public static var style: AttributeKey<DrawingStyle> { "style" }
    /// The angle in degrees at which a gradient runs.
    public static var gradientAngle: AttributeKey<Int> { "gradientangle" }
}

// MARK: Nodes

extension AttributeNames {
    public static var shape: AttributeKey<NodeShape> { "shape" }
    /// The least width in inches; exactly that with ``fixedSize``.
    public static var width: AttributeKey<Double> { "width" }
    /// The least height in inches; exactly that with ``fixedSize``.
    public static var height: AttributeKey<Double> { "height" }
    /// Whether a node's size is as given, however long its label.
    public static var fixedSize: AttributeKey<Bool> { "fixedsize" }
    /// How many lines are drawn around a node or a cluster.
    public static var peripheries: AttributeKey<Int> { "peripheries" }
    /// The number of sides of a polygon.
    public static var sides: AttributeKey<Int> { "sides" }
    /// Whether all sides of a polygon are of one length.
    public static var regular: AttributeKey<Bool> { "regular" }
    /// The angle in degrees by which a node's shape is turned.
    public static var orientation: AttributeKey<Double> { "orientation" }
    /// Nodes of one name here are kept in a line if possible.
    public static var lineGroup: AttributeKey<String> { "group" }
}

// MARK: Edges

extension AttributeNames {
    /// At which ends there are arrowheads.
    public static var arrowDirection: AttributeKey<ArrowDirection> { "dir" }
    public static var arrowHead: AttributeKey<Arrowhead> { "arrowhead" }
    public static var arrowTail: AttributeKey<Arrowhead> { "arrowtail" }
    /// The size of arrowheads as a multiple of the usual one.
    public static var arrowSize: AttributeKey<Double> { "arrowsize" }
    /// Where the edge leaves the node it begins at.
    public static var tailPort: AttributeKey<Port> { "tailport" }
    /// Where the edge reaches the node it ends at.
    public static var headPort: AttributeKey<Port> { "headport" }
    /// The length a spring layout gives an edge if it can, in inches.
    public static var length: AttributeKey<Double> { "len" }
    /// How many layers an edge must span at least.
    public static var minimumLength: AttributeKey<Int> { "minlen" }
    /// Whether the edge takes part in forming layers.
    public static var constraint: AttributeKey<Bool> { "constraint" }
    /// The cluster at whose border the edge ends, in a graph that is ``compound``.
    public static var headCluster: AttributeKey<String> { "lhead" }
    /// The cluster at whose border the edge begins, in a graph that is ``compound``.
    public static var tailCluster: AttributeKey<String> { "ltail" }
    /// Whether a line joins the edge with its label.
    public static var decorate: AttributeKey<Bool> { "decorate" }
}

// MARK: Graphs and groups

extension AttributeNames {
    /// The direction in which layers follow each other.
    public static var rankDirection: AttributeKey<RankDirection> { "rankdir" }
    /// What a group asks of the layers its nodes are on.
    public static var rank: AttributeKey<RankConstraint> { "rank" }
    /// The distance of layers in inches.
    public static var rankSeparation: AttributeKey<Double> { "ranksep" }
    /// The least distance of nodes on a layer in inches.
    public static var nodeSeparation: AttributeKey<Double> { "nodesep" }
    /// How edges run between nodes.
    public static var edgeRouting: AttributeKey<EdgeRouting> { "splines" }
    /// What is done about nodes that overlap, in Graphviz's words.
    public static var overlap: AttributeKey<String> { "overlap" }
    /// Whether edges may end at the border of clusters.
    public static var compound: AttributeKey<Bool> { "compound" }
    /// Whether edges that run the same way are merged.
    public static var concentrate: AttributeKey<Bool> { "concentrate" }
    /// The Graphviz engine to draw with.
    public static var layout: AttributeKey<String> { "layout" }
    /// The margin around a drawing or a cluster, or inside a node, in Graphviz's unit for each.
    public static var margin: AttributeKey<Double> { "margin" }
    /// The space around a drawing in inches.
    public static var padding: AttributeKey<Double> { "pad" }
    /// The node in the middle of a radial layout.
    public static var root: AttributeKey<String> { "root" }
}

// MARK: On a page

extension AttributeNames {
    /// Where a click leads.
    public static var url: AttributeKey<String> { "URL" }
    /// Where a link opens: a frame's name, or `_blank`.
    public static var target: AttributeKey<String> { "target" }
    /// What appears when the pointer rests on the thing.
    public static var tooltip: AttributeKey<String> { "tooltip" }
    /// The name by which a page finds the thing.
    public static var id: AttributeKey<String> { "id" }
    /// The classes by which a style sheet finds the thing.
    public static var cssClass: AttributeKey<String> { "class" }
}
