extension Network {
    /// The groups of nodes, outermost first. A node that is named by a group and missing is added to the network, and a
    /// node that is removed from the network leaves its groups.
    public var groups: [NodeGroup<Node>] {
        get { groupList }
        _modify {
            defer {
                for node in groupList.flatMap(\.allNodes) { addNode(node) }
            }
            yield &groupList
        }
    }

    mutating func removeFromGroups(_ isRemoved: (Node) -> Bool) {
        guard !groupList.isEmpty else { return }
        groupList = groupList.map { group in group.mapNodes { isRemoved($0) ? nil : $0 } }
    }
}
