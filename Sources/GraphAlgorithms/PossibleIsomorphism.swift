public import GraphModel

extension Network {
    /// Whether the degrees of two networks are the same, as those of isomorphic ones are: networkx's
    /// `faster_could_be_isomorphic`.
    ///
    /// - Complexity: O(*n* log *n*) in time, where *n* is the number of nodes.
    public func couldBeIsomorphicByDegrees<Other>(to other: Network<Other, Direction, Multiplicity>) -> Bool {
        nodeCount == other.nodeCount && degrees.map(\.degree).sorted() == other.degrees.map(\.degree).sorted()
    }
}

extension Network where Direction == Undirected {
    /// Whether the degrees and triangles of two networks are the same, as those of isomorphic ones are: networkx's
    /// `fast_could_be_isomorphic`.
    ///
    /// - Complexity: As ``triangles()``.
    public func couldBeIsomorphicByTriangles<Other>(to other: Network<Other, Direction, Multiplicity>) -> Bool {
        nodeCount == other.nodeCount && profile([.degree, .triangles]) == other.profile([.degree, .triangles])
    }

    /// Whether the degrees, triangles and maximal cliques of the nodes of two networks are the same, as those of isomorphic
    /// ones are: networkx's `could_be_isomorphic`.
    ///
    /// - Parameter properties: What is compared.
    /// - Complexity: As ``maximalCliques()`` if cliques are compared, as ``triangles()`` otherwise.
    public func couldBeIsomorphic<Other>(
        to other: Network<Other, Direction, Multiplicity>,
        comparing properties: Set<NodeProperty> = [.degree, .triangles, .cliques]
    ) -> Bool {
        guard nodeCount == other.nodeCount else { return false }
        var compared: [NodeProperty] = []
        for property in NodeProperty.allCases where properties.contains(property) {
            compared.append(property)
            if profile(compared) != other.profile(compared) { return false }
        }
        return true
    }

    /// The properties of the nodes, sorted.
    fileprivate func profile(_ properties: [NodeProperty]) -> [[Int]] {
        let columns = properties.map { property in
            switch property {
            case .degree: degrees.map(\.degree)
            case .triangles: triangles().values
            case .cliques: cliqueCounts().values
            }
        }
        return (0..<nodeCount).map { rank in columns.map { $0[rank] } }.sorted { $0.lexicographicallyPrecedes($1) }
    }
}

/// What nodes that stand for each other have in common.
public enum NodeProperty: Sendable, Hashable, CaseIterable {
    case degree
    /// The number of triangles at the node.
    case triangles
    /// The number of maximal cliques that the node is in.
    case cliques
}
