/// The arcs of one node at a time, straight from a network: for searches that end after a small part of it, for which
/// freezing all of it would cost more than the search.
///
/// Nodes are named by their positions, which need not be ranks, but are in the same order.
package struct NodeArcs: Sendable {
    private let core: NetworkCore
    /// The attribute that is the weight; `nil` where every edge counts 1.
    private let weightName: String?

    /// The weights of all edges, where they lie ready.
    private let weights: [Double]?

    fileprivate init(_ core: NetworkCore, weightName: String?) {
        self.core = core
        self.weightName = weightName
        weights = weightName.flatMap { core.edgeAttributes.completeNumbers($0, count: core.edgeLimit) }
    }

    /// Positions are below this.
    package var positionLimit: Int { core.positionLimit }

    /// Tells the neighbours of a node in order with the weights of the edges, but none that are hidden.
    package func forEach(of position: Int32, isReversed: Bool, _ body: (_ target: Int32, _ weight: Double) -> Void) {
        let lists = isReversed ? core.incoming : core.outgoing
        let row = lists.rows[Int(position)].range
        if let weights {
            for entry in row {
                let weight = weights[Int(lists.links[entry])]
                if !weight.isNaN { body(lists.neighbors[entry], weight) }
            }
            return
        }
        for entry in row {
            let edge = Int(lists.links[entry])
            let weight = weightName.map { core.edgeAttributes.number($0, at: edge, missing: 1, null: .nan) } ?? 1
            if !weight.isNaN { body(lists.neighbors[entry], weight) }
        }
    }
}

extension Network {
    /// The arcs of one node at a time; `nil` where there are parallel edges or a function says what an edge counts.
    package func nodeArcs(_ weight: EdgeWeight<Node>) -> NodeArcs? {
        guard !isMultigraph else { return nil }
        switch weight {
        case .unit: return NodeArcs(core, weightName: nil)
        case .key(let key): return NodeArcs(core, weightName: core.edgeAttributes.isUnused ? nil : key.name)
        case .function: return nil
        }
    }

    /// The position of a node; `nil` where it is not in the network.
    package func positionForArcs(of node: Node) -> Int32? { table.position(of: node).map { Int32($0) } }

    /// The node at a position.
    package func node(atPosition position: Int32) -> Node { table.nodes[Int(position)] }
}
