internal import GraphModel
internal import OrderedJSON

/// A group with its nodes by number.
struct DrawnGroup {
    let name: String?
    let isCluster: Bool
    let attributes: Attributes
    let members: [Int]
    let groups: [DrawnGroup]

    /// - Parameter number: The number of a node; nil if it is not in the graph.
    init<Node>(_ group: NodeGroup<Node>, depth: Int = 1, number: (Node) -> Int?) throws(GraphvizError) {
        guard depth <= 64 else {
            throw GraphvizError(.quotaExceeded, "The graph has groups more than 64 deep inside each other.")
        }
        name = group.name
        isCluster = group.isCluster
        attributes = group.attributes
        members = group.nodes.compactMap(number)
        var groups: [DrawnGroup] = []
        for inner in group.groups { groups.append(try DrawnGroup(inner, depth: depth + 1, number: number)) }
        self.groups = groups.filter(\.hasMembers)
    }

    /// Whether there are nodes in it or in a group inside. If there are none it is not drawn: `fdp` crashes at some.
    var hasMembers: Bool { !members.isEmpty || groups.contains(where: \.hasMembers) }

    /// Whether it says on which ranks its nodes are.
    var isRanked: Bool { !isCluster && attributes["rank"] != nil }

    /// The group and the groups inside, in the order in which they are opened.
    var all: [DrawnGroup] { [self] + groups.flatMap(\.all) }
}

/// Which clusters each node is in.
///
/// Graphviz wants a tree: clusters that share a node must be inside each other. Where they are not, the first one has
/// the node, which is what `dot` tries, and may crash at.
struct ClusterTree {
    /// For every node in a cluster, the numbers of its clusters, from the outermost. Groups are numbered as they are
    /// opened.
    private var paths: [Int: [Int]] = [:]
    private var groupCount = 0
    private var ranked: [(members: [Int], clusters: [Int])] = []

    init(_ groups: [DrawnGroup]) {
        collect(groups, in: [])
    }

    /// Whether a node can be in a group that is inside these clusters.
    func allows(_ node: Int, in clusters: [Int]) -> Bool {
        path(of: node).starts(with: clusters)
    }

    /// Whether some group gives a rank to nodes of other clusters than it is in itself.
    var hasRanksAcrossClusters: Bool { ranked.contains { reachesOut($0.members, from: $0.clusters) } }

    /// Whether a group gives a rank to nodes of other clusters than it is in itself.
    func ranksAcrossClusters(_ group: DrawnGroup, in clusters: [Int]) -> Bool {
        group.isRanked && reachesOut(group.all.flatMap(\.members), from: clusters)
    }

    private func reachesOut(_ members: [Int], from clusters: [Int]) -> Bool {
        members.contains { path(of: $0) != clusters }
    }

    private func path(of node: Int) -> [Int] { paths[node] ?? [] }

    private mutating func collect(_ groups: [DrawnGroup], in outer: [Int]) {
        for group in groups {
            let clusters = group.isCluster ? outer + [groupCount] : outer
            groupCount += 1
            for node in group.members
            where clusters.count > path(of: node).count && clusters.starts(with: path(of: node)) {
                paths[node] = clusters
            }
            if group.isRanked {
                ranked.append((group.all.flatMap(\.members), clusters))
            }
            collect(group.groups, in: clusters)
        }
    }
}
