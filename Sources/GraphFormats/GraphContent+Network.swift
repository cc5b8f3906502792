import GraphModel
import OrderedJSON

// MARK: From a file to a network

extension GraphContent {
    /// The network of the kind that the file says.
    func anyGraph<Node: GraphFileNode>() throws(GraphFormatError) -> AnyGraph<Node> {
        switch (isDirected, isMultigraph || (isMultigraphIfRepeated && hasRepeatedEdges)) {
        case (false, false): .graph(try network())
        case (true, false): .diGraph(try network())
        case (false, true): .multiGraph(try network())
        case (true, true): .multiDiGraph(try network())
        }
    }

    /// The network of the kind that is wanted.
    ///
    /// - Throws: Where a node is no `Node`, where the file says another direction, or has parallel edges and they are
    ///   not wanted.
    func network<Node: GraphFileNode, Direction, Multiplicity>()
        throws(GraphFormatError) -> Network<Node, Direction, Multiplicity>
    {
        guard !saysDirection || isDirected == Direction.isDirected else {
            throw GraphFormatError(
                format,
                isDirected
                    ? "this is a directed graph; read it as DiGraph, MultiDiGraph or AnyGraph"
                    : "this is an undirected graph; read it as Graph, MultiGraph or AnyGraph")
        }
        var network = Network<Node, Direction, Multiplicity>()
        network.attributes = attributes
        let nodeList: [Node] = try nodeList()
        network.reserveCapacity(nodes: nodeList.count)
        for (number, node) in nodeList.enumerated() { network.addNode(node, attributes: attributes(ofNode: number)) }
        // Two names may say one node: 1 and 01 are one integer.
        let ranks = network.nodeCount == nodeList.count ? nil : nodeList.map { Int32(network.rank(of: $0) ?? 0) }
        let edges =
            ranks.map { ranks in
                self.edges.map { LinkEnds(tail: ranks[Int($0.tail)], head: ranks[Int($0.head)]) }
            } ?? self.edges
        try add(edges, to: &network, nodeList)
        network.groups = groups.map { Self.group($0, nodeList) }
        return network
    }

    private func add<Node: GraphFileNode, Direction, Multiplicity>(
        _ edges: [LinkEnds], to network: inout Network<Node, Direction, Multiplicity>, _ nodes: [Node]
    ) throws(GraphFormatError) {
        if edgeKeys.isEmpty || (!Multiplicity.isMultigraph && keyAttribute == nil) {
            let repeated = network.addEdges(betweenRanks: edges, attributes: edgeAttributes)
            if let repeated, !Multiplicity.isMultigraph { try refuseRepeated(repeated) }
            return
        }
        let taken = Multiplicity.isMultigraph ? givenKeys(edges) : []
        for (number, ends) in edges.enumerated() {
            let source = nodes[Int(self.edges[number].tail)], target = nodes[Int(self.edges[number].head)]
            var key = key(ofEdge: number), attributes = attributes(ofEdge: number)
            if Multiplicity.isMultigraph {
                if key == nil, !taken.isEmpty {
                    var next = network.edgeCount(from: source, to: target)
                    while network.edgeNumber(source, target, key: .int(next)) != nil
                        || taken.contains(edgeName(ends, .int(next)))
                    {
                        next += 1
                    }
                    key = .int(next)
                }
            } else if let keyAttribute, let given = key {
                attributes[keyAttribute] = isKeyAttributeText ? .string(given.description) : given.json
                key = nil
            }
            let isNew = network.insertEdge(source, target, key: key, attributes).isNew
            if !isNew, !Multiplicity.isMultigraph { try refuseRepeated(number) }
        }
    }

    /// Whether some nodes are joined by several edges.
    private var hasRepeatedEdges: Bool {
        // Sorted, which is quicker than a set of them.
        var pairs = edges.map { ends in
            let (low, high) =
                isDirected || ends.tail <= ends.head ? (ends.tail, ends.head) : (ends.head, ends.tail)
            return UInt64(UInt32(bitPattern: low)) << 32 | UInt64(UInt32(bitPattern: high))
        }
        if zip(pairs, pairs.dropFirst()).allSatisfy(<) { return false }
        pairs.sort()
        return zip(pairs, pairs.dropFirst()).contains(where: ==)
    }

    private func refuseRepeated(_ number: Int) throws(GraphFormatError) {
        guard isMultigraph || isMultigraphIfRepeated else { return }
        let ends = edges[number]
        throw error(
            at: number < edgePlaces.count ? edgePlaces[number] : nil,
            "there is a second edge from \(nodes[Int(ends.tail)].text) to \(nodes[Int(ends.head)].text);"
                + " read this as \(isDirected ? "MultiDiGraph" : "MultiGraph") or AnyGraph")
    }

