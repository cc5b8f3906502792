public import GraphModel

// Graphviz's attributes beyond those in everyday use, which GraphModel has; see
// https://graphviz.org/doc/info/attrs.html. In brackets: what an attribute belongs to, and which engines heed it.

// MARK: Text

extension AttributeNames {
    /// Whether the lines of a label that are moved to a side are moved within the label only [all].
    public static var keepsLinesTogether: AttributeKey<Bool> { "nojustify" }
    /// Whether an edge's label may cover other things [edge].
    public static var labelFloats: AttributeKey<Bool> { "labelfloat" }
    /// Whether external labels are drawn even where they cover other things [graph].
    public static var forcesLabels: AttributeKey<Bool> { "forcelabels" }
    /// The namespace of colour names, such as `blues9` [all].
    public static var colorScheme: AttributeKey<String> { "colorscheme" }
    /// What is drawn first [graph].
    public static var outputOrder: AttributeKey<OutputOrder> { "outputorder" }
}

// MARK: Nodes

extension AttributeNames {
    /// How far a polygon leans, from -100 to 100 [node].
    public static var skew: AttributeKey<Double> { "skew" }
    /// How much wider the top of a polygon is than its bottom, from -100 to 100 [node].
    public static var distortion: AttributeKey<Double> { "distortion" }
    /// The share of the map [node, cluster; patchwork].
    public static var area: AttributeKey<Double> { "area" }
    /// A picture in the node: the name of a file in the folder of ``GraphvizOptions/images`` [node].
    public static var image: AttributeKey<String> { "image" }
    /// Where a picture smaller than its node is: `t`, `m` or `b`, and `l`, `c` or `r`, such as `mc` [node].
    public static var imagePosition: AttributeKey<String> { "imagepos" }
    /// How a picture grows with its node: `false`, `true` (in proportion), `width`, `height`, `both` [node].
    public static var imageScaling: AttributeKey<String> { "imagescale" }
    /// Whether a node stays at its ``position`` [node; neato, fdp].
    public static var isPinned: AttributeKey<Bool> { "pin" }
    /// In which order the edges of a node, or of all nodes, are from left to right: that of the graph [graph, node; dot].
    public static var edgeOrdering: AttributeKey<EdgeOrdering> { "ordering" }
    /// The place in the order of packing [graph, cluster, node].
    public static var sortValue: AttributeKey<Int> { "sortv" }
}

// MARK: Edges

extension AttributeNames {
    /// Whether an edge ends at the outline of the node it leads to, not at its middle [edge].
    public static var clipsHead: AttributeKey<Bool> { "headclip" }
    /// Whether an edge begins at the outline of the node it leads from, not at its middle [edge].
    public static var clipsTail: AttributeKey<Bool> { "tailclip" }
    /// Edges of one name here end at one point of their node [edge; dot].
    public static var sharedHead: AttributeKey<String> { "samehead" }
    /// Edges of one name here begin at one point of their node [edge; dot].
    public static var sharedTail: AttributeKey<String> { "sametail" }
}

// MARK: Size

extension AttributeNames {
    /// The most width and height in inches, as `"7,5"`; with `!` at the end exactly as large as fits [graph].
    public static var size: AttributeKey<String> { "size" }
    /// Height divided by width, or `fill`, `compress`, `expand`, `auto` [graph].
    public static var ratio: AttributeKey<String> { "ratio" }
    /// By how many degrees the picture is turned: 0 or 90 [graph].
    public static var rotate: AttributeKey<Int> { "rotate" }
    /// Whether the picture is turned by 90 degrees [graph].
    public static var landscape: AttributeKey<Bool> { "landscape" }
    /// Whether the picture stands in the middle of its page [graph].
    public static var isCentered: AttributeKey<Bool> { "center" }
    /// Pixels per inch of a bitmap, from 36 to 300 [graph].
    public static var resolution: AttributeKey<Double> { "dpi" }
}

// MARK: Layers

