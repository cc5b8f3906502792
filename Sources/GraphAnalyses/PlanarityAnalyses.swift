public import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `planarity`.
enum PlanarityAnalyses {
    static let all: [any Analysis.Type] = [IsPlanar.self, CheckPlanarity.self, GetCounterexample.self]

    struct IsPlanar: AnyKindAnalysis {
        static let name = "is_planar"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.isPlanar)
        }
    }

    /// The embedding is `{node: [neighbours, clockwise]}`, what networkx's `PlanarEmbedding.get_data` gives.
    struct CheckPlanarity: AnyKindAnalysis {
        static let name = "check_planarity"
        static let parameters = [Parameter("counterexample", false)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let givesReason = try arguments.bool("counterexample")
            do throws(NotPlanar) {
                let neighbors = try graph.planarEmbedding().neighbors
                return Answer { [true, .byNode(neighbors) { .nodes($0) }] }
            } catch {
                let part = givesReason ? graph.kuratowskiSubgraph() : nil
                return Answer { [false, part.map { .graph(.graph($0)) } ?? .null] }
            }
        }
    }

    struct GetCounterexample: AnyKindAnalysis {
        static let name = "get_counterexample"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard let part = graph.kuratowskiSubgraph() else {
                throw Refusal("NetworkXException", "G is planar - no counter example.")
            }
            return Answer { .graph(.graph(part)) }
        }
    }
}

extension NotPlanar: NetworkXNamed {
    public var networkXType: String { "NetworkXException" }
    public var networkXMessage: String { "G is not planar. \(self)" }
}
