public import GraphModel

/// The cliques of a network, the small ones first, found as they are asked for.
public struct CliqueSequence<Node: Hashable & Sendable>: Sequence {
    fileprivate let sets: NeighborSets
    fileprivate let nodes: [Node]

    public struct Iterator: IteratorProtocol {
        private let sets: NeighborSets
        private let nodes: [Node]
        /// Cliques with the later nodes that are joined to all of them; those before `head` are done.
        private var queue: [(clique: [Int32], candidates: [Int32])]
        private var head = 0

        fileprivate init(_ cliques: CliqueSequence) {
            sets = cliques.sets
            nodes = cliques.nodes
            queue = (0..<Int32(nodes.count)).map { [sets] rank in ([rank], sets[Int(rank)].filter { $0 > rank }) }
        }

        /// The next clique; `nil` where there is none left.
        public mutating func next() -> [Node]? {
            guard head < queue.count else { return nil }
            let (clique, candidates) = queue[head]
            queue[head] = ([], [])
            head += 1
            if head > 1024, head > queue.count / 2 {
                queue.removeFirst(head)
                head = 0
            }
            for (index, rank) in candidates.enumerated() {
                var common: [Int32] = []
                sets[Int(rank)].forEachCommon(with: candidates[(index + 1)...]) { common.append($0) }
                queue.append((clique + [rank], common))
            }
            return clique.map { nodes[Int($0)] }
        }
    }

    public func makeIterator() -> Iterator { Iterator(self) }
}

extension Network where Direction == Undirected {
    /// All cliques, maximal or not, by their sizes: networkx's `enumerate_all_cliques`.
    ///
    /// ```swift
    /// Array(Graph.path(3).allCliques)   // [[0], [1], [2], [0, 1], [1, 2]]
    /// ```
    ///
    /// - Complexity: O(2^*n*) for all of them in time and space, where *n* is the number of nodes; nothing is computed before it
    ///   is asked for.
    ///
    /// Y. Zhang et al., "Genome-scale computational approaches to memory-intensive applications in systems biology",
    /// Supercomputing 2005, https://doi.org/10.1109/SC.2005.29
    public var allCliques: CliqueSequence<Node> { CliqueSequence(sets: neighborSets, nodes: Array(nodes)) }
}
