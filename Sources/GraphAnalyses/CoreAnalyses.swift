import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `core`.
enum CoreAnalyses {
    static let all: [any Analysis.Type] = [
        CoreNumber.self, KCore.self, KShell.self, KCrust.self, KCorona.self, KTruss.self, OnionLayers.self,
    ]

    /// networkx takes core numbers that were computed before.
    private static func refuseGiven<Node>(_ arguments: Arguments<Node>) throws(Refusal) {
        if arguments.has("core_number") {
            throw Refusal("NotImplementedError", "core numbers are always computed, and cannot be given")
        }
    }

    private static func refuseEmpty<Node, Direction>(
        _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
    ) throws(Refusal) {
        if graph.nodeCount == 0, !arguments.has("k") {
            throw Refusal("ValueError", "there is no largest core without nodes")
        }
    }

    struct CoreNumber: SimpleAnalysis {
        static let name = "core_number"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let numbers = try graph.coreNumbers()
            return Answer { .byNode(numbers) }
        }
    }

    struct KCore: SimpleAnalysis {
        static let name = "k_core"
        static let parameters = [Parameter("k", nil), Parameter("core_number", nil)]

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try refuseGiven(arguments)
            try refuseEmpty(graph, arguments)
            let subgraph = try graph.kCore(try arguments.optionalInt("k"))
            return Answer { .graph(AnyGraph(subgraph)) }
        }
    }

    struct KShell: SimpleAnalysis {
        static let name = "k_shell"
        static let parameters = [Parameter("k", nil), Parameter("core_number", nil)]

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try refuseGiven(arguments)
            try refuseEmpty(graph, arguments)
            let subgraph = try graph.kShell(try arguments.optionalInt("k"))
            return Answer { .graph(AnyGraph(subgraph)) }
        }
    }

    struct KCrust: SimpleAnalysis {
        static let name = "k_crust"
        static let parameters = [Parameter("k", nil), Parameter("core_number", nil)]

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try refuseGiven(arguments)
            try refuseEmpty(graph, arguments)
            let subgraph = try graph.kCrust(try arguments.optionalInt("k"))
            return Answer { .graph(AnyGraph(subgraph)) }
        }
    }

    struct KCorona: SimpleAnalysis {
        static let name = "k_corona"
        static let parameters = [Parameter.required("k"), Parameter("core_number", nil)]

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try refuseGiven(arguments)
            let subgraph = try graph.kCorona(try arguments.int("k"))
            return Answer { .graph(AnyGraph(subgraph)) }
        }
    }

    struct KTruss: SimpleUndirectedAnalysis {
        static let name = "k_truss"
        static let parameters = [Parameter.required("k")]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let subgraph = try graph.kTruss(try arguments.int("k"))
            return Answer { .graph(AnyGraph(subgraph)) }
        }
    }

    struct OnionLayers: SimpleUndirectedAnalysis {
        static let name = "onion_layers"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let layers = try graph.onionLayers()
            return Answer { .byNode(layers) }
        }

        static func refusal(for error: any Error) -> Refusal? {
            let refusal = Refusal(error)
            let message = refusal.message.replacing(
                "Input graph has self loops", with: "Input graph contains self loops")
            return message == refusal.message ? nil : Refusal(refusal.type, message)
        }
    }
}
