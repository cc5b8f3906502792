public import GraphModel

extension Network {
    /// Every cycle that meets no node twice, one at a time: networkx's `simple_cycles`.
    ///
    /// ```swift
    /// let graph = DiGraph(edges: [(0, 0), (0, 1), (0, 2), (1, 2), (2, 0), (2, 1), (2, 2)])
    /// graph.simpleCycles().map(\.self) // [[0], [2], [0, 1, 2], [0, 2], [1, 2]]
    /// ```
    /// Loops come first. Two parallel edges of an undirected network are a cycle of two nodes; else parallel edges count
    /// once. In an undirected network a cycle and its reverse are one.
    ///
    /// - Parameter lengthBound: How many edges a cycle may have; `nil` for any number.
    /// - Returns: The nodes of every cycle in the order of its edges; an edge leads from the last to the first.
    /// - Complexity: O((*c* + 1) · (*n* + *m*)) time for *c* cycles, O((*c* + 1) *k* · (*n* + *m*)) with a bound *k*, and
    ///   O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges. There can be *n*! cycles.
    ///
    /// D. B. Johnson, "Finding all the elementary circuits of a directed graph", SIAM Journal on Computing 4 (1975), 77–84,
    /// https://doi.org/10.1137/0204007. A. Gupta, T. Suzumura, "Finding all bounded-length simple cycles in a directed
    /// graph", 2021, https://arxiv.org/abs/2105.10094.
    public func simpleCycles(lengthBound: Int? = nil) -> OnDemand<[Node]> {
        let bound = lengthBound ?? .max, rows = pathRows().outgoing, ranks = 0..<Int32(nodeCount)
        var short: [[Int32]] = []
        if bound >= 1 { short = ranks.filter { rows.hasEntry($0, $0) }.map { [$0] } }
        if bound >= 2, isMultigraph, !isDirected { short += topology.parallelPairs }
        let graph = RankedGraph(
            ranks: Array(ranks),
            neighbors: ranks.map { rank in rows.range(of: rank).map { rows.targets[$0] }.filter { $0 != rank } })
        return onDemand(SimpleCycleSearch(graph, isDirected: isDirected, short: short, bound: bound))
    }
}

extension PathRows.Side {
    func hasEntry(_ source: Int32, _ target: Int32) -> Bool { range(of: source).contains { targets[$0] == target } }
}

extension Topology {
    /// The pairs of different nodes that several edges join, the later first.
    fileprivate var parallelPairs: [[Int32]] {
        (0..<nodeCount).flatMap { rank in
            let row = outgoing.range(of: rank).map { outgoing.targets[$0] }.filter { $0 < rank }
            // Parallel edges follow one another.
            return row.indices.filter { place in
                place > 0 && row[place] == row[place - 1] && (place < 2 || row[place - 2] != row[place])
            }.map { [Int32(rank), row[$0]] }
        }
    }
}

/// Cycles by components: those through one node of a component, or one edge where there are no directions; then those of
/// the components of what is left without it.
private struct SimpleCycleSearch: IteratorProtocol, Sendable {
    private let isDirected: Bool
    private let bound: Int
    private var short: ArraySlice<[Int32]>
    private var parts: [RankedGraph] = []
    private var search: CycleSearch?

    init(_ graph: RankedGraph, isDirected: Bool, short: [[Int32]], bound: Int) {
        self.isDirected = isDirected
        self.bound = bound
        self.short = short[...]
        if bound >= (isDirected ? 2 : 3) { add(partsOf: graph) }
    }

    private mutating func add(partsOf graph: RankedGraph) {
        let parts = isDirected ? graph.strongParts(atLeast: 2) : graph.biconnectedParts(atLeast: 3)
        self.parts += parts.map { graph.part(of: $0) }
    }

    mutating func next() -> [Int32]? {
        if let cycle = short.popFirst() { return cycle }
        while true {
            if let cycle = search?.next() { return cycle }
            guard var part = parts.popLast() else { return nil }
            if isDirected {
                search = CycleSearch(part, path: [0], bound: bound)
                add(partsOf: part.removing(node: 0))
            } else {
                // The parts are at least triangles: every node has neighbours.
                let target = part.neighbors[0][0]
                part.neighbors[0].removeFirst()
                part.neighbors[Int(target)].removeAll { $0 == 0 }
                search = CycleSearch(part, path: [0, target], bound: bound)
                add(partsOf: part)
            }
        }
    }
}

/// The cycles that begin with a path, without going again and again where there is no way back.
private struct CycleSearch: IteratorProtocol, Sendable {
    private let graph: RankedGraph
    /// The number of nodes where there is no bound.
    private let bound: Int
    private let isBounded: Bool
    private var path: [Int32]
    private var isOnPath: [Bool]
    /// By node of the path from its last one on, the place of the next neighbour to go to, and the least number of edges
    /// from it back to the start that was found.
    private var stack: [(next: Int, length: Int)]
    /// How long a path to each node may be, less than what number of nodes, that could still be closed: without a bound
    /// either none or any.
    private var locks: [Int]
    /// By node the nodes whose locks depend on its.
    private var dependents: [Set<Int32>]

    init(_ graph: RankedGraph, path: [Int32], bound: Int) {
        let count = graph.ranks.count
        self.graph = graph
        self.bound = Swift.min(bound, count)
        self.path = path
        isBounded = bound < count
        stack = [(0, self.bound)]
        locks = Array(repeating: self.bound, count: count)
        isOnPath = Array(repeating: false, count: count)
        dependents = Array(repeating: [], count: count)
        for node in path {
            locks[Int(node)] = 0
            isOnPath[Int(node)] = true
        }
    }

    mutating func next() -> [Int32]? {
        while let top = stack.last, let node = path.last {
            let neighbors = graph.neighbors[Int(node)]
            guard top.next < neighbors.count else {
                leave(node, top.length)
                continue
            }
            stack[stack.count - 1].next += 1
            let neighbor = neighbors[top.next]
            if neighbor == path[0] {
                stack[stack.count - 1].length = 1
                return path.map { graph.ranks[Int($0)] }
            }
            if path.count < locks[Int(neighbor)], !isOnPath[Int(neighbor)] {
                path.append(neighbor)
                isOnPath[Int(neighbor)] = true
                locks[Int(neighbor)] = isBounded ? path.count : 0
                stack.append((0, bound))
            }
        }
        return nil
    }

    private mutating func leave(_ node: Int32, _ length: Int) {
        stack.removeLast()
        path.removeLast()
        isOnPath[Int(node)] = false
        if !stack.isEmpty {
            stack[stack.count - 1].length = Swift.min(stack[stack.count - 1].length, length)
        }
        guard length < bound else {
            for neighbor in graph.neighbors[Int(node)] { dependents[Int(neighbor)].insert(node) }
            return
        }
        var relaxed = [(length: length, node: node)]
        while let (length, node) = relaxed.popLast() {
            let lock = isBounded ? bound - length + 1 : bound
            guard locks[Int(node)] < lock else { continue }
            locks[Int(node)] = lock
            for other in dependents[Int(node)] where !isOnPath[Int(other)] { relaxed.append((length + 1, other)) }
            if !isBounded { dependents[Int(node)] = [] }
        }
    }
}
