public import GraphModel

// The graphs that have a name and a number, of every kind of network. Numbers below what makes sense count as the least
// that does, so that nothing here can fail.
extension Network where Node == Int {
    /// The nodes 0 up to `count` and no edge.
    public static func empty(_ count: Int) -> Self { Self(nodes: 0..<max(count, 0)) }

    /// The nodes 0 up to `count` and an edge from each to the next.
    ///
    /// ```swift
    /// Array(Graph.path(4).edges).map(\.nodes)   // [(0, 1), (1, 2), (2, 3)]
    /// ```
    public static func path(_ count: Int) -> Self {
        var graph = empty(count)
        graph.addPath(0..<max(count, 0))
        return graph
    }

    /// The nodes 0 up to `count` and an edge from each to the next and from the last to the first; a loop for one node.
    public static func cycle(_ count: Int) -> Self {
        var graph = empty(count)
        graph.addCycle(0..<max(count, 0))
        return graph
    }

    /// The nodes 0 up to `count` and an edge between any two, each way where there are directions.
    public static func complete(_ count: Int) -> Self {
        var graph = empty(count)
        graph.addComplete(0..<max(count, 0))
        return graph
    }

    /// A hub, 0, with an edge to each of the spokes 1 to `spokes`: one node more than there are spokes, as in networkx.
    public static func star(_ spokes: Int) -> Self {
        var graph = empty(spokes + 1)
        graph.addStar(0..<max(spokes + 1, 0))
        return graph
    }

    /// The nodes 0 up to `count` and an edge from each to those so many places before and after it, round a circle.
    public static func circulant(_ count: Int, offsets: [Int]) -> Self {
        var graph = empty(count)
        for sign in [-1, 1] {
            for node in 0..<max(count, 0) {
                for offset in offsets {
                    let place = (node + sign * (offset % count)) % count
                    graph.addEdge(node, place < 0 ? place + count : place)
                }
            }
        }
        return graph
    }

    /// Adds an edge between any two of the nodes, each way where there are directions.
    fileprivate mutating func addComplete(_ nodes: Range<Int>) {
        for source in nodes {
            for target in nodes where isDirected ? target != source : target > source { addEdge(source, target) }
        }
    }
}

extension Network where Node == Int, Direction == Undirected {
    /// A hub, 0, with an edge to each of the other nodes, which form a cycle: `count` nodes in all.
    public static func wheel(_ count: Int) -> Self {
        var graph = star(count - 1)
        if count > 2 { graph.addCycle(1..<count) }
        return graph
    }

    /// Two paths of `length` nodes with a rung from each node to its like.
    public static func ladder(_ length: Int) -> Self {
        let length = max(length, 0)
        var graph = empty(2 * length)
        graph.addPath(0..<length)
        graph.addPath(length..<2 * length)
        for node in 0..<length { graph.addEdge(node, node + length) }
        return graph
    }

    /// A ladder whose ends are joined: two cycles of `length` nodes with rungs.
    public static func circularLadder(_ length: Int) -> Self {
        guard length > 0 else { return Self() }
        var graph = ladder(length)
        graph.addEdge(0, length - 1)
        graph.addEdge(length, 2 * length - 1)
        return graph
    }

    /// Two complete graphs of `bell` nodes, at least 2, joined by a path of `bar` more nodes.
    public static func barbell(_ bell: Int, _ bar: Int) -> Self {
        let bell = max(bell, 2), bar = max(bar, 0)
        var graph = complete(bell)
        if bar > 1 {
            graph.addPath(bell..<bell + bar)
        }
        graph.addComplete(bell + bar..<2 * bell + bar)
        graph.addEdge(bell - 1, bell)
        if bar > 0 { graph.addEdge(bell + bar - 1, bell + bar) }
        return graph
    }

    /// A complete graph of `candy` nodes, at least 2, on a path of `stick` more nodes.
    public static func lollipop(_ candy: Int, _ stick: Int) -> Self {
        let candy = max(candy, 2), stick = max(stick, 0)
        var graph = complete(candy)
        graph.addPath(candy..<candy + stick)
        if stick > 0 { graph.addEdge(candy - 1, candy) }
        return graph
    }

    /// A cycle of `head` nodes, at least 2, with a path of `tail` more nodes.
    public static func tadpole(_ head: Int, _ tail: Int) -> Self {
        let head = max(head, 2)
        var graph = cycle(head)
        graph.addPath(head - 1..<head + max(tail, 0))
        return graph
    }

    /// `cliques` complete graphs, at least 2, of `size` nodes, at least 2, that have the node 0 in common.
    public static func windmill(_ cliques: Int, _ size: Int) -> Self {
        let cliques = max(cliques, 2), size = max(size, 2)
        var graph = complete(size)
        graph.addNodes(size..<size + (cliques - 1) * (size - 1))
        for first in stride(from: size, to: graph.nodeCount, by: size - 1) {
            graph.addComplete(first..<first + size - 1)
        }
        for node in size..<graph.nodeCount { graph.addEdge(0, node) }
        return graph
    }

    /// Nodes in parts of these sizes, and an edge between any two of different parts. A node's `subset` is its part.
    public static func completeMultipartite(_ sizes: Int...) -> Self { completeMultipartite(sizes) }

    /// Nodes in parts of these sizes, and an edge between any two of different parts. A node's `subset` is its part.
    public static func completeMultipartite(_ sizes: [Int]) -> Self {
        var graph = Self(), parts: [Range<Int>] = []
        for (number, size) in sizes.enumerated() {
            let first = graph.nodeCount
            parts.append(first..<first + max(size, 0))
            graph.addNodes(parts[number], Attribute("subset", number))
        }
        for (number, part) in parts.enumerated() {
            for other in parts[(number + 1)...] {
                for source in part {
                    for target in other { graph.addEdge(source, target) }
                }
            }
        }
        return graph
    }

    /// Nodes in two parts, and an edge from each of the first to each of the second. A node's `bipartite` is 0 or 1.
    public static func completeBipartite(_ first: Int, _ second: Int) -> Self {
        let first = max(first, 0), second = max(second, 0)
        var graph = Self()
        graph.attributes[.name] = "complete_bipartite_graph(\(first), \(second))"
        graph.addNodes(0..<first, Attribute("bipartite", 0))
        graph.addNodes(first..<first + second, Attribute("bipartite", 1))
        for source in 0..<first {
            for target in first..<first + second { graph.addEdge(source, target) }
        }
        return graph
    }

    /// The Turán graph: `count` nodes in `parts` parts, as equal as can be, and an edge between any two of different parts.
    ///
    /// - Throws: ``GeneratorError`` unless there are from 1 to `count` parts.
    public static func turan(_ count: Int, _ parts: Int) throws(GeneratorError) -> Self {
        try GeneratorError.check(1 <= parts && parts <= count, "\(count) nodes cannot be in \(parts) parts")
        let (size, larger) = count.quotientAndRemainder(dividingBy: parts)
        return completeMultipartite(
            Array(repeating: size, count: parts - larger) + Array(repeating: size + 1, count: larger))
    }

    /// The cycle of `count` nodes with further edges by a list of shifts, gone through so many times: the notation of
    /// Lederberg, Coxeter and Frucht.
    public static func lcf(_ count: Int, shifts: [Int], repeats: Int) -> Self {
        guard count > 0 else { return Self() }
        var graph = cycle(count)
        for index in 0..<max(repeats, 0) * shifts.count {
            let target = (index + shifts[index % shifts.count]) % count
            graph.addEdge(index % count, target < 0 ? target + count : target)
        }
        return graph
    }
}
