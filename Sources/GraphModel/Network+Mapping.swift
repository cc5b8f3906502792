extension Network {
    /// The network with other nodes in place of its own: networkx's `relabel_nodes` with a copy.
    ///
    /// Nodes that become one are merged, and with them their attributes, where the later one's win. So are edges that
    /// become one; in a multigraph they stay apart, and where two would have one key, the later one gets the next free
    /// number. (networkx replaces the attributes of merged nodes instead of merging them.)
    ///
    /// ```swift
    /// let letters = Graph(edges: [(0, 1), (1, 2)]).mapNodes { ["a", "b", "c"][$0] }
    /// ```
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public func mapNodes<NewNode>(
        _ transform: (Node) throws -> NewNode
    ) rethrows -> Network<NewNode, Direction, Multiplicity> {
        var mapped = Network<NewNode, Direction, Multiplicity>()
        mapped.attributes = attributes
        var newNodes: [Node: NewNode] = [:]
        for (node, attributes) in nodes.withAttributes {
            let newNode = try transform(node)
            newNodes[node] = newNode
            mapped.addNode(newNode, attributes: attributes)
        }
        for edge in edges {
            guard let source = newNodes[edge.source], let target = newNodes[edge.target] else { continue }
            var key = edge.key
            while let taken = key, mapped.edgeNumber(source, target, key: taken) != nil {
                if case .int(let number) = taken { key = .int(number &+ 1) } else { key = .int(1) }
            }
            let (tail, head) = edge.isReversed ? (target, source) : (source, target)
            mapped.insertEdge(tail, head, key: key, edge.attributes)
        }
        mapped.groupList = groupList.map { $0.mapNodes { newNodes[$0] } }
        return mapped
    }

    /// The network with its nodes numbered in order.
    ///
    /// - Parameter first: The first number.
    public func numberingNodes(from first: Int = 0) -> Network<Int, Direction, Multiplicity> {
        var number = first
        return mapNodes { _ in
            defer { number += 1 }
            return number
        }
    }
}
