extension Network {
    /// Makes a network of this kind from one of another.
    ///
    /// - An undirected network becomes a directed one by making every edge an arc each way.
    /// - A directed network becomes an undirected one by forgetting directions; where edges meet, the later one's
    ///   attributes win.
    /// - A multigraph becomes a graph by merging parallel edges; the later one's attributes win.
    /// - A graph becomes a multigraph whose keys are 0.
    ///
    /// Nodes, groups and all attributes come along.
    public init<OtherDirection, OtherMultiplicity>(_ other: Network<Node, OtherDirection, OtherMultiplicity>) {
        if let same = other as? Self {
            self = same
        } else {
            self.init(walking: other) { _ in true }
        }
    }

    /// Adds the other's nodes, and then its edges as it reaches them from every node in turn.
    fileprivate init<OtherDirection, OtherMultiplicity>(
        walking other: Network<Node, OtherDirection, OtherMultiplicity>,
        isIncluded: (_ edge: Int32) -> Bool
    ) {
        self.init()
        attributes = other.attributes
        groupList = other.groupList
        for position in other.core.positions {
            addNode(other.table.nodes[position], attributes: other.core.nodeAttributes[position])
        }
        for position in other.core.positions {
            for entry in other.core.outgoing.entries(of: position)
            where isDirected || other.isDirected || entry.neighbor >= position {
                for number in other.core.edges(on: entry.link) where isIncluded(number) {
                    let edge = other.edge(number, from: position)
                    let isTurned = edge.isReversed && !isDirected && !other.isDirected
                    insertEdge(
                        isTurned ? edge.target : edge.source, isTurned ? edge.source : edge.target,
                        key: isMultigraph ? edge.key ?? 0 : nil, edge.attributes)
                }
            }
        }
    }
}

extension Network where Direction == Undirected {
    /// The network with every edge as an arc each way.
    public func directed() -> Network<Node, Directed, Multiplicity> { Network<Node, Directed, Multiplicity>(self) }
}

extension Network where Direction == Directed {
    /// The network without directions. Where two arcs of opposite direction meet, and in a multigraph have the same
    /// key, the later one's attributes win.
    ///
    /// - Parameter reciprocal: Whether to keep only edges that are there in both directions, in a multigraph with the
    ///   same key.
    public func undirected(reciprocal: Bool = false) -> Network<Node, Undirected, Multiplicity> {
        Network<Node, Undirected, Multiplicity>(walking: self) { edge in
            guard reciprocal else { return true }
            let ends = core.ends(of: edge)
            return core.edge(from: Int(ends.head), to: Int(ends.tail), key: core.key(of: edge)) != nil
        }
    }

    /// The network with every arc turned round.
    public func reversed() -> Self {
        var reversed = Self()
        reversed.attributes = attributes
        reversed.groupList = groupList
        for position in core.positions {
            reversed.addNode(table.nodes[position], attributes: core.nodeAttributes[position])
        }
        for edge in edges { reversed.insertEdge(edge.target, edge.source, key: edge.key, edge.attributes) }
        return reversed
    }
}
