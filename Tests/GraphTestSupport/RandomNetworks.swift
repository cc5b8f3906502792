public import GraphModel

extension Network where Node == Int {
    /// A small random network: nodes in a shuffled order so that number and place differ, loops, isolated nodes,
    /// attributes on some of it, parallel edges where there can be any, and holes from removed nodes.
    public static func random(seed: UInt64, nodes nodeCount: Int = 12) -> Self {
        var generator = SplitMix64(seed: seed), network = Self()
        network.addNodes((0..<nodeCount).shuffled(using: &generator))
        for number in 0..<Int.random(in: 0...3 * nodeCount, using: &generator) {
            let source = Int.random(in: 0..<nodeCount, using: &generator)
            let target = Int.random(in: 0..<nodeCount, using: &generator)
            if Bool.random(using: &generator) {
                network.addEdge(source, target)
            } else {
                network.addEdge(source, target, .weight(Int.random(in: 1...9, using: &generator)))
            }
            if number % 5 == 0 { network.nodes[source]?["tag"] = .int(number) }
        }
        for _ in 0..<nodeCount / 4 { network.removeNode(Int.random(in: 0..<nodeCount, using: &generator)) }
        return network
    }
}
