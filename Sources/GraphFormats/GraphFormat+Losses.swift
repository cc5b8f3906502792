import GraphModel

/// What a graph can hold besides nodes and edges, and not every format has a place for.
public struct GraphParts: OptionSet, Sendable, Hashable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// What nodes are called.
    public static let nodeNames = GraphParts(rawValue: 1 << 0)
    public static let isolatedNodes = GraphParts(rawValue: 1 << 1)
    public static let selfLoops = GraphParts(rawValue: 1 << 2)
    /// Keys of parallel edges other than 0, 1, 2…
    public static let edgeKeys = GraphParts(rawValue: 1 << 3)
    public static let nodeAttributes = GraphParts(rawValue: 1 << 4)
    /// Attributes of edges that are not called `weight`.
    public static let edgeAttributes = GraphParts(rawValue: 1 << 5)
    public static let edgeWeights = GraphParts(rawValue: 1 << 6)
    /// The graph's own attributes.
    public static let graphAttributes = GraphParts(rawValue: 1 << 7)
    /// Named sets of nodes, such as clusters.
    public static let groups = GraphParts(rawValue: 1 << 8)

    public static let all = GraphParts(rawValue: 1 << 9 - 1)

    private static let names: [(GraphParts, String)] = [
        (.nodeNames, "names of nodes"), (.isolatedNodes, "isolated nodes"), (.selfLoops, "loops"),
        (.edgeKeys, "keys of parallel edges"), (.nodeAttributes, "attributes of nodes"),
        (.edgeAttributes, "attributes of edges"), (.edgeWeights, "weights of edges"),
        (.graphAttributes, "attributes of the graph"), (.groups, "groups"),
    ]
}

extension GraphParts: CustomStringConvertible {
    /// The parts in words, separated by commas.
    public var description: String {
        Self.names.filter { contains($0.0) }.map(\.1).joined(separator: ", ")
    }
}

extension GraphFormat {
    /// What the format has a place for. What it has a place for but cannot say, such as a name with a line break, is an
    /// error when a graph is written, unless the writer's documentation says what becomes of it.
    public var keeps: GraphParts {
        let edges: GraphParts = [.nodeNames, .selfLoops, .edgeAttributes, .edgeWeights]
        let nodesAndEdges: GraphParts = [
            .nodeNames, .isolatedNodes, .selfLoops, .edgeKeys, .nodeAttributes, .edgeAttributes, .edgeWeights,
            .graphAttributes,
        ]
        return switch self {
        case .dot, .nodeLinkJSON: .all
        case .graphML, .gml, .gexf, .adjacencyJSON, .cytoscapeJSON: nodesAndEdges
        case .pajek: nodesAndEdges.subtracting([.edgeKeys, .graphAttributes])
        case .treeJSON: [.nodeNames, .isolatedNodes, .nodeAttributes]
        case .edgeList: edges
        case .weightedEdgeList: [.nodeNames, .selfLoops, .edgeWeights]
        case .csv: edges.union(.edgeKeys)
        case .adjacencyList: [.nodeNames, .isolatedNodes, .selfLoops]
        case .multilineAdjacencyList: edges.union(.isolatedNodes)
        case .graph6: .isolatedNodes
        case .sparse6: [.isolatedNodes, .selfLoops]
        default: .all
        }
    }
}

extension Network {
    /// What the network holds besides nodes and edges.
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    fileprivate var partsInUse: GraphParts {
        var parts: GraphParts = []
        if nodes.enumerated().contains(where: { $1 as? Int != $0 }) { parts.insert(.nodeNames) }
        if degrees.contains(where: { $0.degree == 0 }) { parts.insert(.isolatedNodes) }
        if nodes.withAttributes.contains(where: { !$0.attributes.isEmpty }) { parts.insert(.nodeAttributes) }
        if !attributes.isEmpty { parts.insert(.graphAttributes) }
        if !groups.isEmpty { parts.insert(.groups) }
        for edge in edges {
            if edge.source == edge.target { parts.insert(.selfLoops) }
            for attribute in edge.attributes {
                parts.insert(attribute.name == "weight" ? .edgeWeights : .edgeAttributes)
            }
            if let key = edge.key, isMultigraph {
                guard case .int(let number) = key, number < edgeCount(from: edge.source, to: edge.target) else {
                    parts.insert(.edgeKeys)
                    continue
                }
            }
        }
        return parts
    }
}

extension LoadedGraph {
    /// What the graph holds that a format has no place for.
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public func losses(in format: GraphFormat) -> GraphParts {
        func parts<Node>(_ graph: AnyGraph<Node>) -> GraphParts {
            switch graph {
            case .graph(let graph): graph.partsInUse
            case .diGraph(let graph): graph.partsInUse
            case .multiGraph(let graph): graph.partsInUse
            case .multiDiGraph(let graph): graph.partsInUse
            }
        }
        return switch self {
        case .integers(let graph): parts(graph).subtracting(format.keeps)
        case .mixed(let graph): parts(graph).subtracting(format.keeps)
        }
    }
}
