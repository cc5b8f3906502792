import GraphModel
import GraphTestSupport
import Testing

/// Random changes to a network and to the naive model, compared after every one.
struct RandomOperationTests {
    @Test("Small networks stay equal to the naive model", arguments: GraphKind.allCases, 0..<30 as Range<UInt64>)
    func smallNetworks(kind: GraphKind, seed: UInt64) throws {
        try kind.run(Comparison(seed: seed, universe: 9, steps: 60, comparesEvery: 1))
    }

    @Test(
        "Networks with hubs, long chains and many removals stay equal", arguments: GraphKind.allCases,
        0..<2 as Range<UInt64>)
    func largerNetworks(kind: GraphKind, seed: UInt64) throws {
        try kind.run(Comparison(seed: seed, universe: 70, steps: 1000, comparesEvery: 100))
    }

    private struct Comparison: GraphKindBody {
        var seed: UInt64
        var universe: Int
        var steps: Int
        var comparesEvery: Int

        func callAsFunction<Direction, Multiplicity>(_ kind: Network<Int, Direction, Multiplicity>.Type) {
            var generator = SplitMix64(seed: seed)
            var network = Network<Int, Direction, Multiplicity>()
            var naive = NaiveNetwork(isDirected: network.isDirected, isMultigraph: network.isMultigraph)
            for step in 0..<steps {
                // Rows are kept before some changes, and shared with a copy before others.
                let copy = step % 5 == 0 ? network : nil
                if step % 3 == 0 { _ = network.topology }
                change(&network, &naive, &generator, step)
                if comparesEvery == 1, step % 3 == 0 { checkFrozen(network, "seed \(seed), step \(step)") }
                if comparesEvery == 1, let copy { checkFrozen(copy, "seed \(seed), step \(step), the copy") }
                if step % max(1, comparesEvery / 10) == 0 { network._checkInvariants() }
                if step % comparesEvery == 0 { compare(network, naive, step) }
            }
            compare(network, naive, steps)
        }

        /// A node; in larger universes low numbers are hubs.
        private func node(_ generator: inout SplitMix64) -> Int {
            universe > 20 && Int.random(in: 0..<3, using: &generator) == 0
                ? Int.random(in: 0..<3, using: &generator) : Int.random(in: 0..<universe, using: &generator)
        }

        private func change<Direction, Multiplicity>(
            _ network: inout Network<Int, Direction, Multiplicity>, _ naive: inout NaiveNetwork,
            _ generator: inout SplitMix64, _ step: Int
        ) {
            let source = node(&generator), target = node(&generator)
            let attributes: Attributes = Bool.random(using: &generator) ? [] : [.weight(step), Attribute("step", step)]
            switch Int.random(in: 0..<100, using: &generator) {
            case 0..<10:
                network.addNode(source, attributes: attributes)
                naive.addNode(source, attributes)
            case 10..<65:
                network.addEdge(source, target, attributes: attributes)
                naive.addEdge(source, target, key: nil, attributes)
            case 65..<75:
                let key: EdgeKey = Bool.random(using: &generator) ? .int(step % 7) : .string("k\(step % 3)")
                guard addEdge(&network, source, target, key, attributes) else { break }
                naive.addEdge(source, target, key: key, attributes)
            case 75..<85:
                network.removeEdge(source, target)
                naive.removeEdge(source, target)
            case 85..<91:
                guard let key = naive.keys(source, target).randomElement(using: &generator),
                    removeEdge(&network, source, target, key)
                else { break }
                naive.removeEdge(source, target, key: key)
            case 91..<96:
                network.removeNode(source)
                naive.removeNode(source)
            case 96..<97:
                network.removeNodes([source, target, universe + 1])
                naive.removeNode(source)
                naive.removeNode(target)
            case 97..<99:
                let pairs = [(source, target), (target, source), (source, target), (source, source)]
                network.removeEdges(pairs)
                for (source, target) in pairs { naive.removeEdge(source, target) }
            default:
                guard step % 5 == 0 else { break }
                network.clearEdges()
                naive.clearEdges()
            }
        }

        private func addEdge<Direction, Multiplicity>(
            _ network: inout Network<Int, Direction, Multiplicity>, _ source: Int, _ target: Int, _ key: EdgeKey,
            _ attributes: Attributes
        ) -> Bool {
            if var multigraph = network as? MultiGraph<Int> {
                multigraph.addEdge(source, target, key: key, attributes: attributes)
                network = multigraph as? Network<Int, Direction, Multiplicity> ?? network
                return true
            }
            if var multigraph = network as? MultiDiGraph<Int> {
                multigraph.addEdge(source, target, key: key, attributes: attributes)
                network = multigraph as? Network<Int, Direction, Multiplicity> ?? network
                return true
            }
            return false
        }

        private func removeEdge<Direction, Multiplicity>(
            _ network: inout Network<Int, Direction, Multiplicity>, _ source: Int, _ target: Int, _ key: EdgeKey
        ) -> Bool {
            if var multigraph = network as? MultiGraph<Int> {
                multigraph.removeEdge(source, target, key: key)
                network = multigraph as? Network<Int, Direction, Multiplicity> ?? network
                return true
            }
            if var multigraph = network as? MultiDiGraph<Int> {
                multigraph.removeEdge(source, target, key: key)
                network = multigraph as? Network<Int, Direction, Multiplicity> ?? network
                return true
            }
            return false
        }

        private func compare<Direction, Multiplicity>(
            _ network: Network<Int, Direction, Multiplicity>, _ naive: NaiveNetwork, _ step: Int
        ) {
            let trail: Comment = "seed \(seed), step \(step)"
            #expect(Array(network.nodes) == naive.nodes.map(\.node), trail)
            #expect(network.nodes.withAttributes.map(\.attributes) == naive.nodes.map(\.attributes), trail)
            #expect(Array(network.edges) == naive.edges, trail)
            #expect(network.edgeCount == naive.edges.count, trail)
            for (node, neighbors) in network.adjacency {
                #expect(Array(neighbors) == naive.neighbors(of: node), trail)
                #expect(network.degrees[node] == naive.degree(of: node), trail)
            }
            if let directed = network as? DiGraph<Int> {
                for node in directed.nodes {
                    #expect(
                        (try? directed.predecessors(of: node)).map(Array.init) == naive.predecessors(of: node), trail)
                }
            }
            checkTopology(network)
        }
    }
}

/// The frozen rows say what the views say.
func checkTopology<Direction, Multiplicity>(_ network: Network<Int, Direction, Multiplicity>) {
    let topology = network.topology, nodes = Array(network.nodes)
    #expect(topology.nodeCount == network.nodeCount)
    #expect(topology.edgeCount == network.edgeCount)
    for (rank, node) in nodes.enumerated() {
        #expect(network.rank(of: node) == rank)
        #expect(network.node(ofRank: rank) == node)
        let range = topology.outgoing.range(of: rank)
        let targets = topology.outgoing.targets[range].map { nodes[Int($0)] }
        let expected = network.adjacency[node]?.flatMap {
            Array(repeating: $0, count: network.edgeCount(from: node, to: $0))
        }
        #expect(targets == expected)
        for entry in range {
            let ends = network.ends(ofEdge: Int(topology.outgoing.edges[entry]))
            let other = Int(topology.outgoing.targets[entry])
            #expect(ends == (rank, other) || (!network.isDirected && ends == (other, rank)))
        }
    }
    let entries = topology.outgoing.targets.count
    #expect(entries == (network.isDirected ? network.edgeCount : 2 * network.edgeCount - network.selfLoops.count))
    #expect(topology.incoming.targets.count == entries)
}