extension AttributeNames {
    /// Whether layers are formed for the whole graph, so that ``AttributeNames/rank`` holds across clusters
    /// [graph; dot].
    public static var ranksAcrossClusters: AttributeKey<Bool> { "newrank" }
    /// What clusters mean [graph; dot].
    public static var clusterRanking: AttributeKey<ClusterRanking> { "clusterrank" }
    /// Whether crossings are reduced once more when there are clusters [graph; dot].
    public static var reducesCrossingsTwice: AttributeKey<Bool> { "remincross" }
    /// How many edges are looked at for one that can be improved [graph; dot].
    public static var searchSize: AttributeKey<Int> { "searchsize" }
    /// How many rounds are spent on crossings, as a multiple of the usual number [graph; dot].
    public static var crossingRounds: AttributeKey<Double> { "mclimit" }
    /// How many rounds are spent on places, as a multiple of the number of nodes [graph; dot].
    public static var placementRounds: AttributeKey<Double> { "nslimit" }
    /// How many rounds are spent on layers, as a multiple of the number of nodes [graph; dot].
    public static var layeringRounds: AttributeKey<Double> { "nslimit1" }
    /// Where nodes go that could be on several layers [graph; dot].
    public static var balance: AttributeKey<LayerBalance> { "TBbalance" }
}

// MARK: Springs and stress

extension AttributeNames {
    /// By what ``position``s are divided before they are used [graph; neato, fdp].
    public static var inputScale: AttributeKey<Double> { "inputscale" }
    /// Whether the drawing is left where it is, and not moved to the origin [graph; neato].
    public static var keepsOrigin: AttributeKey<Bool> { "notranslate" }
    /// The angle in degrees that the first edge is turned to [graph].
    public static var normalizedAngle: AttributeKey<Double> { "normalize" }
    /// How much the drawing is scaled to remove overlaps, when negative by the average size of nodes [graph].
    public static var overlapScaling: AttributeKey<Double> { "overlap_scaling" }
    /// Whether a drawing without overlaps is made as small as that allows [graph].
    public static var shrinksWithoutOverlap: AttributeKey<Bool> { "overlap_shrink" }
    /// The space kept around nodes when overlaps are removed, as `"+4"` or a factor [graph].
    public static var nodeMargin: AttributeKey<String> { "sep" }
    /// The space kept around nodes when edges are routed, as `"+3"` or a factor [graph].
    public static var routingMargin: AttributeKey<String> { "esep" }
    /// By what the drawing is multiplied after the layout, one number or two [graph].
    public static var scale: AttributeKey<String> { "scale" }
    /// Where nodes are at first: a seed, `regular` or `self` [graph; neato, fdp, sfdp].
    public static var start: AttributeKey<String> { "start" }
    /// The length of springs in inches [graph, cluster; fdp, sfdp].
    public static var springLength: AttributeKey<Double> { "K" }
    /// The most rounds of a layout [graph; neato, fdp].
    public static var roundLimit: AttributeKey<Int> { "maxiter" }
    /// When a layout is good enough [graph; neato].
    public static var tolerance: AttributeKey<Double> { "epsilon" }
    /// By what a movement is multiplied from one round to the next [graph; neato].
    public static var damping: AttributeKey<Double> { "Damping" }
    /// How far apart the parts of a graph are that are not connected [graph; neato].
    public static var partDistance: AttributeKey<Double> { "defaultdist" }
    /// How the energy is made least [graph; neato].
    public static var stressMode: AttributeKey<StressMode> { "mode" }
    /// What a distance is [graph; neato].
    public static var distanceModel: AttributeKey<DistanceModel> { "model" }
    /// Whether edges lead downwards [graph; neato].
    public static var directsEdges: AttributeKey<Bool> { "diredgeconstraints" }
    /// The least distance of layers where edges lead downwards [graph; neato].
    public static var levelsGap: AttributeKey<Double> { "levelsgap" }
    /// The dimensions of the drawing, of which two are shown [graph; neato, fdp, sfdp].
    public static var dimensions: AttributeKey<Int> { "dim" }
    /// The dimensions of the space in which the layout is found [graph; neato, fdp, sfdp].
    public static var layoutDimensions: AttributeKey<Int> { "dimen" }
    /// By how much Voronoi's cells grow beyond the nodes [graph].
    public static var voronoiMargin: AttributeKey<Double> { "voro_margin" }
    /// The power with which repulsion falls [graph; sfdp].
    public static var repulsiveForce: AttributeKey<Double> { "repulsiveforce" }
    /// How exactly repulsion is reckoned [graph; sfdp].
    public static var quadtree: AttributeKey<QuadtreeKind> { "quadtree" }
    /// How many coarser graphs are used at most [graph; sfdp].
    public static var coarseningLevels: AttributeKey<Int> { "levels" }
    /// By how many degrees the drawing is turned after the layout [graph; sfdp].
    public static var rotation: AttributeKey<Double> { "rotation" }
    /// Whether leaves are spread evenly around their node [graph; sfdp].
    public static var spreadsLeaves: AttributeKey<Bool> { "beautify" }
    /// How the nodes are treated that stand for labels of edges, from 0 to 3 [graph; sfdp].
    public static var labelScheme: AttributeKey<Int> { "label_scheme" }
}

