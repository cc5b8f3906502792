extension Network {
    /// The edges in order, and the attributes of each.
    ///
    /// ```swift
    /// for edge in graph.edges { print(edge.source, edge.target, edge[.weight] ?? 1) }
    /// graph.edges["root", "red"]                   // its attributes, or nil if there is no such edge
    /// graph.edges["root", "red"]?[.weight] = 2     // changes one, in place
    /// graph.edges["root", "red"] = [.weight(2)]    // adds the edge if need be and replaces all of them
    /// graph.edges["root", "red"] = nil             // removes the edge
    /// ```
    /// Where parallel edges are allowed, a third index is the key: `graph.edges["root", "red", 0]`.
    public var edges: EdgeView {
        get { EdgeView(network: self) }
        _modify {
            var view = EdgeView(network: self)
            self = Network(placeholder: ())
            defer { self = view.network }
            yield &view
        }
    }

    /// The edges of a network in order, and a dictionary of their attributes.
    public struct EdgeView: Sendable {
        fileprivate var network: Network

        /// Whether there is an edge from `source` to `target`, in either direction where there are none.
        public func contains(_ source: Node, _ target: Node) -> Bool { network.hasEdge(source, target) }

        fileprivate subscript(source: Node, target: Node, key key: EdgeKey?) -> Attributes? {
            get { network.edgeNumber(source, target, key: key).map { network.core.edgeAttributes[Int($0)] } }
            _modify {
                let edge = network.edgeNumber(source, target, key: key)
                var attributes = edge.map { network.core.edgeAttributes.take(Int($0)) }
                defer {
                    switch (edge, attributes) {
                    case (let edge?, let attributes?): network.core.edgeAttributes[Int(edge)] = attributes
                    case (nil, let attributes?): network.insertEdge(source, target, key: key, attributes)
                    case (let edge?, nil): network.core.removeEdge(edge)
                    case (nil, nil): break
                    }
                }
                yield &attributes
            }
        }
    }
}

extension Network.EdgeView where Multiplicity == SingleEdges {
    /// The attributes of an edge; `nil` where there is no such edge.
    ///
    /// Setting adds the edge if need be and replaces its attributes; setting `nil` removes the edge.
    public subscript(source: Node, target: Node) -> Attributes? {
        get { self[source, target, key: nil] }
        _modify { yield &self[source, target, key: nil] }
    }
}

extension Network.EdgeView where Multiplicity == ParallelEdges {
    /// The attributes of the edge with this key; `nil` where there is no such edge.
    ///
    /// Setting adds the edge if need be and replaces its attributes; setting `nil` removes the edge.
    public subscript(source: Node, target: Node, key: EdgeKey) -> Attributes? {
        get { self[source, target, key: key] }
        _modify { yield &self[source, target, key: key] }
    }
}

extension Network.EdgeView: Collection {
    public var startIndex: EdgeIndex { network.core.firstEdgeIndex }
    public var endIndex: EdgeIndex { network.core.endEdgeIndex }

    /// - Complexity: O(1).
    public var count: Int { network.edgeCount }
    public var isEmpty: Bool { count == 0 }

    public func index(after index: EdgeIndex) -> EdgeIndex { network.core.edgeIndex(after: index) }

    public subscript(index: EdgeIndex) -> Edge<Node> { network.edge(index.edge, from: index.position) }

    public func makeIterator() -> EdgeIterator<Node> { EdgeIterator(network) }
}

/// Goes through the edges of a network in order.
public struct EdgeIterator<Node: Hashable & Sendable>: IteratorProtocol, Sendable {
    private let table: NodeTable<Node>
    private let storage: CopyOnWrite<NetworkCore>
    private var index: EdgeIndex
    /// Edges are found several at once, so that the processor waits for memory once for all of them; first few, so that
    /// `first` costs little.
    private var batch: [EdgePlace] = []
    private var batchSize = 1
    private var offset = 0

    fileprivate init<Direction, Multiplicity>(_ network: Network<Node, Direction, Multiplicity>) {
        table = network.table
        storage = network.storage
        index = network.core.firstEdgeIndex
    }

    @specialized(where Node == Int)
    @specialized(where Node == String)
    public mutating func next() -> Edge<Node>? {
        if offset == batch.count {
            batch = storage.value.edges(from: &index, limit: batchSize)
            if batch.isEmpty { return nil }
            batchSize = Swift.min(2 * batchSize, 256)
            offset = 0
        }
        offset += 1
        return table.edge(batch[offset - 1], in: storage.value)
    }
}

extension Network.EdgeView: CustomStringConvertible {
    public var description: String { "[" + map(\.description).joined(separator: ", ") + "]" }
}
