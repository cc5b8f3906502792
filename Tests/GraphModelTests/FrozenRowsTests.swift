import GraphModel
import GraphTestSupport
import Testing

/// What is kept from one algorithm to the next never outlives a change.
struct FrozenRowsTests {
    @Test("After every change the kept rows are those that would be made anew", arguments: GraphKind.allCases)
    func everyChange(kind: GraphKind) throws { try kind.run(EveryChange()) }

    private struct EveryChange: GraphKindBody {
        func callAsFunction<Direction, Multiplicity>(_ kind: Network<Int, Direction, Multiplicity>.Type) {
            let network = Network<Int, Direction, Multiplicity>.random(seed: 7, nodes: 20)
            let changes: [(String, (inout Network<Int, Direction, Multiplicity>) -> Void)] = [
                ("addNode", { $0.addNode(100) }),
                ("addNode again", { $0.addNode(3, .weight(2)) }),
                ("addEdge", { $0.addEdge(1, 101, .weight(5)) }),
                ("addEdge again", { $0.addEdge(1, 2, .weight(7.5)) }),
                ("addEdges", { $0.addEdges([(1, 2), (55, 56)], .weight(8)) }),
                ("addWeightedEdges", { $0.addWeightedEdges([(4, 5, 0.5), (55, 56, 2)]) }),
                ("addCycle", { $0.addCycle(200..<203) }),
                ("setEdgeAttributes", { $0.setEdgeAttributes(.weight(3)) }),
                ("setEdgeAttribute", { $0.setEdgeAttribute(.weight) { Double($0.source) } }),
                ("setNodeAttributes", { $0.setNodeAttributes(.weight(3)) }),
                ("removeEdgeAttribute", { $0.removeEdgeAttribute(AttributeKey<Double>.weight) }),
                ("removeNode", { network in network.nodes.first.map { _ = network.removeNode($0) } }),
                ("removeNodes", { network in network.removeNodes(Array(network.nodes.prefix(2))) }),
                ("removeEdge", { network in network.edges.first.map { _ = network.removeEdge($0.source, $0.target) } }),
                (
                    "removeEdges",
                    { network in network.removeEdges(network.edges.prefix(2).map { ($0.source, $0.target) }) }
                ),
                ("removeEdges(where:)", { $0.removeEdges { $0.source < 4 } }),
                ("update", { $0.update(with: Self.other()) }),
                ("clearEdges", { $0.clearEdges() }),
                ("clear", { $0.clear() }),
            ]
            for (name, change) in changes {
                var changed = network
                fill(changed)
                let rows = changed.topology
                change(&changed)
                checkFrozen(changed, "\(name)")
                checkTopology(changed)
                // The network that was copied keeps its own.
                #expect(network.topology.outgoing.targets == rows.outgoing.targets, "\(name)")
                checkFrozen(network, "\(name), the original")
            }
        }

        private func fill<Direction, Multiplicity>(_ network: Network<Int, Direction, Multiplicity>) {
            _ = network.topology
            _ = network.edgeWeights(.weight)
        }

        private static func other<Direction, Multiplicity>() -> Network<Int, Direction, Multiplicity> {
            Network.random(seed: 8, nodes: 30)
        }
    }

    @Test("Attributes of a node or an edge changed in place")
    func changesInPlace() {
        var graph = Graph(edges: [(1, 2, [.weight(2)]), (2, 3, [.weight(3)])])
        #expect(graph.edgeWeights(.weight) == [2, 3])
        graph.edges[2, 1]?[.weight] = 5
        #expect(graph.edgeWeights(.weight) == [5, 3])
        graph.edges[2, 3] = nil
        #expect(graph.topology.outgoing.targets == [1, 0])
        graph.nodes[9] = [:]
        #expect(graph.topology.nodeCount == 4)
    }

