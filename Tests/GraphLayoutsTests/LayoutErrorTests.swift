import GraphAlgorithms
import GraphLayouts
import Testing

/// What cannot be laid out says why.
@Suite struct LayoutErrorTests {
    private let path = Graph(edges: [(0, 1), (1, 2), (2, 3)])

    @Test func aShellMustHaveEveryNode() {
        #expect(throws: InvalidArgument.self) { try path.positions(layout: .shell([[0], [1, 2]])) }
        #expect(throws: NodeNotFound(9)) { try path.positions(layout: .shell([[0, 9], [1, 2, 3]])) }
    }

    @Test func aLayerMustHaveEveryNodeOnce() {
        #expect(throws: InvalidArgument.self) { try path.positions(layout: .multipartite(layers: [[0, 1], [2]])) }
        #expect(throws: InvalidArgument.self) {
            try path.positions(layout: .multipartite(layers: [[0, 1], [1, 2, 3]]))
        }
        #expect(throws: MissingAttribute("subset", of: "the node 0")) { try path.positions(layout: .multipartite()) }
    }

    @Test func theStartMustLeadEverywhere() {
        #expect(throws: NodeNotFound(9)) { try path.positions(layout: .breadthFirst(from: 9)) }
        let apart = Graph(edges: [(0, 1), (2, 3)])
        #expect(throws: InvalidArgument.self) { try apart.positions(layout: .breadthFirst(from: 0)) }
    }

    @Test func anOddCycleHasNoTwoSides() {
        let triangle = Graph(edges: [(0, 1), (1, 2), (2, 0)])
        #expect(throws: NotBipartite<Int>.self) { try triangle.positions(layout: .bipartite()) }
        #expect(throws: NodeNotFound(9)) { try triangle.positions(layout: .bipartite([9])) }
    }

    @Test func aFixedNodeNeedsAPosition() {
        #expect(throws: InvalidArgument.self) { try path.positions(layout: .spring(fixed: [0])) }
        #expect(throws: InvalidArgument.self) { try path.positions(layout: .spring(method: .energy, gravity: 0)) }
    }

    @Test func distancesAreNotNegative() {
        let graph = Graph(edges: [(0, 1, [.weight(-1)])])
        #expect(throws: NegativeWeight(0, 1)) { try graph.positions(layout: .kamadaKawai()) }
    }

    @Test func anEdgeMustAttractMoreThanNoEdge() {
        #expect(throws: InvalidArgument.self) { try path.positions(layout: .arf(attraction: 1)) }
    }
}
