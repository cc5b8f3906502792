extension Network {
    /// The nodes in order, and the attributes of each.
    ///
    /// ```swift
    /// for node in graph.nodes { … }
    /// graph.nodes["root"]                          // its attributes, or nil if there is no such node
    /// graph.nodes["root"]?[.color] = .red          // changes one, in place
    /// graph.nodes["root"] = [.color(.red)]         // adds the node if need be and replaces all of them
    /// graph.nodes["root"] = nil                    // removes the node
    /// ```
    public var nodes: NodeView {
        get { NodeView(network: self) }
        _modify {
            var view = NodeView(network: self)
            self = Network(placeholder: ())
            defer { self = view.network }
            yield &view
        }
    }

    /// The nodes of a network in order, and a dictionary of their attributes.
    public struct NodeView: Sendable {
        fileprivate var network: Network

        /// The attributes of a node; `nil` where there is no such node.
        ///
        /// Setting adds the node if need be and replaces its attributes; setting `nil` removes the node.
        public subscript(node: Node) -> Attributes? {
            get { network.table.position(of: node).map { network.core.nodeAttributes[$0] } }
            _modify {
                let position = network.table.position(of: node)
                var attributes = position.map { network.core.nodeAttributes.take($0) }
                defer {
                    switch (position, attributes) {
                    case (let position?, let attributes?): network.core.nodeAttributes[position] = attributes
                    case (nil, let attributes?): network.addNode(node, attributes: attributes)
                    case (_?, nil): network.removeNode(node)
                    case (nil, nil): break
                    }
                }
                yield &attributes
            }
        }

        /// Whether the network has the node.
        ///
        /// - Complexity: O(1).
        public func contains(_ node: Node) -> Bool { network.contains(node) }

        /// The nodes with their attributes, in order: networkx's `nodes(data=True)`.
        public var withAttributes: some RandomAccessCollection<(node: Node, attributes: Attributes)> {
            let network = network
            return indices.lazy.map { index in
                let position = network.core.position(ofRank: index.rank)
                return (network.table.nodes[position], network.core.nodeAttributes[position])
            }
        }
    }
}

extension Network.NodeView: RandomAccessCollection {
    public var startIndex: NodeIndex { NodeIndex(rank: 0) }
    public var endIndex: NodeIndex { NodeIndex(rank: network.nodeCount) }

    /// - Complexity: O(1); O(log *r*) after *r* nodes were removed, which are forgotten from time to time.
    public subscript(index: NodeIndex) -> Node { network.table.nodes[network.core.position(ofRank: index.rank)] }
}

extension Network.NodeView: CustomStringConvertible {
    public var description: String { "[" + map { "\($0)" }.joined(separator: ", ") + "]" }
}
