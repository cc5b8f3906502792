import ArgumentParser
import GraphAnalyses
import NetworkGraphs
import OrderedJSON

struct Layout: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Gives every node of a graph a place in the plane.",
        discussion: """
            Writes a line of JSON: the positions by node with y growing upwards, how badly distances between them show the \
            lengths of shortest paths (0 is best), and the seconds that it took. Directed edges lead down in layered \
            drawings and trees. networkx's layouts with all their parameters are functions of graph analyse.

              graph layout karate.graphml
              graph layout tasks.dot --by layered
              graph layout web.edgelist --by multilevel --seed 7
            """)

    @OptionGroup var file: GraphFile

    @Option(help: ArgumentHelp("How places are found.", valueName: "layout"))
    var by = LayoutName.stress

    @OptionGroup var layout: LayoutParameters

    func run() async throws {
        try await Failure.reported {
            switch try file.read() {
            case .integers(let graph): try write(graph)
            case .mixed(let graph): try write(graph)
            }
        }
    }

    private func write<Node: GraphFileNode>(_ graph: AnyGraph<Node>) throws {
        switch graph {
        case .graph(let graph): try write(graph)
        case .diGraph(let graph): try write(graph)
        case .multiGraph(let graph): try write(graph)
        case .multiDiGraph(let graph): try write(graph)
        }
    }

    private func write<Node: GraphFileNode, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>
    ) throws {
        let clock = ContinuousClock(), start = clock.now
        let positions: NodeMap<Node, SIMD2<Double>>
        do {
            positions = try layout.placement(of: graph, by: by).positions
        } catch {
            throw Failure(.data, "\(file.name): \(error)")
        }
        let seconds = start.duration(to: clock.now) / .seconds(1)
        let sources = 500_000 / max(graph.nodeCount + graph.edgeCount, 1)
        let stress = try graph.stress(of: positions, sampleCount: max(sources, 10))
        try Files.write(line: [
            "layout": .string(by.rawValue), "positions": .byNode(positions) { [.double($0.x), .double($0.y)] },
            "stress": .double(stress), "seconds": .double(seconds),
        ])
    }
}
