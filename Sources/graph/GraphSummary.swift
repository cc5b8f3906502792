import NetworkGraphs

/// What `graph describe` tells.
struct GraphSummary {
    /// The smallest, the largest and the mean of something.
    struct Range {
        var least: Int
        var most: Int
        var mean: Double
    }

    /// An attribute of nodes or of edges: what values it has, and how many elements have it.
    struct Column {
        var name: String
        var types: Set<String> = []
        var count = 0
    }

    var kind: String
    var nodes: Int
    var edges: Int
    var density: Double
    var selfLoops: Int
    var isolates: Int
    /// Parts without a path between them, whatever the direction of edges.
    var components: Int
    /// Nil for a graph without nodes.
    var degree: Range?
    var inDegree: Range?
    var outDegree: Range?
    var groups: Int
    var attributes: Attributes
    var nodeAttributes: [Column]
    var edgeAttributes: [Column]

    init(_ graph: AnyGraph<JSON>) {
        switch graph {
        case .graph(let graph):
            self.init(graph, components: graph.connectedComponents.count)
        case .multiGraph(let graph):
            self.init(graph, components: graph.connectedComponents.count)
        case .diGraph(let graph):
            self.init(graph, components: graph.weaklyConnectedComponents.count)
            inDegree = Range(graph.inDegrees.map(\.degree))
            outDegree = Range(graph.outDegrees.map(\.degree))
        case .multiDiGraph(let graph):
            self.init(graph, components: graph.weaklyConnectedComponents.count)
            inDegree = Range(graph.inDegrees.map(\.degree))
            outDegree = Range(graph.outDegrees.map(\.degree))
        }
    }

    private init<Direction, Multiplicity>(_ graph: Network<JSON, Direction, Multiplicity>, components: Int) {
        kind = (graph.isDirected ? "directed" : "undirected") + (graph.isMultigraph ? " multigraph" : " graph")
        nodes = graph.nodeCount
        edges = graph.edgeCount
        density = graph.density
        selfLoops = graph.selfLoops.count
        isolates = graph.isolates.count
        self.components = components
        degree = Range(graph.degrees.map(\.degree))
        groups = graph.groups.reduce(0) { $0 + $1.count }
        attributes = graph.attributes
        nodeAttributes = Self.columns(graph.nodes.withAttributes.lazy.map(\.attributes))
        edgeAttributes = Self.columns(graph.edges.lazy.map(\.attributes))
    }

    private static func columns(_ elements: some Sequence<Attributes>) -> [Column] {
        var columns: [Column] = []
        var places: [String: Int] = [:]
        for element in elements {
            for attribute in element {
                let place = places[attribute.name] ?? columns.count
                if place == columns.count {
                    places[attribute.name] = place
                    columns.append(Column(name: attribute.name))
                }
                columns[place].types.insert(attribute.value.typeName)
                columns[place].count += 1
            }
        }
        return columns
    }
}

extension GraphSummary.Range {
    init?(_ values: [Int]) {
        guard let least = values.min(), let most = values.max() else { return nil }
        self.init(least: least, most: most, mean: Double(values.reduce(0, +)) / Double(values.count))
    }
}

extension JSON {
    fileprivate var typeName: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .int: "integer"
        case .double: "number"
        case .string: "text"
        case .array: "array"
        case .object: "object"
        }
    }
}

extension NodeGroup {
    /// The group and the groups inside.
    fileprivate var count: Int { groups.reduce(1) { $0 + $1.count } }
}
