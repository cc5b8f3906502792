public import GraphModel

/// networkx's data structure written down in the plainest way, to compare ``Network`` with.
///
/// Nodes are a list; every node has a list of neighbours; a pair of neighbours has a list of keyed edges, which both
/// nodes of an undirected pair share.
public struct NaiveNetwork: Sendable {
    private struct Neighbor: Sendable {
        var node: Int
        var pair: Int
    }

    private struct Keyed: Sendable {
        var key: EdgeKey
        /// The node the edge was added from.
        var tail: Int
        var attributes: Attributes
    }

    public let isDirected: Bool
    public let isMultigraph: Bool
    public private(set) var nodes: [(node: Int, attributes: Attributes)] = []
    private var successors: [Int: [Neighbor]] = [:]
    private var predecessors: [Int: [Neighbor]] = [:]
    private var pairs: [Int: [Keyed]] = [:]
    private var nextPair = 0

    public init(isDirected: Bool, isMultigraph: Bool) {
        self.isDirected = isDirected
        self.isMultigraph = isMultigraph
    }

    public mutating func addNode(_ node: Int, _ attributes: Attributes) {
        if let index = nodes.firstIndex(where: { $0.node == node }) {
            nodes[index].attributes.merge(attributes)
        } else {
            nodes.append((node, attributes))
            successors[node] = []
            predecessors[node] = []
        }
    }

    private func pair(_ source: Int, _ target: Int) -> Int? {
        successors[source]?.first { $0.node == target }?.pair
    }

    public func keys(_ source: Int, _ target: Int) -> [EdgeKey] {
        pair(source, target).flatMap { pairs[$0] }?.map(\.key) ?? []
    }

    public mutating func addEdge(_ source: Int, _ target: Int, key: EdgeKey?, _ attributes: Attributes) {
        addNode(source, [])
        addNode(target, [])
        let keys = keys(source, target)
        var newKey = keys.count
        while keys.contains(.int(newKey)) { newKey += 1 }
        let key = isMultigraph ? key ?? .int(newKey) : 0
        guard let pair = pair(source, target) else {
            pairs[nextPair] = [Keyed(key: key, tail: source, attributes: attributes)]
            successors[source]?.append(Neighbor(node: target, pair: nextPair))
            if isDirected {
                predecessors[target]?.append(Neighbor(node: source, pair: nextPair))
            } else if source != target {
                successors[target]?.append(Neighbor(node: source, pair: nextPair))
            }
            nextPair += 1
            return
        }
        if let index = pairs[pair]?.firstIndex(where: { $0.key == key }) {
            pairs[pair]?[index].attributes.merge(attributes)
        } else {
            pairs[pair]?.append(Keyed(key: key, tail: source, attributes: attributes))
        }
    }

    public mutating func removeNode(_ node: Int) {
        guard let index = nodes.firstIndex(where: { $0.node == node }) else { return }
        nodes.remove(at: index)
        successors[node] = nil
        predecessors[node] = nil
        for other in nodes.map(\.node) {
            successors[other]?.removeAll { $0.node == node }
            predecessors[other]?.removeAll { $0.node == node }
        }
    }

    public mutating func removeEdge(_ source: Int, _ target: Int, key: EdgeKey? = nil) {
        guard let pair = pair(source, target), let keyed = pairs[pair] else { return }
        let found = key.map { key in keyed.firstIndex { $0.key == key } } ?? keyed.indices.last
        guard let index = found else { return }
        pairs[pair]?.remove(at: index)
        guard pairs[pair]?.isEmpty ?? true else { return }
        for (node, _) in nodes {
            successors[node]?.removeAll { $0.pair == pair }
            predecessors[node]?.removeAll { $0.pair == pair }
        }
    }

    public mutating func clearEdges() {
        for (node, _) in nodes {
            successors[node] = []
            predecessors[node] = []
        }
    }

    public func neighbors(of node: Int) -> [Int] { successors[node]?.map(\.node) ?? [] }

    public func predecessors(of node: Int) -> [Int] { predecessors[node]?.map(\.node) ?? [] }

    public func degree(of node: Int) -> Int {
        edges.reduce(0) { $0 + ($1.source == node ? 1 : 0) + ($1.target == node ? 1 : 0) }
    }

    /// networkx's `edges`: every node's neighbours in turn, without those whose other end came before.
    public var edges: [Edge<Int>] {
        var seen: Set<Int> = [], edges: [Edge<Int>] = []
        for (node, _) in nodes {
            for neighbor in successors[node] ?? [] where isDirected || !seen.contains(neighbor.node) {
                for keyed in pairs[neighbor.pair] ?? [] {
                    edges.append(
                        Edge(
                            source: node, target: neighbor.node, key: isMultigraph ? keyed.key : nil,
                            attributes: keyed.attributes, isReversed: keyed.tail != node))
                }
            }
            seen.insert(node)
        }
        return edges
    }
}
