extension Network {
    /// Makes a network of nodes with their neighbours, such as a dictionary: networkx's `from_dict_of_lists`.
    ///
    /// The nodes with lists come first, in their order, then those that are only neighbours. In an undirected network an
    /// edge may be in both lists or in one; where there may be parallel edges, a neighbour counts as often as it is in
    /// the list that comes first.
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public init(neighbors lists: some Sequence<(key: Node, value: [Node])>) {
        let lists = Array(lists)
        self.init(nodes: lists.map(\.key))
        var seen: Set<Node> = []
        for (node, neighbors) in lists {
            for neighbor in neighbors where !(isMultigraph && !isDirected && seen.contains(neighbor)) {
                insertEdge(node, neighbor, key: nil, Attributes())
            }
            seen.insert(node)
        }
    }

    /// Makes a network of nodes with their neighbours and the attributes of the edges to them: networkx's
    /// `from_dict_of_dicts`.
    ///
    /// As ``init(neighbors:)``; attributes that an edge has in both lists are merged.
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public init(neighbors lists: some Sequence<(key: Node, value: [(key: Node, value: Attributes)])>) {
        let lists = Array(lists)
        self.init(nodes: lists.map(\.key))
        var seen: Set<Node> = []
        for (node, neighbors) in lists {
            for (neighbor, attributes) in neighbors where !(isMultigraph && !isDirected && seen.contains(neighbor)) {
                insertEdge(node, neighbor, key: nil, attributes)
            }
            seen.insert(node)
        }
    }

    /// The neighbours of every node, in a directed network its successors, each once: networkx's `to_dict_of_lists`.
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public var neighborLists: NodeMap<Node, [Node]> {
        nodeMap(
            core.positions.map { position in core.outgoing.entries(of: position).map { table.nodes[Int($0.neighbor)] } }
        )
    }
}
