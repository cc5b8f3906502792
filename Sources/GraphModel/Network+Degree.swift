extension Network {
    /// The number of edge ends at a node: a loop counts twice, and where there are directions, both count.
    ///
    /// - Complexity: O(1).
    public func degree(of node: Node) throws(NodeNotFound<Node>) -> Int { core.degree(at: try position(of: node)) }

    /// The sum of the weights of a node's edges, loops counted twice.
    ///
    /// - Parameters:
    ///   - weight: The attribute to add up; 1 where it is missing or not a number.
    ///   - node: The node.
    /// - Complexity: O(*d*), where *d* is the degree.
    public func degree(of node: Node, weight: AttributeKey<Double>) throws(NodeNotFound<Node>) -> Double {
        weightedDegree(at: try position(of: node), weight)
    }

    /// Every node with its degree, in order.
    public var degrees: DegreeView { DegreeView(network: self, kind: .all) }

    /// Every node with the sum of the weights of its edges, in order; see ``degree(of:weight:)``.
    public func degrees(weight: AttributeKey<Double>) -> [(node: Node, degree: Double)] {
        core.positions.map { (table.nodes[$0], weightedDegree(at: $0, weight)) }
    }

    private func weightedDegree(at position: Int, _ weight: AttributeKey<Double>) -> Double {
        guard !isDirected else {
            return weightedSum(core.outgoing, position, weight) + weightedSum(core.incoming, position, weight)
        }
        let loops = core.link(from: position, to: position).map { core.edges(on: $0) } ?? []
        return loops.reduce(weightedSum(core.outgoing, position, weight)) { $0 + core.weight(of: $1, weight) }
    }

    fileprivate func weightedSum(
        _ lists: AdjacencyLists, _ position: Int, _ weight: AttributeKey<Double>
    ) -> Double {
        var sum = 0.0
        for entry in lists.entries(of: position) {
            for edge in core.edges(on: entry.link) { sum += core.weight(of: edge, weight) }
        }
        return sum
    }
}

extension Network where Direction == Directed {
    /// The number of edges that lead to a node.
    public func inDegree(of node: Node) throws(NodeNotFound<Node>) -> Int {
        core.incoming.rows[try position(of: node)].degree
    }

    /// The number of edges that lead from a node.
    public func outDegree(of node: Node) throws(NodeNotFound<Node>) -> Int {
        core.outgoing.rows[try position(of: node)].degree
    }

    /// The sum of the weights of the edges that lead to a node.
    public func inDegree(of node: Node, weight: AttributeKey<Double>) throws(NodeNotFound<Node>) -> Double {
        weightedSum(core.incoming, try position(of: node), weight)
    }

    /// The sum of the weights of the edges that lead from a node.
    public func outDegree(of node: Node, weight: AttributeKey<Double>) throws(NodeNotFound<Node>) -> Double {
        weightedSum(core.outgoing, try position(of: node), weight)
    }

    /// Every node with the number of edges that lead to it, in order.
    public var inDegrees: DegreeView { DegreeView(network: self, kind: .incoming) }

    /// Every node with the number of edges that lead from it, in order.
    public var outDegrees: DegreeView { DegreeView(network: self, kind: .outgoing) }
}
