public import GraphModel

extension Network where Direction == Undirected, Multiplicity == SingleEdges {
    /// The edges that are no bridges as a set of cycles and paths, each of which begins and ends on what came before:
    /// networkx's `chain_decomposition`.
    ///
    /// ```swift
    /// Graph(edges: [(1, 2), (2, 3), (3, 1), (3, 4)]).chainDecomposition() // [[(1, 3), (3, 2), (2, 1)]]
    /// ```
    ///
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// J. M. Schmidt, "A simple test on 2-vertex- and 2-edge-connectivity", Information Processing Letters 113 (2013),
    /// 241–244, https://doi.org/10.1016/j.ipl.2013.01.016
    public func chainDecomposition() -> [[(source: Node, target: Node)]] {
        chains(from: 0..<Int32(nodeCount))
    }

    /// The chains of the part of the network that can be reached from a node.
    ///
    /// - Throws: `NodeNotFound` if the node is not in the network.
    public func chainDecomposition(from root: Node) throws(NodeNotFound<Node>) -> [[(source: Node, target: Node)]] {
        let root = try requiredRank(of: root)
        return chains(from: root..<root + 1)
    }

    private func chains(from starts: Range<Int32>) -> [[(source: Node, target: Node)]] {
        let rows = pathRows().outgoing
        var parents = [Int32](repeating: -1, count: nodeCount), order: [Int32] = []
        // By its upper end the lower ends of the edges that are not in the tree.
        var backEdges = [[Int32]](repeating: [], count: nodeCount), places = parents
        rows.depthFirstSearch(from: starts) { parent, child, label in
            switch label {
            case .forward:
                places[Int(child)] = Int32(order.count)
                order.append(child)
                if parent != child { parents[Int(child)] = parent }
            case .nontree:
                // An edge is met from both ends, and first from the lower one; a loop is met once.
                if parent == child || places[Int(parent)] > places[Int(child)] && parents[Int(parent)] != child {
                    backEdges[Int(child)].append(parent)
                }
            default: break
            }
        }
        var isVisited = [Bool](repeating: false, count: nodeCount), chains: [[(source: Node, target: Node)]] = []
        for start in order {
            isVisited[Int(start)] = true
            for end in backEdges[Int(start)] {
                var chain: [(source: Node, target: Node)] = [], source = start, target = end
                while true {
                    chain.append((node(ofRank: Int(source)), node(ofRank: Int(target))))
                    if isVisited[Int(target)] { break }
                    isVisited[Int(target)] = true
                    (source, target) = (target, parents[Int(target)])
                }
                chains.append(chain)
            }
        }
        return chains
    }
}
