import GraphGenerators
import NetworkXTestSupport
import OrderedJSON
import Testing

@Suite("Graphs by degrees") struct DegreeSequenceTests {
    private static let cycle = Array(repeating: 2, count: 60) + [5, 5, 1, 1, 4]

    @Test("are networkx's") func recorded() throws {
        try RecordedFamily("degrees").expect([
            "configuration_model([3, 2, 2, 2, 2, 1], seed=1)": {
                try RecordedGraph(MultiGraph.configurationModel([3, 2, 2, 2, 2, 1], seed: 1))
            },
            "configuration_model([3, 2, 2, 2, 2, 1], create_using=nx.Graph, seed=2)": {
                try RecordedGraph(Graph.configurationModel([3, 2, 2, 2, 2, 1], seed: 2))
            },
            "configuration_model([2] * 60 + [5, 5, 1, 1, 4], seed=3)": {
                try RecordedGraph(MultiGraph.configurationModel(Self.cycle, seed: 3))
            },
            "configuration_model([], seed=1)": { try RecordedGraph(MultiGraph.configurationModel([], seed: 1)) },
            "configuration_model([0, 0], seed=1)": {
                try RecordedGraph(MultiGraph.configurationModel([0, 0], seed: 1))
            },
            "configuration_model([2, 1], seed=1)": {
                try RecordedGraph(MultiGraph.configurationModel([2, 1], seed: 1))
            },
            "directed_configuration_model([1, 2, 0, 3], [2, 2, 1, 1], seed=4)": {
                try RecordedGraph(
                    MultiDiGraph.configurationModel(incoming: [1, 2, 0, 3], outgoing: [2, 2, 1, 1], seed: 4))
            },
            "directed_configuration_model([1, 2, 0, 3], [2, 4], create_using=nx.DiGraph, seed=5)": {
                try RecordedGraph(DiGraph.configurationModel(incoming: [1, 2, 0, 3], outgoing: [2, 4], seed: 5))
            },
            "directed_configuration_model([1], [2], seed=5)": {
                try RecordedGraph(MultiDiGraph.configurationModel(incoming: [1], outgoing: [2], seed: 5))
            },
            "expected_degree_graph([2, 3, 1, 1.5, 4, 2, 2, 0], seed=6)": {
                try RecordedGraph(Graph.expectedDegree([2, 3, 1, 1.5, 4, 2, 2, 0], seed: 6))
            },
            "expected_degree_graph([5] * 40 + [20], selfloops=False, seed=7)": {
                try RecordedGraph(
                    Graph.expectedDegree(Array(repeating: 5, count: 40) + [20], selfLoops: false, seed: 7))
            },
            "expected_degree_graph([0, 0], seed=7)": { try RecordedGraph(Graph.expectedDegree([0, 0], seed: 7)) },
            "expected_degree_graph([], seed=7)": { try RecordedGraph(Graph.expectedDegree([], seed: 7)) },
            "havel_hakimi_graph([3, 3, 2, 0, 2, 2])": { try RecordedGraph(Graph.havelHakimi([3, 3, 2, 0, 2, 2])) },
            "havel_hakimi_graph([2] * 60 + [5, 5, 1, 1, 4])": { try RecordedGraph(Graph.havelHakimi(Self.cycle)) },
            "havel_hakimi_graph([3, 3, 2, 2, 2], create_using=nx.MultiGraph)": {
                try RecordedGraph(MultiGraph.havelHakimi([3, 3, 2, 2, 2]))
            },
            "havel_hakimi_graph([])": { try RecordedGraph(Graph.havelHakimi([])) },
            "havel_hakimi_graph([3, 1])": { try RecordedGraph(Graph.havelHakimi([3, 1])) },
            "directed_havel_hakimi_graph([1, 2, 0, 3, 1], [2, 2, 1, 1, 1])": {
                try RecordedGraph(DiGraph.havelHakimi(incoming: [1, 2, 0, 3, 1], outgoing: [2, 2, 1, 1, 1]))
            },
            "directed_havel_hakimi_graph([2] * 30, [1, 3] * 15)": {
                try RecordedGraph(
                    DiGraph.havelHakimi(
                        incoming: Array(repeating: 2, count: 30), outgoing: (0..<30).map { $0 % 2 * 2 + 1 }))
            },
            "directed_havel_hakimi_graph([3, 0], [1, 2])": {
                try RecordedGraph(DiGraph.havelHakimi(incoming: [3, 0], outgoing: [1, 2]))
            },
            "directed_havel_hakimi_graph([3, -1], [1, 1])": {
                try RecordedGraph(DiGraph.havelHakimi(incoming: [3, -1], outgoing: [1, 1]))
            },
            "degree_sequence_tree([3, 1, 2, 4, 1, 1, 1, 1])": {
                try RecordedGraph(Graph.tree(degrees: [3, 1, 2, 4, 1, 1, 1, 1]))
            },
            "degree_sequence_tree([1, 1])": { try RecordedGraph(Graph.tree(degrees: [1, 1])) },
            "degree_sequence_tree([0])": { try RecordedGraph(Graph.tree(degrees: [0])) },
            "degree_sequence_tree([2, 2, 2])": { try RecordedGraph(Graph.tree(degrees: [2, 2, 2])) },
            "degree_sequence_tree([2, 0, 2, 2])": { try RecordedGraph(Graph.tree(degrees: [2, 0, 2, 2])) },
            "random_degree_sequence_graph([3, 2, 2, 2, 1], seed=8)": {
                try RecordedGraph(Graph.random(degrees: [3, 2, 2, 2, 1], seed: 8))
            },
            "random_degree_sequence_graph([2] * 60 + [5, 5, 1, 1, 4], seed=9)": {
                try RecordedGraph(Graph.random(degrees: Self.cycle, seed: 9))
            },
            "random_degree_sequence_graph([4, 4, 3, 3, 2, 2, 2, 2], seed=10)": {
                try RecordedGraph(Graph.random(degrees: [4, 4, 3, 3, 2, 2, 2, 2], seed: 10))
            },
            "random_degree_sequence_graph([], seed=8)": { try RecordedGraph(Graph.random(degrees: [], seed: 8)) },
            "random_degree_sequence_graph([0, 0], seed=8)": {
                try RecordedGraph(Graph.random(degrees: [0, 0], seed: 8))
            },
            "random_degree_sequence_graph([3, 1], seed=8)": {
                try RecordedGraph(Graph.random(degrees: [3, 1], seed: 8))
            },
        ])
    }

