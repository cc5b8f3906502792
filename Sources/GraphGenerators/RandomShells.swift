public import GraphModel

/// A shell of a random graph: how many nodes it has, how many edges, and which share of them stays inside it.
public struct RandomShell: Sendable, Hashable {
    public var nodes: Int
    public var edges: Int
    /// The share of the edges that stay inside; the others lead to the next shell.
    public var inside: Double

    public init(nodes: Int, edges: Int, inside: Double) {
        self.nodes = nodes
        self.edges = edges
        self.inside = inside
    }
}

extension Network where Node == Int, Direction == Undirected, Multiplicity == SingleEdges {
    /// Random graphs in shells, each joined at random to the next: networkx's `random_shell_graph`.
    ///
    /// - Throws: ``GeneratorError`` if a number is negative, or there are more edges between two shells than pairs.
    public static func randomShells(_ shells: [RandomShell], seed: Int) throws(GeneratorError) -> Self {
        var random = PythonRandom(seed: seed), graph = Self(), starts: [Int] = []
        for shell in shells {
            try GeneratorError.check(count: shell.nodes)
            try GeneratorError.check(count: graph.nodeCount + shell.nodes)
            let part = gnm(shell.nodes, shell.insideEdges, using: &random)
            let start = graph.nodeCount
            starts.append(start)
            graph.addNodes(start..<start + shell.nodes)
            graph.addEdges(part.edges.map { ($0.source + start, $0.target + start) })
        }
        for (index, shell) in shells.enumerated().dropLast() {
            let next = shells[index + 1], edges = shell.edges - shell.insideEdges
            try GeneratorError.check(
                edges <= shell.nodes.multipliedReportingOverflow(by: next.nodes).partialValue,
                "there are less than \(edges) pairs between shells of \(shell.nodes) and \(next.nodes) nodes")
            var added = 0
            while added < edges {
                let source = starts[index] + random.below(shell.nodes)
                if graph.addEdge(source, starts[index + 1] + random.below(next.nodes)) { added += 1 }
            }
        }
        return graph
    }
}

extension RandomShell {
    fileprivate var insideEdges: Int { Int(clamping: Double(edges) * inside) }
}
