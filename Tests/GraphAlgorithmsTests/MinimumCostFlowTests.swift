import GraphAlgorithms
import GraphModel
import GraphTestSupport
import Testing

struct MinimumCostFlowTests {
    private static func capacity(_ value: Int) -> Attribute { Attribute("capacity", .int(value)) }

    @Test func theCheapestWayIsTakenFirst() throws {
        var graph = DiGraph(edges: [
            ("a", "b", [.weight(3), Self.capacity(4)]), ("a", "c", [.weight(6), Self.capacity(10)]),
            ("b", "d", [.weight(1), Self.capacity(9)]), ("c", "d", [.weight(2), Self.capacity(5)]),
        ])
        graph.nodes["a"]?["demand"] = -5
        graph.nodes["d"]?["demand"] = 5
        let flow = try graph.minimumCostFlow()
        #expect(flow.cost == 24)
        #expect(flow.edges.map(\.flow) == [4, 1, 4, 1])
        #expect(graph.cost { edge in edge.source == "a" ? 1 : 0 } == 9)
        #expect(try graph.maximumFlowOfMinimumCost(from: "a", to: "d").cost == 4 * 4 + 5 * 8)
    }

    @Test func errorsSayWhatIsWrong() {
        var graph = DiGraph(edges: [("a", "b", [.weight(3), Self.capacity(4)])])
        graph.nodes["a"]?["demand"] = -5
        #expect(throws: CostFlowError<String>.unbalanced) { try graph.minimumCostFlow() }
        graph.nodes["b"]?["demand"] = 5
        #expect(throws: CostFlowError<String>.unfeasible) { try graph.minimumCostFlow() }
        #expect(throws: CostFlowError<Int>.empty) { try DiGraph<Int>().minimumCostFlow() }
        let cycle = DiGraph(edges: [(1, 2, [.weight(-1)]), (2, 1, [.weight(0)])])
        #expect(throws: CostFlowError<Int>.unbounded) { try cycle.minimumCostFlow() }
        let loop = DiGraph(edges: [(1, 1, [.weight(-1)])])
        #expect(throws: CostFlowError<Int>.unbounded) { try loop.minimumCostFlow() }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func noCheaperWayIsLeft(seed: UInt64) throws {
        var graph = MultiDiGraph<Int>(), random = SplitMix64(seed: seed)
        for _ in 0..<30 {
            graph.addEdge(
                Int.random(in: 0..<8, using: &random), Int.random(in: 0..<8, using: &random),
                attributes: [
                    .weight(Int.random(in: 0...9, using: &random)),
                    Self.capacity(Int.random(in: 0...5, using: &random)),
                ])
        }
        guard let source = graph.nodes.first, let target = Array(graph.nodes).last, source != target else { return }
        let flow = try graph.maximumFlowOfMinimumCost(from: source, to: target)
        #expect(flow.edges.allSatisfy { 0...($0.edge["capacity"]?.doubleValue ?? 0) ~= $0.flow })
        // What can still be sent, and sent back, has no cycle of negative cost.
        var rest = MultiDiGraph<Int>(nodes: graph.nodes)
        for (edge, amount) in flow.edges {
            let weight = edge[.weight] ?? 0
            if amount < edge["capacity"]?.doubleValue ?? 0 {
                rest.addEdge(edge.source, edge.target, attributes: [.weight(weight)])
            }
            if amount > 0 { rest.addEdge(edge.target, edge.source, attributes: [.weight(-weight)]) }
        }
        #expect(!rest.hasNegativeCycle)
    }
}

extension Network {
    /// Whether edges can be relaxed for more rounds than there are nodes.
    fileprivate var hasNegativeCycle: Bool {
        var distances: [Node: Double] = [:]
        for _ in 0...nodeCount {
            var hasChanged = false
            for edge in edges {
                let distance = distances[edge.source, default: 0] + (edge[.weight] ?? 0)
                guard distance < distances[edge.target, default: 0] else { continue }
                distances[edge.target] = distance
                hasChanged = true
            }
            if !hasChanged { return false }
        }
        return true
    }
}
