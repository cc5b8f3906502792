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
        case .graph(let graph): self.init(graph)
        case .diGraph(let graph): self.init(graph)
        case .multiGraph(let graph): self.init(graph)
        case .multiDiGraph(let graph): self.init(graph)
        }
    }

    private init<Direction, Multiplicity>(_ graph: Network<JSON, Direction, Multiplicity>) {
        kind = (graph.isDirected ? "directed" : "undirected") + (graph.isMultigraph ? " multigraph" : " graph")
        nodes = graph.nodeCount
        edges = graph.edgeCount
        density = graph.density
        selfLoops = graph.selfLoops.count
        isolates = graph.isolates.count
        groups = graph.groups.reduce(0) { $0 + $1.count }
        attributes = graph.attributes
        nodeAttributes = Self.columns(graph.nodes.withAttributes.lazy.map(\.attributes))
        edgeAttributes = Self.columns(graph.edges.lazy.map(\.attributes))

        var outgoing = [Int](repeating: 0, count: nodes), incoming = outgoing
        var parts = DisjointSets(count: nodes)
        for number in graph.edgeNumbers {
            let ends = graph.ends(ofEdge: Int(number))
            outgoing[ends.tail] += 1
            incoming[ends.head] += 1
            parts.join(ends.tail, ends.head)
        }
        components = parts.count
        degree = Range(zip(outgoing, incoming).map(+))
        if graph.isDirected {
            inDegree = Range(incoming)
            outDegree = Range(outgoing)
        }
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

/// Sets of numbers that grow together.
private struct DisjointSets {
    private var parents: [Int]
    /// How many sets there are.
    private(set) var count: Int

    init(count: Int) {
        parents = Array(0..<count)
        self.count = count
    }

    mutating func join(_ first: Int, _ second: Int) {
        let (first, second) = (root(first), root(second))
        guard first != second else { return }
        parents[first] = second
        count -= 1
    }

    private mutating func root(_ element: Int) -> Int {
        var element = element
        while parents[element] != element {
            parents[element] = parents[parents[element]]
            element = parents[element]
        }
        return element
    }
}
