public import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `cycles` and `euler`.
enum CycleAnalyses {
    static let all: [any Analysis.Type] = [
        CycleBasis.self, MinimumCycleBasis.self, SimpleCycles.self, RecursiveSimpleCycles.self,
        ChordlessCycles.self, FindCycle.self, Girth.self, Eulerian.self, SemiEulerian.self,
        HasEulerianPath.self, EulerianCircuit.self, EulerianPath.self, Eulerize.self,
    ]

    static let noCycle = Refusal("NetworkXNoCycle", "No cycle found.")

    static func lengthBound<Node: GraphFileNode>(_ arguments: Arguments<Node>) throws(Refusal) -> Int? {
        let bound = try arguments.optionalInt("length_bound")
        if let bound, bound < 0 { throw Refusal("ValueError", "length bound must be non-negative") }
        return bound
    }

    struct CycleBasis: SimpleUndirectedAnalysis {
        static let name = "cycle_basis"
        static let parameters: [Parameter] = [Parameter("root", nil)]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let cycles = graph.cycleBasis(root: try arguments.optionalNode("root"))
            return Answer { .nodeLists(cycles) }
        }
    }

    struct MinimumCycleBasis: SimpleUndirectedAnalysis {
        static let name = "minimum_cycle_basis"
        static let parameters: [Parameter] = [Parameter("weight", nil)]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let cycles = try graph.minimumCycleBasis(weight: try arguments.weight())
            return Answer { .nodeLists(cycles) }
        }
    }

    struct SimpleCycles: AnyKindAnalysis {
        static let name = "simple_cycles"
        static let parameters: [Parameter] = [Parameter("length_bound", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let cycles = Array(graph.simpleCycles(lengthBound: try lengthBound(arguments)))
            return Answer { .nodeLists(cycles) }
        }
    }

    struct RecursiveSimpleCycles: DirectedAnalysis {
        static let name = "recursive_simple_cycles"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let cycles = Array(graph.simpleCycles())
            return Answer { .nodeLists(cycles) }
        }
    }

    struct ChordlessCycles: AnyKindAnalysis {
        static let name = "chordless_cycles"
        static let parameters: [Parameter] = [Parameter("length_bound", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let cycles = Array(graph.chordlessCycles(lengthBound: try lengthBound(arguments)))
            return Answer { .nodeLists(cycles) }
        }
    }

    struct FindCycle: AnyKindAnalysis {
        static let name = "find_cycle"
        static let parameters: [Parameter] = [Parameter("source", nil), Parameter("orientation", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let orientation = try arguments.orientation()
            // A node, or several of which each is begun at where those before have found nothing.
            for source in try sources(arguments, graph) {
                if let source, !graph.contains(source) { throw NodeNotFound(source) }
                if let orientation {
                    guard let cycle = graph.findCycle(from: source, orientation: orientation) else { continue }
                    return Answer { .array(cycle.map { .walked($0, withDirection: true) }) }
                }
                guard let cycle = graph.findCycle(from: source) else { continue }
                return Answer { .array(cycle.map { .edge($0) }) }
            }
            throw noCycle
        }

        private static func sources<Node: GraphFileNode, Direction, Multiplicity>(
            _ arguments: Arguments<Node>, _ graph: Network<Node, Direction, Multiplicity>
        ) throws(Refusal) -> [Node?] {
            guard arguments.has("source") else { return [nil] }
            if let node = try? arguments.node("source"), graph.contains(node) { return [node] }
            guard arguments["source"].arrayValue != nil else { return [try arguments.node("source")] }
            return try arguments.nodes("source")
        }

        static func refusal(for error: any Error) -> Refusal? { .networkXError(error) }
    }

    struct Girth: SimpleUndirectedAnalysis {
        static let name = "girth"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.girth.map(Double.init) ?? .infinity)
        }
    }

    struct Eulerian: AnyKindAnalysis {
        static let name = "is_eulerian"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            if graph.nodeCount == 0 { throw Refusal.pointless("Connectivity is undefined for the null graph") }
            return Answer(graph.isEulerian)
        }
    }

    struct SemiEulerian: AnyKindAnalysis {
        static let name = "is_semieulerian"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            if graph.nodeCount == 0 { throw Refusal.pointless("Connectivity is undefined for the null graph") }
            return Answer(graph.isSemiEulerian)
        }
    }

    struct HasEulerianPath: AnyKindAnalysis {
        static let name = "has_eulerian_path"
        static let parameters: [Parameter] = [Parameter("source", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            if graph.nodeCount == 0 { throw Refusal.pointless("Connectivity is undefined for the null graph") }
            guard let source = try arguments.optionalNode("source") else { return Answer(graph.hasEulerianPath) }
            return Answer(try graph.isEulerian || graph.hasEulerianPath(from: source))
        }

        static func refusal(for error: any Error) -> Refusal? { .keyError(error) }
    }

    struct EulerianCircuit: AnyKindAnalysis {
        static let name = "eulerian_circuit"
        static let parameters: [Parameter] = [Parameter("source", nil), Parameter("keys", false)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            if graph.nodeCount == 0 { throw Refusal.pointless("Connectivity is undefined for the null graph") }
            let walk = try graph.eulerianCircuit(from: try arguments.optionalNode("source"))
            let withKeys = try arguments.bool("keys")
            return Answer { .array(walk.map { .edge($0, withKey: withKeys) }) }
        }
    }

    struct EulerianPath: AnyKindAnalysis {
        static let name = "eulerian_path"
        static let parameters: [Parameter] = [Parameter("source", nil), Parameter("keys", false)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            if graph.nodeCount == 0 { throw Refusal.pointless("Connectivity is undefined for the null graph") }
            let walk = try graph.eulerianPath(from: try arguments.optionalNode("source"))
            let withKeys = try arguments.bool("keys")
            return Answer { .array(walk.map { .edge($0, withKey: withKeys) }) }
        }
    }

    struct Eulerize: UndirectedAnalysis {
        static let name = "eulerize"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            if graph.nodeCount == 0 { throw Refusal.pointless("Cannot Eulerize null graph") }
            let eulerized = try graph.eulerized()
            return Answer { .graph(.multiGraph(eulerized)) }
        }
    }
}

extension NotEulerian: NetworkXNamed {
    public var networkXType: String { "NetworkXError" }
}
