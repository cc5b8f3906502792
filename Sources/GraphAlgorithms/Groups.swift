import GraphModel

extension Network {
    /// The nodes by their number: the group of the first node first, each in the order of the nodes.
    func groups(_ numbers: [Int]) -> [[Node]] {
        var places: [Int: Int] = [:], groups: [[Node]] = []
        for (rank, node) in nodes.enumerated() {
            let place = places[numbers[rank]] ?? groups.count
            if place == groups.count {
                places[numbers[rank]] = place
                groups.append([])
            }
            groups[place].append(node)
        }
        return groups
    }
}
