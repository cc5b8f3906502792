import GraphModel
import GraphTestSupport
import Testing

struct CodableTests {
    @Test("Networks come back as they were, order included", arguments: GraphKind.allCases, 0..<10 as Range<UInt64>)
    func roundTrip(kind: GraphKind, seed: UInt64) throws {
        try kind.run(RoundTrip(seed: seed))
    }

    private struct RoundTrip: GraphKindBody {
        var seed: UInt64

        func callAsFunction<Direction, Multiplicity>(_ kind: Network<Int, Direction, Multiplicity>.Type) throws {
            var network = kind.random(seed: seed)
            network.attributes[.name] = "random"
            if let node = network.nodes.first { network.groups = [NodeGroup("g", nodes: [node])] }
            let decoded = try JSON(encoding: network).decode(kind)
            decoded._checkInvariants()
            #expect(decoded == network)
            #expect(Array(decoded.nodes) == Array(network.nodes))
        }
    }

    @Test func anotherKindIsRefused() throws {
        let json = try JSON(encoding: Graph(edges: [(1, 2)]))
        #expect(throws: DecodingError.self) { try json.decode(DiGraph<Int>.self) }
        #expect(throws: DecodingError.self) { try json.decode(MultiGraph<Int>.self) }
    }
}
