/// A named part of a network: nodes that are drawn together, Graphviz's subgraph.
///
/// ```swift
/// graph.groups.append(NodeGroup("north", isCluster: true, nodes: ["a", "b"], [.label("North"), .color(.blue)]))
/// ```
/// Groups may nest and overlap. What a group says nothing about, it takes over from the group around it and last from
/// the network's own attributes, as in Graphviz.
public struct NodeGroup<Node: Hashable & Sendable>: Sendable, Hashable {
    /// What the group is called; drawings show its `label`.
    public var name: String?
    /// Whether the group is drawn as a box around its nodes. Otherwise it only speaks of them, as `rank` does.
    public var isCluster: Bool
    public var attributes: Attributes
    /// The nodes, without those that are only in a group inside.
    public var nodes: [Node]
    /// The groups inside.
    public var groups: [NodeGroup]

    public init(
        _ name: String? = nil, isCluster: Bool = false, nodes: [Node] = [], groups: [NodeGroup] = [],
        _ attributes: Attribute...
    ) {
        self.init(name, isCluster: isCluster, nodes: nodes, groups: groups, attributes: Attributes(attributes))
    }

    public init(
        _ name: String? = nil, isCluster: Bool = false, nodes: [Node] = [], groups: [NodeGroup] = [],
        attributes: Attributes
    ) {
        self.name = name
        self.isCluster = isCluster
        self.attributes = attributes
        self.nodes = nodes
        self.groups = groups
    }

    /// The nodes of the group and of the groups inside, each once, in order.
    public var allNodes: [Node] {
        var seen: Set<Node> = []
        return (nodes + groups.flatMap(\.allNodes)).filter { seen.insert($0).inserted }
    }

    /// The group with other nodes in place of its own; where two become one, it is there once.
    func mapNodes<NewNode>(_ transform: (Node) throws -> NewNode?) rethrows -> NodeGroup<NewNode> {
        var seen: Set<NewNode> = []
        return NodeGroup<NewNode>(
            name, isCluster: isCluster,
            nodes: try nodes.compactMap(transform).filter { seen.insert($0).inserted },
            groups: try groups.map { try $0.mapNodes(transform) }, attributes: attributes)
    }
}

extension NodeGroup: Codable where Node: Codable {}
