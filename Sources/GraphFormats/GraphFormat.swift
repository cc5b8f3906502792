/// A way to write a graph down as text.
///
/// More formats will come, so a `switch` over one needs a `default`.
public struct GraphFormat: Sendable, Hashable {
    /// What people call it.
    public let name: String
    /// The endings of file names, the usual one first.
    public let fileExtensions: [String]
    /// Whether graphs can be read from it; some are only for people.
    public let isReadable: Bool

    /// Graphviz's language.
    public static let dot = GraphFormat("DOT", ["dot", "gv"])
    /// The XML format of graphdrawing.org, which yEd, Gephi, igraph and networkx read and write.
    public static let graphML = GraphFormat("GraphML", ["graphml"])
    /// The graph modelling language, nested lists of keys and values.
    public static let gml = GraphFormat("GML", ["gml"])
    /// Gephi's XML format.
    public static let gexf = GraphFormat("GEXF", ["gexf"])
    /// The format of the program Pajek.
    public static let pajek = GraphFormat("Pajek", ["net", "pajek", "paj"])
    /// networkx's node-link JSON, which D3 reads as well.
    public static let nodeLinkJSON = GraphFormat("node-link JSON", ["json", "node_link.json"])
    /// networkx's adjacency JSON.
    public static let adjacencyJSON = GraphFormat("adjacency JSON", ["adjacency.json"])
    /// The JSON of Cytoscape and cytoscape.js, as networkx writes it.
    public static let cytoscapeJSON = GraphFormat("Cytoscape JSON", ["cytoscape.json", "cyjs"])
    /// A rooted tree as nested JSON, as networkx and D3 know it.
    public static let treeJSON = GraphFormat("tree JSON", ["tree.json"])
    /// A line for every edge, with a dictionary of its attributes.
    public static let edgeList = GraphFormat("edge list", ["edgelist", "edges", "el"])
    /// A line for every edge, with its weight.
    public static let weightedEdgeList = GraphFormat("weighted edge list", ["weighted.edgelist", "wel"])
    /// A line for every node, with its neighbours.
    public static let adjacencyList = GraphFormat("adjacency list", ["adjlist"])
    /// A line for every node, and a line for each of its neighbours, with the attributes of the edge.
    public static let multilineAdjacencyList = GraphFormat("multiline adjacency list", ["multiline_adjlist"])
    /// Brendan McKay's format for dense undirected graphs.
    public static let graph6 = GraphFormat("graph6", ["g6"])
    /// Brendan McKay's format for sparse undirected graphs.
    public static let sparse6 = GraphFormat("sparse6", ["s6"])
    /// A table of edges with a column for every attribute.
    public static let csv = GraphFormat("CSV", ["csv"])
    /// A picture of characters. It is only written.
    public static let networkText = GraphFormat("network text", ["network_text.txt"], isReadable: false)
    /// A drawing in TikZ. It is only written.
    public static let latex = GraphFormat("LaTeX", ["tex"], isReadable: false)

    /// Every format there is.
    public static let all: [GraphFormat] = [
        .dot, .graphML, .gml, .gexf, .pajek, .nodeLinkJSON, .adjacencyJSON, .cytoscapeJSON, .treeJSON, .edgeList,
        .weightedEdgeList, .adjacencyList, .multilineAdjacencyList, .graph6, .sparse6, .csv, .networkText, .latex,
    ]

    /// The format that a file of this name has, whether compressed (`.gz`) or not; `nil` if the ending says nothing.
    ///
    /// Several formats are JSON: a name that ends in nothing but `.json` is taken for node-link JSON, and reading such
    /// a file looks at its content.
    public init?(fileName: some StringProtocol) {
        var name = String(fileName.split(separator: "/").last ?? "").lowercased()
        if name.hasSuffix(".gz") { name.removeLast(3) }
        // The longest ending says most.
        let found = Self.all.compactMap { format in
            format.fileExtensions.filter { name == $0 || name.hasSuffix("." + $0) }.map(\.count).max().map {
                (format, $0)
            }
        }.max { $0.1 < $1.1 }
        guard let found else { return nil }
        self = found.0
    }

    private init(_ name: String, _ fileExtensions: [String], isReadable: Bool = true) {
        self.name = name
        self.fileExtensions = fileExtensions
        self.isReadable = isReadable
    }
}

extension GraphFormat: CustomStringConvertible {
    public var description: String { name }
}