    /// networkx's verdicts on all sequences of up to 5 numbers from -1 to 4 in falling order, as bits: `eg` and `hh` must be
    /// the same, then multigraphical, pseudographical, of a tree.
    @Test("are told from impossible ones", arguments: 1...5) func verdicts(length: Int) throws {
        var sequences: [[Int]] = [[]]
        for _ in 0..<length { sequences = sequences.flatMap { list in (-1...4).map { list + [$0] } } }
        for degrees in sequences {
            let isGraphical = Self.isRealizable(degrees)
            #expect(DegreeSequence.isGraphical(degrees) == isGraphical, "\(degrees)")
            #expect(DegreeSequence.isGraphical(degrees, by: .havelHakimi) == isGraphical, "\(degrees)")
            let sum = degrees.reduce(0, +), isEven = sum % 2 == 0 && (degrees.min() ?? 0) >= 0
            #expect(DegreeSequence.isPseudographical(degrees) == isEven)
            #expect(DegreeSequence.isMultigraphical(degrees) == (isEven && 2 * (degrees.max() ?? 0) <= sum))
            guard length < 4 else { continue }
            #expect(
                DegreeSequence.isDigraphical(incoming: degrees, outgoing: degrees.reversed())
                    == ((try? DiGraph.havelHakimi(incoming: degrees, outgoing: degrees.reversed())) != nil))
        }
    }

    @Test("are none beyond what numbers can be") func greatNumbers() {
        #expect(!DegreeSequence.isGraphical([.max, .max]))
        #expect(!DegreeSequence.isPseudographical([.max, .max]))
        #expect(!DegreeSequence.isMultigraphical([.max, .max]))
        #expect(!DegreeSequence.isDigraphical(incoming: [.max, .max], outgoing: [.max, .max]))
        #expect(DegreeSequence.isGraphical([]) && DegreeSequence.isMultigraphical([]))
        #expect(throws: GeneratorError.self) { try MultiGraph.configurationModel([.max, .max], seed: 1) }
        #expect(throws: GeneratorError.self) { try MultiGraph.configurationModel([-1, 1], seed: 1) }
        #expect(throws: GeneratorError.self) { try Graph.expectedDegree([.infinity], seed: 1) }
    }

    /// Whether taking away the node of greatest degree, again and again, ends well.
    private static func isRealizable(_ degrees: [Int]) -> Bool {
        var rest = degrees.sorted(by: >)
        while let most = rest.first, most > 0 {
            rest.removeFirst()
            guard most <= rest.count else { return false }
            for index in 0..<most { rest[index] -= 1 }
            rest.sort(by: >)
        }
        return rest.allSatisfy { $0 == 0 }
    }
}
