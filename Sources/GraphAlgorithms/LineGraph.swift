public import GraphModel

/// An edge as a node: its ends and, among parallel edges, its key.
public struct EdgeNode<Node: Hashable & Sendable>: Hashable, Sendable {
    public let source: Node
    public let target: Node
    /// The key among parallel edges; `nil` where a network has none.
    public let key: EdgeKey?

    public init(_ source: Node, _ target: Node, key: EdgeKey? = nil) {
        self.source = source
        self.target = target
        self.key = key
    }
}

extension EdgeNode: CustomStringConvertible {
    /// `(a, b)`, `(a, b, key)` among parallel edges.
    public var description: String { key.map { "(\(source), \(target), \($0))" } ?? "(\(source), \(target))" }
}

extension Network {
    /// The network whose nodes are the edges of this one, joined where they meet: networkx's `line_graph`.
    ///
    /// In a directed network an edge leads from one edge to those that begin where it ends. In an undirected one the ends
    /// of an edge are in the order of the nodes, and two parallel edges are joined once. Nodes come as the edges are
    /// reached from every node in turn; networkx's undirected ones have no order.
    ///
    /// ```swift
    /// Graph(edges: [("a", "b"), ("b", "c")]).lineGraph().edges // ((a, b), (b, c))
    /// ```
    ///
    /// - Complexity: O(*m* · *d*) in time and space, where *m* is the number of edges and *d* the highest degree.
    ///
    /// F. Harary, R. Z. Norman, "Some properties of line digraphs", Rendiconti del Circolo Matematico di Palermo 9
    /// (1960), 161–168, https://doi.org/10.1007/BF02854581
    public func lineGraph() -> Network<EdgeNode<Node>, Direction, Multiplicity> {
        isDirected ? directedLineGraph() : undirectedLineGraph()
    }

    private func directedLineGraph() -> Network<EdgeNode<Node>, Direction, Multiplicity> {
        let side = topology.outgoing, edges = Array(edges)
        // The arcs of the topology come in the order of `edges`.
        var order: [Int32] = [], place = [Int32](repeating: -1, count: edges.count)
        var links: [(tail: Int32, head: Int32)] = []
        func placed(_ entry: Int) -> Int32 {
            if place[entry] < 0 {
                place[entry] = Int32(order.count)
                order.append(Int32(entry))
            }
            return place[entry]
        }
        for entry in edges.indices {
            let tail = placed(entry)
            for next in side.range(of: Int(side.targets[entry])) { links.append((tail, placed(next))) }
        }
        return Network<EdgeNode<Node>, Direction, Multiplicity>(
            distinctNodes: order.map { EdgeNode(edges[Int($0)]) }, edges: links)
    }

    private func undirectedLineGraph() -> Network<EdgeNode<Node>, Direction, Multiplicity> {
        let topology = topology, side = topology.outgoing
        var names = [EdgeNode<Node>?](repeating: nil, count: topology.edgeLimit)
        for (edge, number) in zip(edges, edgeNumbers) { names[Int(number)] = EdgeNode(edge) }
        var order: [EdgeNode<Node>] = [], place = [Int32](repeating: -1, count: topology.edgeLimit)
        var links: [(tail: Int32, head: Int32)] = [], seen: Set<UInt64> = []
        for rank in 0..<nodeCount {
            let numbers = side.range(of: rank).map { Int(side.edges[$0]) }
            for number in numbers where place[number] < 0 {
                place[number] = Int32(order.count)
                if let name = names[number] { order.append(name) }
            }
            for (index, first) in numbers.enumerated() {
                for second in numbers[(index + 1)...] {
                    let ends = (min(place[first], place[second]), max(place[first], place[second]))
                    // Only parallel edges meet twice.
                    guard !isMultigraph || seen.insert(UInt64(ends.0) << 32 | UInt64(ends.1)).inserted else { continue }
                    links.append((ends.0, ends.1))
                }
            }
        }
        return Network<EdgeNode<Node>, Direction, Multiplicity>(distinctNodes: order, edges: links)
    }
}

extension EdgeNode {
    fileprivate init(_ edge: Edge<Node>) { self.init(edge.source, edge.target, key: edge.key) }
}
