import GraphModel

/// What a file says or is to say: nodes and edges by number, without the type of nodes and the kind of network.
///
/// Readers make one and writers take one, so that both are compiled once, and not for every type of node and kind.
struct GraphContent: Sendable {
    /// Where something stands in a file.
    enum Place: Sendable {
        /// A byte of ``bytes``.
        case offset(Int)
        case line(Int, column: Int)
        /// Inside JSON: `nodes[3].id`.
        case path(String)
    }

    let format: GraphFormat
    /// Whether the format says if edges have a direction; if not, the reader of the file decides.
    var saysDirection = true
    var isDirected = false
    /// Whether the file says that there may be parallel edges.
    var isMultigraph = false
    /// Whether parallel edges make a multigraph of a file that does not say that there may be any.
    var isMultigraphIfRepeated = false
    /// The attribute that takes an edge's key where the network has no keys; `nil` to forget it.
    var keyAttribute: String?
    /// Whether such an attribute is a text also where the key is a number.
    var isKeyAttributeText = false

    var attributes = Attributes()
    var nodes: NodeNames
    /// The attributes of nodes by number; the rest have none.
    var nodeAttributes: [Attributes] = []
    /// Where nodes were first mentioned.
    var nodePlaces: [Place] = []

    /// The ends of edges, as the edges were added.
    var edges: [LinkEnds] = []
    /// For edges of an undirected network that is written: whether a walk over all edges reaches their head first.
    var reversed: [Bool] = []
    /// The keys of edges; the rest have none.
    var edgeKeys: [EdgeKey?] = []
    /// The attributes of edges; the rest have none.
    var edgeAttributes: [Attributes] = []
    /// Where edges are, if the format can tell.
    var edgePlaces: [Place] = []

    var groups: [NodeGroup<Int>] = []
    /// The text, for the places of errors found later.
    var bytes: [UInt8] = []

    init(_ format: GraphFormat, typedNodes: Bool = false) {
        self.format = format
        nodes = NodeNames(isTyped: typedNodes)
    }

    // MARK: Reading

    /// Notes where a node is, if it is new.
    mutating func note(_ node: Int32, at place: @autoclosure () -> Place) {
        if nodePlaces.count < nodes.count { nodePlaces.append(place()) }
    }

    /// Merges attributes into a node's.
    mutating func merge(_ attributes: Attributes, intoNode node: Int32) {
        guard !attributes.isEmpty else { return }
        pad(&nodeAttributes, to: Int(node) + 1)
        if nodeAttributes[Int(node)].isEmpty {
            nodeAttributes[Int(node)] = attributes
        } else {
            nodeAttributes[Int(node)].merge(attributes)
        }
    }

    /// Appends an edge.
    mutating func addEdge(_ source: Int32, _ target: Int32, key: EdgeKey? = nil, _ attributes: Attributes) {
        edges.append(LinkEnds(tail: source, head: target))
        if !attributes.isEmpty {
            while edgeAttributes.count < edges.count - 1 { edgeAttributes.append(Attributes()) }
            edgeAttributes.append(attributes)
        }
        if let key {
            while edgeKeys.count < edges.count - 1 { edgeKeys.append(nil) }
            edgeKeys.append(key)
        }
    }

    private func pad(_ list: inout [Attributes], to count: Int) {
        while list.count < count { list.append(Attributes()) }
    }

    /// An error at a place of the file.
    func error(at place: Place?, _ reason: String) -> GraphFormatError {
        switch place {
        case .offset(let offset)?: GraphFormatError(format, at: offset, of: bytes, reason)
        case .line(let line, let column)?: GraphFormatError(format, line: line, column: column, reason)
        default: GraphFormatError(format, reason)
        }
    }

    // MARK: What a writer asks for

    func attributes(ofNode node: Int) -> Attributes {
        node < nodeAttributes.count ? nodeAttributes[node] : Attributes()
    }

    func attributes(ofEdge edge: Int) -> Attributes {
        edge < edgeAttributes.count ? edgeAttributes[edge] : Attributes()
    }

    func key(ofEdge edge: Int) -> EdgeKey? { edge < edgeKeys.count ? edgeKeys[edge] : nil }
}
