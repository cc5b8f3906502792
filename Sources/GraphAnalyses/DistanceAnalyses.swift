import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `distance_measures` and `wiener`.
enum DistanceAnalyses {
    static let all: [any Analysis.Type] = [
        Eccentricity.self, Diameter.self, Radius.self, Center.self, Periphery.self, Barycenter.self,
        HarmonicDiameter.self, WienerIndex.self, HyperWienerIndex.self, SchultzIndex.self, GutmanIndex.self,
    ]

    /// The greatest distance from every node, from given distances if there are any.
    static func eccentricities<Node: GraphFileNode, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>, of wanted: [Node]
    ) throws -> [Node: Double] {
        var values: [Node: Double] = [:]
        if arguments.has("sp"), arguments["sp"].objectValue == nil, arguments["sp"].arrayValue == nil {
            throw Refusal("NetworkXError", "Format of \"sp\" is invalid.")
        }
        guard let given = try arguments.byNode("sp") else {
            for node in wanted { values[node] = try graph.eccentricity(of: node, weight: try arguments.weight()) }
            return values
        }
        for (node, row) in given {
            guard let lengths = row.objectValue else { throw Refusal("NetworkXError", "Format of \"sp\" is invalid.") }
            if lengths.count != graph.nodeCount { throw Unreachable(from: node) }
            values[node] = lengths.values.compactMap(\.doubleValue).max() ?? 0
        }
        return values
    }

    /// The value of the one node that was asked for, or of each of several.
    static func one<Node: GraphFileNode, Direction, Multiplicity>(
        _ wanted: [Node], _ arguments: Arguments<Node>, _ graph: Network<Node, Direction, Multiplicity>,
        _ value: @escaping (Node) -> some AnswerValue
    ) -> Answer {
        if arguments.has("v"), let node = try? arguments.node("v"), graph.contains(node) { return Answer(value(node)) }
        return Answer { .byNode(wanted.map { ($0, value($0)) }) { $0.answer } }
    }

    static func known<Value>(_ value: Value?) throws(Refusal) -> Value {
        guard let value else { throw Refusal("ValueError", "the graph has no nodes") }
        return value
    }

    /// networkx asks an undirected graph first whether it is a tree.
    static func emptyRefusal(_ graph: Network<some Any, some Any, some Any>) -> Refusal {
        graph.isDirected ? Refusal("ValueError", "the graph has no nodes") : .pointless("the graph has no nodes")
    }

    struct Eccentricity: AnyKindAnalysis {
        static let name = "eccentricity"
        static let parameters: [Parameter] = [Parameter("v", nil), Parameter("sp", nil), Parameter("weight", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) async throws -> Answer {
            if !["v", "sp", "weight"].contains(where: arguments.has) {
                let values = try await graph.eccentricities(
                    parallelism: arguments.parallelism, progress: arguments.progress)
                return Answer { .byNode(values) }
            }
            let wanted = try arguments.bunch("v", of: graph)
            let values = try eccentricities(graph, arguments, of: wanted)
            return one(wanted, arguments, graph) { values[$0] ?? 0 }
        }

        static func refusal(for error: any Error) -> Refusal? { .networkXError(error) }
    }

    struct Diameter: AnyKindAnalysis {
        static let name = "diameter"
        static let parameters: [Parameter] = [
            Parameter("e", nil), Parameter("usebounds", false), Parameter("weight", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) async throws -> Answer {
            if let given = try arguments.numbersByNode("e") { return Answer(try known(given.values.max())) }
            if arguments.has("weight") { return Answer(try known(try graph.diameter(weight: try arguments.weight()))) }
            return Answer(
                try known(try await graph.diameter(parallelism: arguments.parallelism, progress: arguments.progress)))
        }
    }

    struct Radius: AnyKindAnalysis {
        static let name = "radius"
        static let parameters: [Parameter] = [
            Parameter("e", nil), Parameter("usebounds", false), Parameter("weight", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) async throws -> Answer {
            if let given = try arguments.numbersByNode("e") { return Answer(try known(given.values.min())) }
            if arguments.has("weight") { return Answer(try known(try graph.radius(weight: try arguments.weight()))) }
            return Answer(
                try known(try await graph.radius(parallelism: arguments.parallelism, progress: arguments.progress)))
        }
    }

    struct Center: AnyKindAnalysis {
        static let name = "center"
        static let parameters: [Parameter] = [
            Parameter("e", nil), Parameter("usebounds", false), Parameter("weight", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) async throws -> Answer {
            let nodes: [Node]
            if let given = try arguments.byNode("e") {
                let least = given.compactMap(\.value.doubleValue).min()
                nodes = given.filter { $0.value.doubleValue == least }.map(\.node)
            } else if arguments.has("weight") {
                nodes = try graph.center(weight: try arguments.weight())
            } else {
                nodes = try await graph.center(parallelism: arguments.parallelism, progress: arguments.progress)
            }
            if graph.nodeCount == 0 { throw emptyRefusal(graph) }
            return Answer { .nodes(nodes) }
        }
    }

    struct Periphery: AnyKindAnalysis {
        static let name = "periphery"
        static let parameters: [Parameter] = [
            Parameter("e", nil), Parameter("usebounds", false), Parameter("weight", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) async throws -> Answer {
            let nodes: [Node]
            if let given = try arguments.byNode("e") {
                let greatest = given.compactMap(\.value.doubleValue).max()
                nodes = given.filter { $0.value.doubleValue == greatest }.map(\.node)
            } else if arguments.has("weight") {
                nodes = try graph.periphery(weight: try arguments.weight())
            } else {
                nodes = try await graph.periphery(parallelism: arguments.parallelism, progress: arguments.progress)
            }
            if graph.nodeCount == 0 { throw Refusal("ValueError", "the graph has no nodes") }
            return Answer { .nodes(nodes) }
        }
    }

    struct Barycenter: AnyKindAnalysis {
        static let name = "barycenter"
        static let parameters: [Parameter] = [Parameter("weight", nil), Parameter("attr", nil), Parameter("sp", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            for name in ["attr", "sp"] where arguments.has(name) {
                throw Refusal("NotImplementedError", "'\(name)' cannot be given")
            }
            if graph.nodeCount == 0, !graph.isDirected, !arguments.has("weight") {
                throw Refusal.pointless("the graph has no nodes")
            }
            let nodes = try graph.barycenter(weight: try arguments.weight())
            return Answer { .nodes(nodes) }
        }

        static func refusal(for error: any Error) -> Refusal? {
            let refusal = Refusal(error)
            return refusal.type == "NetworkXError" ? Refusal("NetworkXNoPath", refusal.message) : nil
        }
    }

    struct HarmonicDiameter: AnyKindAnalysis {
        static let name = "harmonic_diameter"
        static let parameters: [Parameter] = [Parameter("sp", nil), Parameter("weight", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            if arguments.has("sp") { throw arguments.mismatch("sp", "null") }
            return Answer(try graph.harmonicDiameter(weight: try arguments.weight()))
        }
    }

    struct WienerIndex: AnyKindAnalysis {
        static let name = "wiener_index"
        static let parameters: [Parameter] = [Parameter("weight", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard let index = try graph.wienerIndex(weight: try arguments.weight()) else {
                throw Refusal.pointless("Connectivity is undefined for the null graph")
            }
            return Answer(index)
        }
    }

    struct HyperWienerIndex: SimpleUndirectedAnalysis {
        static let name = "hyper_wiener_index"
        static let parameters: [Parameter] = [Parameter("weight", nil)]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard let index = try graph.hyperWienerIndex(weight: try arguments.weight()) else {
                throw Refusal.pointless("Connectivity is undefined for the null graph")
            }
            return Answer(index)
        }
    }

    struct SchultzIndex: SimpleUndirectedAnalysis {
        static let name = "schultz_index"
        static let parameters: [Parameter] = [Parameter("weight", nil)]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard let index = try graph.schultzIndex(weight: try arguments.weight()) else {
                throw Refusal.pointless("Connectivity is undefined for the null graph")
            }
            return Answer(index)
        }
    }

    struct GutmanIndex: SimpleUndirectedAnalysis {
        static let name = "gutman_index"
        static let parameters: [Parameter] = [Parameter("weight", nil)]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard let index = try graph.gutmanIndex(weight: try arguments.weight()) else {
                throw Refusal.pointless("Connectivity is undefined for the null graph")
            }
            return Answer(index)
        }
    }
}
