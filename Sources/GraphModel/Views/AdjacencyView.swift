extension Network {
    /// Every node with its neighbours, in order: networkx's `adj`.
    ///
    /// ```swift
    /// for (node, neighbors) in graph.adjacency { … }
    /// graph.adjacency["root"]                      // nil if there is no such node
    /// ```
    public var adjacency: AdjacencyView { AdjacencyView(network: self) }

    /// Every node of a network with its neighbours, or its successors where there are directions.
    public struct AdjacencyView: RandomAccessCollection, Sendable {
        fileprivate let network: Network

        public var startIndex: NodeIndex { NodeIndex(rank: 0) }
        public var endIndex: NodeIndex { NodeIndex(rank: network.nodeCount) }

        public subscript(index: NodeIndex) -> (node: Node, neighbors: NeighborView<Node>) {
            let position = network.core.position(ofRank: index.rank)
            return (network.table.nodes[position], network.neighborView(network.core.outgoing, position))
        }

        /// The neighbours of a node; `nil` where there is no such node.
        public subscript(node: Node) -> NeighborView<Node>? { try? network.neighbors(of: node) }
    }
}
