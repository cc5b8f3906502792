import Foundation
import GraphAnalyses
import GraphModel
import NetworkXTestSupport
import OrderedJSON
import Testing

@Suite("Generators by name") struct GeneratorsTests {
    /// What networkx makes by a name and parameters.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let parameters: JSON.Object
        let record: JSON

        var testDescription: String { "\(name) \(JSON.object(parameters))" }
    }

    static let cases: [Case] = {
        let url = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Fixtures/networkx/generators/by_name.json").standardized
        guard let bytes = try? Data(contentsOf: url), let json = try? JSON(parsing: Array(bytes)) else { return [] }
        return (json.arrayValue ?? []).compactMap { entry in
            guard let name = entry[0]?.stringValue, let parameters = entry[1]?.objectValue, let record = entry[2] else {
                return nil
            }
            return Case(name: name, parameters: parameters, record: record)
        }
    }()

    @Test("are all recorded, and every name once") func names() {
        let names = Generators.all.map(\.name)
        #expect(Set(names) == Set(Self.cases.map(\.name)))
        #expect(Set(names).count == names.count)
    }

    @Test("make networkx's graphs, or refuse by its exceptions", arguments: cases) func equalsRecord(test: Case) throws
    {
        let generation = try #require(Generators.named(test.name))
        if let exception = test.record["error"]?.stringValue {
            let refusal = #expect(throws: Refusal.self) { try generation.graph(test.parameters) }
            #expect(refusal?.type == exception)
            return
        }
        let recorded =
            switch try generation.graph(test.parameters) {
            case .integers(let graph): try Self.recorded(graph)
            case .values(let graph): try Self.recorded(graph)
            }
        recorded.expect(test.record, "\(test.testDescription)")
    }

    @Test("refuse arguments that make no sense, and never trap") func nonsense() {
        let great = JSON.int(.max), integers: [JSON] = [-1, 0, 1, 2, great, .int(.min), 0.5, "x", nil]
        for generation in Generators.all {
            for value in integers {
                var parameters: JSON.Object = [:]
                for parameter in generation.parameters where parameter.defaultValue == nil {
                    parameters[parameter.name] = value
                }
                if generation.parameters.contains(where: { $0.name == "seed" }) { parameters["seed"] = 1 }
                _ = try? generation.graph(parameters)
            }
        }
        #expect(throws: Refusal.self) { try Generators.named("path_graph")?.graph([:]) }
        #expect(throws: Refusal.self) { try Generators.named("path_graph")?.graph(["n": 3, "k": 1]) }
        #expect(throws: Refusal.self) { try Generators.named("path_graph")?.graph(["n": 3, "create_using": "Tree"]) }
        #expect(throws: Refusal.self) { try Generators.named("path_graph")?.graph(["n": great]) }
        #expect(throws: Refusal.self) { try Generators.named("balanced_tree")?.graph(["r": 10, "h": 400]) }
        #expect(throws: Refusal.self) { try Generators.named("hypercube_graph")?.graph(["n": 64]) }
    }

    private static func recorded<Node>(_ graph: AnyGraph<Node>) throws -> RecordedGraph {
        switch graph {
        case .graph(let graph): try RecordedGraph(graph)
        case .diGraph(let graph): try RecordedGraph(graph)
        case .multiGraph(let graph): try RecordedGraph(graph)
        case .multiDiGraph(let graph): try RecordedGraph(graph)
        }
    }
}