    /// The nodes as a type that can stand in a file.
    private func nodeList<Node: GraphFileNode>() throws(GraphFormatError) -> [Node] {
        if Node.self == Int.self, nodes.areIntegers, let integers = nodes.integers as? [Node] { return integers }
        var list: [Node] = []
        list.reserveCapacity(nodes.count)
        for number in 0..<nodes.count {
            let name = nodes[number]
            guard let node: Node = name.node(isTyped: nodes.isTyped) else {
                let place = number < nodePlaces.count ? nodePlaces[number] : nil
                if case .path(let path)? = place {
                    throw GraphFormatError(
                        format, "\(path) is \(name.json.serialized().prefix(40)), which is not \(Node.nodeKind)")
                }
                throw error(at: place, "the node '\(name.text.prefix(80))' is not \(Node.nodeKind)")
            }
            list.append(node)
        }
        return list
    }

    private static func group<Node>(_ group: NodeGroup<Int>, _ nodes: [Node]) -> NodeGroup<Node> {
        NodeGroup<Node>(
            group.name, isCluster: group.isCluster, nodes: group.nodes.map { nodes[$0] },
            groups: group.groups.map { self.group($0, nodes) }, attributes: group.attributes)
    }

    /// An edge's ends and key; ends in one order where there are no directions.
    private struct EdgeName: Hashable {
        var low: Int32
        var high: Int32
        var key: EdgeKey
    }

    private func edgeName(_ ends: LinkEnds, _ key: EdgeKey) -> EdgeName {
        isDirected || ends.tail <= ends.head
            ? EdgeName(low: ends.tail, high: ends.head, key: key) : EdgeName(low: ends.head, high: ends.tail, key: key)
    }

    /// The keys that the file gives to edges; an edge without must not take one of a later edge. Empty if every edge
    /// has one.
    private func givenKeys(_ edges: [LinkEnds]) -> Set<EdgeName> {
        guard edgeKeys.count < edges.count || edgeKeys.contains(where: { $0 == nil }) else { return [] }
        return Set(edgeKeys.enumerated().compactMap { number, key in key.map { edgeName(edges[number], $0) } })
    }
}

// MARK: From a network to a file

extension GraphContent {
    /// What a network says, for a writer. Edges are in the network's order, ends as they were added.
    ///
    /// - Parameter typedNodes: Whether nodes are to be written as JSON, or as text.
    init<Node: GraphFileNode, Direction, Multiplicity>(
        _ network: Network<Node, Direction, Multiplicity>, _ format: GraphFormat, typedNodes: Bool = false
    ) {
        self.init(format, typedNodes: typedNodes)
        isDirected = network.isDirected
        isMultigraph = network.isMultigraph
        attributes = network.attributes
        if Node.self == Int.self, let integers = Array(network.nodes) as? [Int] {
            for integer in integers { nodes.appendUnchecked(.integer(integer)) }
        } else {
            for node in network.nodes {
                nodes.appendUnchecked(typedNodes ? .json(node.nodeJSON) : .text(node.nodeText))
            }
        }
        let mayHave = network.mayHaveAttributes
        if mayHave.nodes { nodeAttributes = (0..<network.nodeCount).map { network.attributes(ofRank: $0) } }
        let records = network.edgeRecords
        edges = records.map {
            $0.isReversed
                ? LinkEnds(tail: $0.target, head: $0.source) : LinkEnds(tail: $0.source, head: $0.target)
        }
        reversed = network.isDirected ? [] : records.map(\.isReversed)
        if isMultigraph { edgeKeys = records.map { network.key(ofEdge: $0.number) } }
        if mayHave.edges { edgeAttributes = records.map { network.attributes(ofEdge: $0.number) } }
    }

    /// - Throws: Where two nodes have one text, as 1 and "1" of a network of JSON do.
    func checkNodesDiffer() throws(GraphFormatError) {
        var seen: Set<String> = []
        for number in 0..<nodes.count {
            guard case .text(let text) = nodes[number] else { continue }
            guard seen.insert(text).inserted else {
                throw GraphFormatError(
                    format, "two nodes are written '\(text.prefix(80))'; a text needs one node for each")
            }
        }
    }

    /// An edge's ends, the one that a walk over all edges reaches first in front: networkx's order.
    func walkedEnds(ofEdge edge: Int) -> (source: Int, target: Int) {
        let ends = edges[edge], isReversed = edge < reversed.count && reversed[edge]
        return isReversed ? (Int(ends.head), Int(ends.tail)) : (Int(ends.tail), Int(ends.head))
    }
}
