extension Network {
    /// Every node of a network with a degree, and a dictionary of them.
    public struct DegreeView: RandomAccessCollection, Sendable {
        enum Kind { case all, incoming, outgoing }

        let network: Network
        let kind: Kind

        public var startIndex: NodeIndex { NodeIndex(rank: 0) }
        public var endIndex: NodeIndex { NodeIndex(rank: network.nodeCount) }

        public subscript(index: NodeIndex) -> (node: Node, degree: Int) {
            let position = network.core.position(ofRank: index.rank)
            return (network.table.nodes[position], degree(at: position))
        }

        /// The degree of a node; `nil` where there is no such node.
        public subscript(node: Node) -> Int? { network.table.position(of: node).map(degree(at:)) }

        private func degree(at position: Int) -> Int {
            switch kind {
            case .all: network.core.degree(at: position)
            case .incoming: network.core.incoming.rows[position].degree
            case .outgoing: network.core.outgoing.rows[position].degree
            }
        }
    }
}
