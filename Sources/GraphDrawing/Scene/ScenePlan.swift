import GraphModel
import SafeMarkup

/// What a drawing is to look like, without the type of the nodes: everything by their ranks and the edges' places.
struct ScenePlan {
    var names: [String] = []
    var ends: [GraphScene.EdgeEnds] = []
    var isDirected = false
    /// Whether two edges may join the same nodes.
    var mayHaveParallelEdges = false
    var title: String?
    var settings = SceneSettings()

    var size = ResolvedStyle(constant: 0.0)
    var outline = ResolvedStyle(constant: NodeOutline.circle)
    var fill = ResolvedStyle<Color?>(constant: nil)
    var stroke = ResolvedStyle<Color?>(constant: nil)
    var strokeWidth = ResolvedStyle(constant: 0.0)
    var nodeOpacity = ResolvedStyle(constant: 1.0)
    var label = ResolvedStyle<String?>(constant: nil)
    var fontSize = ResolvedStyle(constant: 0.0)
    var labelColor = ResolvedStyle<Color?>(constant: nil)
    var tooltip = ResolvedStyle<String?>(constant: nil)

    var edgeWidth = ResolvedStyle(constant: 0.0)
    var edgeColor = ResolvedStyle<Color?>(constant: nil)
    var dash = ResolvedStyle(constant: LineDash.solid)
    var edgeOpacity = ResolvedStyle(constant: 1.0)
    var edgeLabel = ResolvedStyle<String?>(constant: nil)
    var edgeLabelColor = ResolvedStyle<Color?>(constant: nil)
}

/// What a ``GraphStyle`` says that does not depend on nodes and edges.
struct SceneSettings {
    var fontFamily = ""
    var textMeasure = TextMeasure.estimated
    var area: SVG.Size?
    var pointsPerUnit: Double?
    var margin = 0.0
    var background: Color?
    var showsLegend = true
    var separation: Double?
    var crowding = EdgeCrowding.all
    var labelPlacement = LabelPlacement.automatic
    var arrow = ArrowShape.triangle
    var arrowSize: Double?
    var curvature = 0.0
    var parallelDistance = 0.0
    var edgeLabelPlacement = EdgeLabelPlacement.along
    var edgeFontSize = 0.0

    init() {}

    init<Node>(_ style: GraphStyle<Node>) {
        fontFamily = style.fontFamily
        if let measure = style.textMeasure { textMeasure = measure }
        area = style.area
        pointsPerUnit = style.pointsPerUnit
        margin = style.margin
        background = style.background
        showsLegend = style.showsLegend
        separation = style.separation
        crowding = style.crowding
        labelPlacement = style.node.labelPlacement
        arrow = style.edge.arrow
        arrowSize = style.edge.arrowSize
        curvature = style.edge.curvature
        parallelDistance = style.edge.parallelDistance
        edgeLabelPlacement = style.edge.labelPlacement
        edgeFontSize = style.edge.fontSize
    }
}