    @Test("Copies share what is kept until one of them changes")
    func copies() {
        let graph = Graph(edges: [(1, 2), (2, 3)])
        var copy = graph
        #expect(graph.topology.edgeCount == 2)
        copy.addEdge(3, 4)
        #expect(copy.topology.edgeCount == 3)
        #expect(graph.topology.edgeCount == 2)
        copy = graph
        copy.removeNode(2)
        #expect(copy.topology.outgoing.targets.isEmpty)
        #expect(graph.topology.outgoing.targets == [1, 0, 2, 1])
    }

    @Test("Many tasks may ask at once")
    func tasks() async {
        let graph = Graph(edges: (0..<1000).map { ($0, ($0 + 1) % 1000, [.weight($0)]) })
        let sums = await withTaskGroup(of: Double.self) { group in
            for _ in 0..<16 {
                group.addTask { (graph.edgeWeights(.weight) ?? []).reduce(0, +) + Double(graph.topology.edgeCount) }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(sums == Array(repeating: 499_500 + 1000, count: 16))
    }

    @Test("Rows forgotten are made again")
    func forgetting() {
        var graph = Graph(edges: [(1, 2), (2, 3)])
        let rows = graph.topology
        graph.forgetFrozenRows()
        #expect(graph.topology.outgoing.targets == rows.outgoing.targets)
    }

    @Test("Weights of every sort: integers, fractions, text, null, missing, and numbers under other names")
    func weights() {
        var graph = Graph(edges: [(1, 2), (2, 3), (3, 4), (4, 5), (5, 6)])
        #expect(graph.edgeWeights(.weight) == nil)
        graph.edges[2, 3]?[.weight] = 4
        #expect(graph.edgeWeights(.weight) == [1, 4, 1, 1, 1])
        #expect(graph.edgeWeights(.key("other")) == [1, 1, 1, 1, 1])
        graph.edges[1, 2]?["weight"] = .int(1 << 60)
        graph.edges[3, 4]?["weight"] = .string("2.5")
        graph.edges[4, 5]?["weight"] = .null
        graph.edges[5, 6]?["weight"] = .string("much")
        let weights = graph.edgeWeights(.weight) ?? []
        #expect(weights[0] == Double(1 << 60))
        #expect(weights[1...2] == [4, 2.5])
        #expect(weights[3].isNaN)
        #expect(weights[4] == 1)
        #expect(graph.edges[1, 2] == ["weight": .int(1 << 60)])
        #expect(graph.edges[2, 3] == ["weight": .int(4)])
    }

    @Test("A column of numbers reads back as it was written")
    func column() {
        var graph = DiGraph<Int>()
        graph.addEdge(1, 2, .weight(3))
        graph.addEdge(2, 3, .weight(3.5))
        graph.addEdge(3, 4)
        #expect(graph.edges.map(\.attributes.description) == ["[weight: 3]", "[weight: 3.5]", "[:]"])
        graph.edges[1, 2]?[.weight] = nil
        #expect(graph.edges[1, 2] == [:])
        #expect(graph.edgeWeights(.weight) == [1, 3.5, 1])
        graph.edges[3, 4]?[.color] = .red
        #expect(graph.edges[3, 4] == [.color(.red)])
        #expect(graph.edges[2, 3] == [.weight(3.5)])
        #expect(graph.edgeWeights(.weight) == [1, 3.5, 1])
    }
}

/// What a network keeps is what a copy without anything kept makes.
func checkFrozen<Direction, Multiplicity>(
    _ network: Network<Int, Direction, Multiplicity>, _ trail: Comment
) {
    var fresh = network
    fresh.forgetFrozenRows()
    let (kept, made) = (network.topology, fresh.topology)
    #expect(kept.nodeCount == made.nodeCount && kept.edgeCount == made.edgeCount, trail)
    #expect(kept.edgeLimit == made.edgeLimit, trail)
    for (kept, made) in [(kept.outgoing, made.outgoing), (kept.incoming, made.incoming)] {
        #expect(kept.offsets == made.offsets, trail)
        #expect(kept.targets == made.targets, trail)
        #expect(kept.edges == made.edges, trail)
    }
    #expect(network.edgeWeights(.weight) == fresh.edgeWeights(.weight), trail)
}
