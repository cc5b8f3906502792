public import GraphModel

extension Network where Direction == Undirected {
    /// The network with edges repeated so that there is a closed walk along every edge once: networkx's `eulerize`.
    ///
    /// ```swift
    /// try Graph(edges: [(1, 2), (2, 3)]).eulerized().edgeCount // 4: there and back
    /// ```
    /// Nodes of odd degree are matched so that the paths between them, whose edges are repeated, are short.
    ///
    /// - Throws: ``Unreachable`` if there is more than one component.
    /// - Complexity: O(*k*³ + *k*² · (*n* + *m*)) time, where *n* and *m* are the numbers of nodes and edges and *k* is that
    ///   of nodes of odd degree.
    ///
    /// J. Edmonds, E. L. Johnson, "Matching, Euler tours and the Chinese postman", Mathematical Programming 5 (1973),
    /// 88–124, https://doi.org/10.1007/BF01580113
    public func eulerized() throws -> MultiGraph<Node> {
        let rows = pathRows(), degrees = topology.degrees
        var network = MultiGraph<Node>(self)
        guard nodeCount > 0 else { return network }
        let reached = rows.outgoing.breadthFirstSearch(from: [0]).order.count
        guard reached == nodeCount else { throw Unreachable(from: node(ofRank: 0)) }
        let odd = (0..<Int32(nodeCount)).filter { degrees[Int($0)] % 2 == 1 }
        var pairs = Graph<Int32>(), paths: [Int32: [Int32: [Int32]]] = [:]
        for (place, first) in odd.enumerated() {
            try Task.checkCancellation()
            for second in odd[(place + 1)...] {
                guard let path = rows.shortestPath(from: first, to: second) else { continue }
                paths[first, default: [:]][second] = path
                pairs.addEdge(second, first, .weight(Double(nodeCount + 1 - path.count)))
            }
        }
        for match in pairs.maximumWeightMatching() {
            let path = paths[match.source]?[match.target] ?? paths[match.target]?[match.source] ?? []
            for (source, target) in zip(path, path.dropFirst()) {
                network.addEdge(node(ofRank: Int(source)), node(ofRank: Int(target)))
            }
        }
        return network
    }
}
