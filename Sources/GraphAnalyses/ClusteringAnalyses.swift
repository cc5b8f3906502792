import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `cluster`.
enum ClusteringAnalyses {
    static let all: [any Analysis.Type] = [
        Triangles.self, AllTriangles.self, Clustering.self, AverageClustering.self, Transitivity.self,
        SquareClustering.self, GeneralizedDegree.self,
    ]

    struct Triangles: UndirectedAnalysis {
        static let name = "triangles"
        static let parameters = [Parameter("nodes", nil)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) async throws -> Answer {
            if arguments.has("nodes") { try graph.refuseMultigraph() }
            let selection = try arguments.selection(in: graph)
            let values = try await graph.triangles(parallelism: arguments.parallelism, progress: arguments.progress)
            return Answer { .selected(values, selection) }
        }
    }

    struct AllTriangles: UndirectedAnalysis {
        static let name = "all_triangles"
        static let parameters = [Parameter("nbunch", nil)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let triangles = graph.allTriangles(of: try arguments.chosenNodes("nbunch", in: graph))
            return Answer { .nodeLists(triangles.map { [$0.0, $0.1, $0.2] }) }
        }
    }

    struct Clustering: AnyKindAnalysis {
        static let name = "clustering"
        static let parameters = [Parameter("nodes", nil), Parameter("weight", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) async throws -> Answer {
            try graph.refuseMultigraph()
            let selection = try arguments.selection(in: graph),
                values = try await graph.clustering(
                    weight: try arguments.weight(), parallelism: arguments.parallelism, progress: arguments.progress)
            return Answer { .selected(values, selection) }
        }
    }

    struct AverageClustering: AnyKindAnalysis {
        static let name = "average_clustering"
        static let parameters = [Parameter("nodes", nil), Parameter("weight", nil), Parameter("count_zeros", true)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) async throws -> Answer {
            try graph.refuseMultigraph()
            let
                values = try await graph.clustering(
                    weight: try arguments.weight(), parallelism: arguments.parallelism, progress: arguments.progress),
                countsZeros = try arguments.bool("count_zeros")
            let chosen = try arguments.chosenNodes(in: graph)?.compactMap { values[$0] } ?? values.values
            let counted = chosen.filter { countsZeros || abs($0) > 0 }
            if counted.isEmpty { throw Refusal("ZeroDivisionError", "division by zero") }
            return Answer(counted.reduce(0, +) / Double(counted.count))
        }
    }

    struct Transitivity: AnyKindAnalysis {
        static let name = "transitivity"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try graph.refuseMultigraph()
            return Answer(graph.transitivity())
        }
    }

    struct SquareClustering: AnyKindAnalysis {
        static let name = "square_clustering"
        static let parameters = [Parameter("nodes", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let selection = try arguments.selection(in: graph), values = graph.squareClustering()
            return Answer { .selected(values, selection) }
        }
    }

    struct GeneralizedDegree: UndirectedAnalysis {
        static let name = "generalized_degree"
        static let parameters = [Parameter("nodes", nil)]

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try graph.refuseMultigraph()
            let selection = try arguments.selection(in: graph), values = graph.generalizedDegrees()
            return Answer {
                .selected(values, selection) { counts in
                    .object(
                        JSON.Object(
                            uniqueKeysWithValues: counts.sorted { $0.key < $1.key }.map {
                                (String($0.key), .int($0.value))
                            }))
                }
            }
        }
    }
}
