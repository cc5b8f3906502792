public import GraphModel

/// Blocks of nodes that are to have no node in common have one.
public struct OverlappingBlocks<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    /// A node that is in two blocks, or twice in one.
    public let node: Node

    public init(_ node: Node) { self.node = node }

    public var description: String { "the node \(String(reflecting: node)) is in two blocks, but must be in one" }
}

extension AttributeNames {
    /// How many nodes a node of a quotient stands for.
    public static var blockNodeCount: AttributeKey<Int> { "nnodes" }
    /// How many edges there are between the nodes that a node of a quotient stands for.
    public static var blockEdgeCount: AttributeKey<Int> { "nedges" }
    /// The density of the part that a node of a quotient stands for.
    public static var blockDensity: AttributeKey<Double> { "density" }
}

extension Network {
    /// The network with each of some blocks of nodes drawn together to one node: networkx's `quotient_graph` with
    /// `relabel`.
    ///
    /// The nodes are the numbers of the blocks, with the attributes `nnodes`, `nedges` and `density` of the part that
    /// they stand for. Two are joined if some of their nodes are, with the sum of the weights of the edges between them,
    /// in a directed network of both directions as in networkx. A multigraph has an edge for each of those edges instead,
    /// with its attributes. Nodes that are in no block are left out.
    ///
    /// ```swift
    /// let path = Graph(edges: [(0, 1), (1, 2), (2, 3)])
    /// try path.quotient(by: [[0, 1], [2, 3]]).edges // (0, 1), of weight 1
    /// ```
    ///
    /// - Parameters:
    ///   - blocks: The blocks.
    ///   - weight: What an edge counts.
    /// - Throws: `NodeNotFound` if a node of a block is not in the network, ``OverlappingBlocks``.
    /// - Complexity: O(*n* + *m* log *m*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and
    ///   edges.
    public func quotient(
        by blocks: some Sequence<some Sequence<Node>>, weight: EdgeWeight<Node> = .weight
    ) throws -> Network<Int, Direction, Multiplicity> {
        var blockOfRank = [Int32](repeating: -1, count: nodeCount), nodeCounts: [Int] = []
        for (number, block) in blocks.enumerated() {
            nodeCounts.append(0)
            for node in block {
                let rank = Int(try requiredRank(of: node))
                guard blockOfRank[rank] < 0 else { throw OverlappingBlocks(node) }
                blockOfRank[rank] = Int32(number)
                nodeCounts[number] += 1
            }
        }
        let edges = edgeList, weights = edgeWeights(weight)
        var edgeCounts = nodeCounts.map { _ in 0 }, between: [(source: Int32, target: Int32, edge: Int)] = []
        var values: [Double] = []
        for ((index, edge), number) in zip(edges.enumerated(), edgeNumbers) {
            values.append(weights.map { $0[Int(number)] } ?? 1)
            let source = blockOfRank[Int(edge.source)], target = blockOfRank[Int(edge.target)]
            guard source >= 0, target >= 0, !values[index].isNaN else { continue }
            if source == target {
                edgeCounts[Int(source)] += 1
            } else if isDirected || source < target {
                between.append((source, target, index))
            } else {
                between.append((target, source, index))
            }
        }
        var quotient = Network<Int, Direction, Multiplicity>()
        for (number, count) in nodeCounts.enumerated() {
            quotient.addNode(
                number, .blockNodeCount(count), .blockEdgeCount(edgeCounts[number]),
                .blockDensity(density(nodes: count, edges: edgeCounts[number])))
        }
        between.sort { ($0.source, $0.target, $0.edge) < ($1.source, $1.target, $1.edge) }
        guard !isMultigraph else {
            for (source, target, edge) in between {
                quotient.addEdge(Int(source), Int(target), attributes: edges[edge].attributes)
            }
            return quotient
        }
        var sums: [(source: Int32, target: Int32, sum: Double)] = []
        for (source, target, edge) in between {
            if let last = sums.last, last.source == source, last.target == target {
                sums[sums.count - 1].sum += values[edge]
            } else {
                sums.append((source, target, values[edge]))
            }
        }
        addWithBothDirections(sums, to: &quotient)
        return quotient
    }

    /// The network with each class of equivalent nodes drawn together to one node; see ``quotient(by:weight:)``.
    ///
    /// - Parameters:
    ///   - areEquivalent: An equivalence relation; every node is compared with the first of every class.
    ///   - weight: What an edge counts.
    /// - Complexity: O(*nk* + *m* log *m*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges
    ///   and *k* is that of classes.
    public func quotient(
        weight: EdgeWeight<Node> = .weight, byRelation areEquivalent: (Node, Node) throws -> Bool
    ) throws -> Network<Int, Direction, Multiplicity> {
        var classes: [[Node]] = []
        for node in nodes {
            if let index = try classes.firstIndex(where: { try areEquivalent($0[0], node) }) {
                classes[index].append(node)
            } else {
                classes.append([node])
            }
        }
        return try quotient(by: classes, weight: weight)
    }

    private func density(nodes: Int, edges: Int) -> Double {
        guard nodes > 1, edges > 0 else { return 0 }
        let pairs = Double(nodes) * Double(nodes - 1)
        return Double(edges) / (isDirected ? pairs : pairs / 2)
    }

    /// Adds edges with the sum of both directions, sorted by their ends.
    private func addWithBothDirections(
        _ sums: [(source: Int32, target: Int32, sum: Double)], to quotient: inout Network<Int, Direction, Multiplicity>
    ) {
        func key(_ source: Int32, _ target: Int32) -> UInt64 { UInt64(source) << 32 | UInt64(target) }
        let sumOfPair = Dictionary(uniqueKeysWithValues: sums.map { (key($0.source, $0.target), $0.sum) })
        for (source, target, sum) in sums {
            let total = isDirected ? sum + (sumOfPair[key(target, source)] ?? 0) : sum
            // Whole numbers stay whole, as in networkx.
            let weight = Int(exactly: total).map { Attribute("weight", $0) } ?? Attribute("weight", total)
            quotient.addEdge(Int(source), Int(target), attributes: [weight])
        }
    }
}
