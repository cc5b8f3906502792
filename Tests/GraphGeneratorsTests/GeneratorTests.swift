import Foundation
import GraphGenerators
import OrderedJSON
import Testing

private let fixtures: JSON = {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../Fixtures/networkx/generators.json").standardized
    guard let bytes = try? Data(contentsOf: url), let json = try? JSON(parsing: Array(bytes)) else { return nil }
    return json
}()

@Suite("Generators") struct GeneratorTests {
    @Test("every fixture has a case and every case a fixture") func namesMatch() {
        #expect(Set(fixtures["graphs"]?.objectValue?.keys.map(\.self) ?? []) == Set(GeneratorCases.all.keys))
    }

    @Test("the graph is networkx's, with its order", arguments: GeneratorCases.all.keys.sorted())
    func equalsFixture(name: String) throws {
        let fixture = try #require(fixtures["graphs"]?[name])
        let make = try #require(GeneratorCases.all[name])
        let made = try make()
        #expect(made == Made(fixture: fixture))
    }

    @Test("numbers that make no sense make small graphs, not traps", arguments: [-3, -1, 0, 1])
    func smallNumbers(number: Int) throws {
        #expect(Graph.path(number).nodeCount == max(number, 0))
        #expect(Graph.complete(number).edgeCount == 0)
        #expect(Graph.wheel(number).nodeCount == max(number, 0))
        #expect(Graph.ladder(number).nodeCount == 2 * max(number, 0))
        #expect(Graph.circularLadder(number).nodeCount == 2 * max(number, 0))
        #expect(Graph.circulant(number, offsets: [0]).nodeCount == max(number, 0))
        #expect(Graph.star(number).nodeCount == max(number + 1, 0))
        #expect(Graph.barbell(number, number).nodeCount == 4 + max(number, 0))
        #expect(Graph.lollipop(number, number).nodeCount == 2 + max(number, 0))
        #expect(Graph.grid(number, number).nodeCount == max(number, 0))
        #expect(Graph.binomialTree(number).nodeCount == (number == 1 ? 2 : 1))
        #expect(Graph.gnp(number, 0.5, seed: 1).nodeCount == max(number, 0))
        #expect(Graph.gnm(number, 5, seed: 1).nodeCount == max(number, 0))
        #expect(Graph.fastGNP(number, 0.5, seed: 1).nodeCount == max(number, 0))
        #expect(Graph.denseGNM(number, 5, seed: 1).nodeCount == max(number, 0))
        #expect(throws: GeneratorError.self) { try Graph.barabasiAlbert(number, number, seed: 1) }
        #expect(throws: GeneratorError.self) { try Graph.wattsStrogatz(number, 2, 0.5, seed: 1) }
        #expect(throws: GeneratorError.self) { try Graph.randomRegular(degree: 2, count: number, seed: 1) }
        #expect(throws: GeneratorError.self) { try Graph.powerlawCluster(number, 2, 0.1, seed: 1) }
    }

    @Test("arguments that contradict each other are an error that says so")
    func contradictions() {
        #expect(throws: GeneratorError.self) { try Graph.randomRegular(degree: 3, count: 5, seed: 1) }
        #expect(throws: GeneratorError.self) { try Graph.powerlawCluster(10, 2, 1.5, seed: 1) }
        #expect(throws: GeneratorError.self) { try Graph.turan(3, 4) }
        let error = #expect(throws: GeneratorError.self) {
            try Graph.connectedWattsStrogatz(9, 0, 0, tries: 2, seed: 1)
        }
        #expect(error?.description == "Maximum number of tries exceeded: none of 2 graphs is connected")
    }

    @Test("degrees of a random regular graph are all the same", arguments: 0..<20)
    func regularDegrees(seed: Int) throws {
        let graph = try Graph.randomRegular(degree: 1 + seed % 5, count: 12, seed: seed)
        #expect(graph.degrees.allSatisfy { $0.degree == 1 + seed % 5 })
    }

    @Test("a tiny probability makes no edge and does not trap") func tinyProbability() {
        #expect(Graph.fastGNP(50, 1e-300, seed: 1).edgeCount == 0)
        #expect(Graph.fastGNP(50, 1e-17, seed: 1).edgeCount <= 1225)
    }
}

@Suite("Python's random stream") struct PythonRandomTests {
    @Test("is CPython's", arguments: fixtures["streams"]?.arrayValue ?? []) func equalsFixture(stream: JSON) throws {
        var random = PythonRandom(seed: try #require(stream["seed"]?.intValue))
        let numbers = (0..<700).map { _ in random.unit() }
        #expect(Array(numbers.suffix(5)) == stream["random"]?.arrayValue?.compactMap(\.doubleValue))
        #expect(
            [1, 7, 32, 33, 60, 64].map { String(random.bits($0)) }
                == stream["bits"]?.arrayValue?.compactMap(\.stringValue))
        #expect(
            [1, 2, 3, 10, 1000, 1_000_000_000_000].map { random.below($0) }
                == stream["below"]?.arrayValue?.compactMap(\.intValue))
        var numbered = Array(0..<20)
        #expect(random.choice(numbered) == stream["choice"]?.intValue)
        random.shuffle(&numbered)
        #expect(numbered == stream["shuffled"]?.arrayValue?.compactMap(\.intValue))
        let samples = [(10, 3), (30, 3), (30, 10), (1000, 8), (60, 60)]
        #expect(
            samples.map { random.sample(Array(0..<$0), count: $1) }
                == stream["samples"]?.arrayValue?.map { $0.arrayValue?.compactMap(\.intValue) ?? [] })
    }
}
