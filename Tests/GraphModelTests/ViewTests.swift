import GraphModel
import GraphTestSupport
import Testing

/// The laws of collections for the views, on random networks with holes.
struct ViewTests {
    @Test(arguments: GraphKind.allCases, 0..<15 as Range<UInt64>)
    func viewsAreCollections(kind: GraphKind, seed: UInt64) throws {
        try kind.run(CollectionLaws(seed: seed))
    }

    private struct CollectionLaws: GraphKindBody {
        var seed: UInt64

        func callAsFunction<Direction, Multiplicity>(_ kind: Network<Int, Direction, Multiplicity>.Type) {
            let network = kind.random(seed: seed, nodes: 20)
            network._checkInvariants()
            check(network.nodes)
            checkIndices(network.edges)
            check(network.degrees.map(\.node))
            #expect(Array(network.degrees.map(\.node)) == Array(network.nodes))
            #expect(Array(network.adjacency.map(\.node)) == Array(network.nodes))
            for (node, neighbors) in network.adjacency {
                check(neighbors)
                #expect(neighbors.allSatisfy { network.hasEdge(node, $0) })
            }
            #expect(network.degrees.reduce(0) { $0 + $1.degree } == 2 * network.edgeCount)
            #expect(network.isolates == network.degrees.filter { $0.degree == 0 }.map(\.node))
            #expect(network.selfLoops == network.edges.filter(\.isLoop))
            #expect(network.size(weight: .weight) == network.edges.reduce(0) { $0 + ($1[.weight] ?? 1) })
            #expect(network.subgraph(of: network.nodes) == network)
            #expect(network.mapNodes { $0 } == network)
            #expect(network.edges(of: network.nodes) == Array(network.edges))
        }

        private func check<C: RandomAccessCollection>(_ collection: C) where C.Element == Int {
            checkIndices(collection)
            let elements = Array(collection)
            for (offset, index) in collection.indices.enumerated() {
                #expect(collection.index(collection.startIndex, offsetBy: offset) == index)
                #expect(collection.distance(from: collection.startIndex, to: index) == offset)
                #expect(collection[index] == elements[offset])
            }
            #expect(Array(collection.reversed()) == elements.reversed())
        }

        private func checkIndices<C: Collection>(_ collection: C) where C.Element: Equatable {
            #expect(collection.count == Array(collection).count)
            #expect(collection.isEmpty == (collection.count == 0))
            #expect(collection.indices.map { collection[$0] } == Array(collection))
            #expect(zip(collection.indices, collection.indices.dropFirst()).allSatisfy { $0 < $1 })
        }
    }
}
