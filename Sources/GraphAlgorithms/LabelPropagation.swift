public import GraphModel

extension Network where Direction == Undirected {
    /// Communities in which every node has the label that most of its neighbours have.
    ///
    /// Nodes change their labels colour by colour of a greedy colouring, so that the result depends on no chance.
    ///
    /// - Returns: The communities, each in the order of the nodes, in the order of their first nodes.
    /// - Complexity: O(*r* · *m*) in time, where *m* is the number of edges and *r* the number of rounds.
    ///
    /// G. Cordasco, L. Gargano, "Community detection via semi-synchronous label propagation algorithms", International
    /// Workshop on Business Applications of Social Network Analysis, 2010, https://doi.org/10.1109/BASNA.2010.5730298
    public func labelPropagationCommunities() -> [[Node]] {
        let rows = pathRows().outgoing
        func neighbors(_ rank: Int) -> ArraySlice<Int32> { rows.targets[rows.range(of: Int32(rank))] }
        var labels = Array(0..<nodeCount)
        func favourites(_ rank: Int) -> [Int] {
            var counts: [Int: Int] = [:]
            for neighbor in neighbors(rank) { counts[labels[Int(neighbor)], default: 0] += 1 }
            let most = counts.values.max() ?? 0
            return most == 0 ? [labels[rank]] : counts.filter { $0.value == most }.map(\.key)
        }
        // Nodes of one colour are not joined, so that their order does not matter; the largest degrees are coloured first.
        let degrees = degrees.map(\.degree)
        var colors = [Int](repeating: -1, count: nodeCount), classes: [[Int]] = [], place: [Int: Int] = [:]
        let order = (0..<nodeCount).sorted { (-degrees[$0], $0) < (-degrees[$1], $1) }
        for rank in order {
            let taken = Set(neighbors(rank).map { colors[Int($0)] })
            var color = 0
            while taken.contains(color) { color += 1 }
            colors[rank] = color
            let index = place[color] ?? classes.count
            if index == classes.count {
                place[color] = index
                classes.append([])
            }
            classes[index].append(rank)
        }
        while !(0..<nodeCount).allSatisfy({ favourites($0).contains(labels[$0]) }) {
            for rank in classes.joined() {
                let best = favourites(rank)
                if !best.contains(labels[rank]) { labels[rank] = best.max() ?? labels[rank] }
            }
        }
        var communities: [[Node]] = [], numbers: [Int: Int] = [:]
        for (rank, node) in nodes.enumerated() {
            let number = numbers[labels[rank]] ?? communities.count
            if number == communities.count {
                numbers[labels[rank]] = number
                communities.append([])
            }
            communities[number].append(node)
        }
        return communities
    }
}