// MARK: Rings and packing

extension AttributeNames {
    /// The least distance of all nodes in inches [graph; circo].
    public static var minimumDistance: AttributeKey<Double> { "mindist" }
    /// Whether all nodes are on one ring [graph; circo].
    public static var isOneRing: AttributeKey<Bool> { "oneblock" }
    /// The space in points between parts of a graph that are laid out each for itself [graph].
    public static var packing: AttributeKey<Int> { "pack" }
    /// How parts are packed: `node`, `clust`, `graph`, or `array` with letters and a number [graph].
    public static var packingMode: AttributeKey<String> { "packmode" }
}

// MARK: Links

extension AttributeNames {
    /// Where a click on an edge leads, but not on its labels [edge].
    public static var edgeURL: AttributeKey<String> { "edgeURL" }
    /// Where a click on an edge's end leads [edge].
    public static var headURL: AttributeKey<String> { "headURL" }
    /// Where a click on an edge's beginning leads [edge].
    public static var tailURL: AttributeKey<String> { "tailURL" }
    /// Where a click on an edge's label leads [edge].
    public static var labelURL: AttributeKey<String> { "labelURL" }
    public static var edgeTarget: AttributeKey<String> { "edgetarget" }
    public static var headTarget: AttributeKey<String> { "headtarget" }
    public static var tailTarget: AttributeKey<String> { "tailtarget" }
    public static var labelTarget: AttributeKey<String> { "labeltarget" }
    public static var edgeTooltip: AttributeKey<String> { "edgetooltip" }
    public static var headTooltip: AttributeKey<String> { "headtooltip" }
    public static var tailTooltip: AttributeKey<String> { "tailtooltip" }
    public static var labelTooltip: AttributeKey<String> { "labeltooltip" }
    /// Which names of fonts the SVG has: `svg`, `ps` or `gd` [graph].
    public static var fontNames: AttributeKey<String> { "fontnames" }
}

// MARK: Values

/// What is drawn first, and so covered by what comes later.
public enum OutputOrder: String, AttributeValue, CaseIterable {
    case breadthFirst = "breadthfirst"
    case nodesFirst = "nodesfirst"
    case edgesFirst = "edgesfirst"
}

/// Which edges of a node keep their order.
public enum EdgeOrdering: String, AttributeValue, CaseIterable {
    case outgoing = "out"
    case incoming = "in"
}

/// What clusters mean to `dot`.
public enum ClusterRanking: String, AttributeValue, CaseIterable {
    /// Their nodes stay together, and a line is drawn around them.
    case local
    /// Nothing.
    case global
    case none
}

/// Where nodes go that could be on several layers.
public enum LayerBalance: String, AttributeValue, CaseIterable {
    case top = "min"
    case bottom = "max"
}

/// How `neato` makes the energy of a drawing least.
public enum StressMode: String, AttributeValue, CaseIterable {
    case majorization = "major"
    case kamadaKawai = "KK"
    case gradientDescent = "sgd"
    case hierarchy = "hier"
}

/// What the distance of two nodes is to `neato`.
public enum DistanceModel: String, AttributeValue, CaseIterable {
    case shortestPath = "shortpath"
    /// That of a circuit of resistors.
    case circuit
    /// The number of neighbours that they do not share.
    case subset
    /// The lengths of edges as they are.
    case scaling = "mds"
}

/// How exactly `sfdp` reckons repulsion.
public enum QuadtreeKind: String, AttributeValue, CaseIterable {
    case normal, fast
}
