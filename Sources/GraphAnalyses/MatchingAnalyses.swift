import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `matching`.
enum MatchingAnalyses {
    static let all: [any Analysis.Type] = [
        MaximalMatching.self, MaximumWeightMatching.self, MinimumWeightMatching.self, IsMatching.self,
        IsMaximalMatching.self, IsPerfectMatching.self,
    ]

    struct MaximalMatching: SimpleUndirectedAnalysis {
        static let name = "maximal_matching"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let edges = graph.maximalMatching()
            return Answer { .array(edges.map { .edge($0) }) }
        }
    }

    struct MaximumWeightMatching: SimpleUndirectedAnalysis {
        static let name = "max_weight_matching"
        static let parameters = [Parameter("maxcardinality", false), Parameter("weight", "weight")]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let edges = graph.maximumWeightMatching(
                isMaximum: try arguments.bool("maxcardinality"), weight: try arguments.weight())
            return Answer { .array(edges.map { .edge($0) }) }
        }
    }

    struct MinimumWeightMatching: SimpleUndirectedAnalysis {
        static let name = "min_weight_matching"
        static let parameters = [Parameter("weight", "weight")]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let edges = graph.minimumWeightMatching(weight: try arguments.weight())
            return Answer { .array(edges.map { .edge($0) }) }
        }
    }

    struct IsMatching: AnyKindAnalysis {
        static let name = "is_matching"
        static let parameters = [Parameter.required("matching")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(try graph.isMatching(try arguments.matching()))
        }

        static func refusal(for error: any Error) -> Refusal? { matchingRefusal(error) }
    }

    struct IsMaximalMatching: AnyKindAnalysis {
        static let name = "is_maximal_matching"
        static let parameters = [Parameter.required("matching")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(try graph.isMaximalMatching(try arguments.matching()))
        }

        static func refusal(for error: any Error) -> Refusal? { matchingRefusal(error) }
    }

    struct IsPerfectMatching: AnyKindAnalysis {
        static let name = "is_perfect_matching"
        static let parameters = [Parameter.required("matching")]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(try graph.isPerfectMatching(try arguments.matching()))
        }

        static func refusal(for error: any Error) -> Refusal? { matchingRefusal(error) }
    }

    private static func matchingRefusal(_ error: any Error) -> Refusal? {
        error is any NetworkXNamed
            ? Refusal("NetworkXError", "matching contains an edge with node not in G") : nil
    }
}

extension Arguments {
    /// A matching: pairs, or an object from node to mate in which every pair may come twice.
    func matching(_ name: String = "matching") throws(Refusal) -> [(Node, Node)] {
        guard case .object = self[name] else {
            for element in self[name].arrayValue ?? [] where element.arrayValue?.count != 2 {
                throw Refusal("NetworkXError", "matching has non-2-tuple edge \(element)")
            }
            return try pairs(name) ?? []
        }
        var pairs: [(Node, Node)] = [], seen: Set<[Node]> = []
        for (node, value) in try byNode(name) ?? [] {
            guard let mate = Self.node(value) else { throw mismatch(name, "an object from node to node") }
            if seen.contains([mate, node]) { continue }
            if node == mate {
                throw Refusal("NetworkXError", "Selfloops cannot appear in matchings (\(node), \(mate))")
            }
            seen.insert([node, mate])
            pairs.append((node, mate))
        }
        return pairs
    }
}
