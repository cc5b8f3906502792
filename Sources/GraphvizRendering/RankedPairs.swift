/// Pairs of nodes that a group keeps on one rank and that several edges join.
///
/// Where such an edge has a label, `dot` reads memory that it has freed or never had. A label beside the edge
/// (`xlabel`) needs no room between the nodes and is safe.
struct RankedPairs {
    private struct Pair: Hashable {
        let first: Int
        let second: Int

        init(_ tail: Int, _ head: Int) {
            first = min(tail, head)
            second = max(tail, head)
        }
    }

    private var pairs: Set<Pair> = []

    init() {}

    init(_ graph: DrawnGraph) {
        let ranked = graph.groups.flatMap(\.all).filter(\.isRanked)
        guard !ranked.isEmpty else { return }
        // The rank of a group that shares a node with another is the other's.
        var ranks: [Int: Int] = [:]
        for (rank, group) in ranked.enumerated() {
            let members = group.all.flatMap(\.members)
            let known = Set(members.compactMap { ranks[$0] })
            for (node, other) in ranks where known.contains(other) { ranks[node] = rank }
            for node in members { ranks[node] = rank }
        }
        var seen: Set<Pair> = []
        for edge in graph.edges where ranks[edge.tail] != nil && ranks[edge.tail] == ranks[edge.head] {
            let pair = Pair(edge.tail, edge.head)
            if !seen.insert(pair).inserted { pairs.insert(pair) }
        }
    }

    var isEmpty: Bool { pairs.isEmpty }

    func contains(_ tail: Int, _ head: Int) -> Bool { !pairs.isEmpty && pairs.contains(Pair(tail, head)) }
}
