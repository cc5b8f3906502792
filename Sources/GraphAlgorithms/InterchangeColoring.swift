public import GraphModel

extension Network where Direction == Undirected {
    /// A colour for every node such that no neighbours have the same one; before a new colour is begun, two colours are
    /// swapped where that saves it: networkx's `greedy_color` with `interchange`.
    ///
    /// - Parameter strategy: The order of nodes. ``ColoringStrategy/saturationLargestFirst`` and
    ///   ``ColoringStrategy/independentSet``, which networkx refuses here, stand for the order they have without swaps.
    /// - Returns: The colours by node, in the order of nodes.
    /// - Complexity: O(*n* *k*² *m*) time, where *n* and *m* are the numbers of nodes and edges and *k* is that of colours.
    ///
    /// M. M. Sysło, "Sequential coloring versus Welsh–Powell bound", Discrete Mathematics 74 (1989), 241–243,
    /// https://doi.org/10.1016/0012-365X(89)90212-4
    public func interchangeColoring(strategy: ColoringStrategy = .largestFirst) -> NodeMap<Node, Int> {
        let topology = topology, side = topology.outgoing
        var colors = [Int](repeating: -1, count: nodeCount), highest = 0
        func neighbors(_ rank: Int) -> some Sequence<Int> {
            side.targets[side.range(of: rank)].lazy.map { Int($0) }.filter { $0 != rank }
        }
        for rank in topology.coloringOrder(strategy) {
            let used = Set(neighbors(rank).map { colors[$0] })
            var color = 0
            while used.contains(color) { color += 1 }
            if color > highest {
                search: for first in 0..<highest {
                    for second in first + 1...highest {
                        // Everything that hangs together with a neighbour of the first colour by both colours.
                        var part = Set(neighbors(rank).filter { colors[$0] == first }), frontier = Array(part)
                        while let other = frontier.popLast() {
                            let opposite = colors[other] == first ? second : first
                            for next in neighbors(other) where colors[next] == opposite && part.insert(next).inserted {
                                frontier.append(next)
                            }
                        }
                        guard !neighbors(rank).contains(where: { colors[$0] == second && part.contains($0) }) else {
                            continue
                        }
                        for other in part { colors[other] = colors[other] == first ? second : first }
                        color = first
                        break search
                    }
                }
            }
            colors[rank] = color
            highest = max(highest, color)
        }
        return nodeMap(colors)
    }
}
