import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedCollections
import OrderedJSON

/// networkx's `assortativity` and `richclub`.
enum AssortativityAnalyses {
    static let all: [any Analysis.Type] = [
        DegreeAssortativityCoefficient.self, DegreePearsonCorrelationCoefficient.self,
        AttributeAssortativityCoefficient.self, NumericAssortativityCoefficient.self, AverageNeighborDegree.self,
        AverageDegreeConnectivity.self, AttributeMixingDict.self, DegreeMixingDict.self, AttributeMixingMatrix.self,
        DegreeMixingMatrix.self, RichClubCoefficient.self,
    ]

    private static func byNumber(_ values: OrderedDictionary<Int, Double>) -> JSON {
        .object(JSON.Object(uniqueKeysWithValues: values.map { (String($0.key), $0.value.answer) }))
    }

    /// A degree as Python writes it, whole where it is.
    private static func text(_ degree: Double) -> String {
        Int(exactly: degree).map { String($0) } ?? "\(degree)"
    }

    private static func json<Value>(
        _ mixing: Mixing<Value>, _ isNormalized: Bool, _ text: (Value) -> String
    ) -> JSON {
        .object(
            JSON.Object(
                uniqueKeysWithValues: mixing.counts.map { first, row in
                    let object = row.map { second, count in
                        let number: JSON =
                            isNormalized ? .double(Double(count) / Double(mixing.pairCount)) : .int(count)
                        return (text(second), number)
                    }
                    return (text(first), .object(JSON.Object(uniqueKeysWithValues: object)))
                }))
    }

    /// The values in the order that the argument `mapping` gives them, without those that it leaves out.
    private static func order<Node, Value>(
        _ values: [Value], _ arguments: Arguments<Node>, _ text: (Value) -> String
    ) throws(Refusal) -> [Value?] {
        guard case .object(let mapping) = arguments["mapping"] else { return values }
        let places = mapping.mapValues(\.intValue)
        var order = [Value?](repeating: nil, count: places.count)
        for (name, place) in places {
            guard let place, order.indices.contains(place) else {
                throw Refusal("IndexError", "\(name) has no place below \(places.count) in mapping")
            }
        }
        for value in values { if case .some(.some(let place)) = places[text(value)] { order[place] = value } }
        return order
    }

    private static func matrix<Node, Value>(
        _ mixing: Mixing<Value>, _ values: [Value?], _ arguments: Arguments<Node>
    ) throws -> Answer {
        let isNormalized = try arguments.bool("normalized")
        let counts = values.map { first in
            values.map { second in
                guard let first, let second else { return 0.0 }
                return Double(mixing[first, second])
            }
        }
        let total = isNormalized ? counts.joined().reduce(0, +) : 1
        return Answer { .array(counts.map { row in .array(row.map { ($0 / total).answer }) }) }
    }

    struct DegreeAssortativityCoefficient: AnyKindAnalysis {
        static let name = "degree_assortativity_coefficient"
        static let parameters = [
            Parameter("x", "out"), Parameter("y", "in"), Parameter("weight", nil), Parameter("nodes", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(
                graph.degreeCorrelation(
                    from: try arguments.degreeKind("x"), to: try arguments.degreeKind("y"),
                    weight: try arguments.weight(),
                    nodes: try arguments.optionalNodes("nodes")))
        }
    }

    struct DegreePearsonCorrelationCoefficient: AnyKindAnalysis {
        static let name = "degree_pearson_correlation_coefficient"
        static let parameters = [
            Parameter("x", "out"), Parameter("y", "in"), Parameter("weight", nil), Parameter("nodes", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let value = graph.degreeCorrelation(
                from: try arguments.degreeKind("x"), to: try arguments.degreeKind("y"), weight: try arguments.weight(),
                nodes: try arguments.optionalNodes("nodes"))
            if graph.degreeMixing(nodes: try arguments.optionalNodes("nodes")).pairCount < 2 {
                throw Refusal("ValueError", "x and y must have length at least 2.")
            }
            return Answer(value)
        }
    }

    struct AttributeAssortativityCoefficient: AnyKindAnalysis {
        static let name = "attribute_assortativity_coefficient"
        static let parameters = [Parameter.required("attribute"), Parameter("nodes", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(
                graph.attributeAssortativity(
                    try arguments.string("attribute"), nodes: try arguments.optionalNodes("nodes")))
        }
    }

    struct NumericAssortativityCoefficient: AnyKindAnalysis {
        static let name = "numeric_assortativity_coefficient"
        static let parameters = [Parameter.required("attribute"), Parameter("nodes", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(
                try graph.numericAssortativity(
                    AttributeKey(try arguments.string("attribute")), nodes: try arguments.optionalNodes("nodes")))
        }
    }

    struct AverageNeighborDegree: AnyKindAnalysis {
        static let name = "average_neighbor_degree"
        static let parameters = [
            Parameter("source", "out"), Parameter("target", "out"), Parameter("nodes", nil), Parameter("weight", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let source = try arguments.degreeKind("source"), target = try arguments.degreeKind("target")
            if !graph.isDirected, source != .outgoing || target != .outgoing {
                throw Refusal("NetworkXError", "source and target arguments are only supported for directed graphs")
            }
            let selection = try arguments.selection(in: graph)
            let weight = try arguments.weight()
            let values =
                (graph as? Network<Node, Directed, Multiplicity>)?
                .averageNeighborDegree(over: source, of: target, weight: weight)
                ?? graph.averageNeighborDegree(weight: weight)
            if case .one(let node) = selection { return Answer { .selected(values, .some([node])) } }
            return Answer { .selected(values, selection) }
        }
    }

    struct AverageDegreeConnectivity: AnyKindAnalysis {
        static let name = "average_degree_connectivity"
        static let parameters = [
            Parameter("source", "in+out"), Parameter("target", "in+out"), Parameter("nodes", nil),
            Parameter("weight", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let source = try arguments.degreeKind("source"), target = try arguments.degreeKind("target")
            if !graph.isDirected, source != .all || target != .all {
                throw Refusal("NetworkXError", "source and target arguments are only supported for directed graphs")
            }
            let values = graph.averageDegreeConnectivity(
                source: source, target: target, nodes: try arguments.chosenNodes(in: graph),
                weight: try arguments.weight())
            return Answer { AssortativityAnalyses.byNumber(values) }
        }
    }

    struct AttributeMixingDict: AnyKindAnalysis {
        static let name = "attribute_mixing_dict"
        static let parameters = [
            Parameter.required("attribute"), Parameter("nodes", nil), Parameter("normalized", false),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let mixing = graph.attributeMixing(
                try arguments.string("attribute"), nodes: try arguments.optionalNodes("nodes"))
            let isNormalized = try arguments.bool("normalized")
            return Answer { AssortativityAnalyses.json(mixing, isNormalized) { $0.nodeText } }
        }
    }

    struct DegreeMixingDict: AnyKindAnalysis {
        static let name = "degree_mixing_dict"
        static let parameters = [
            Parameter("x", "out"), Parameter("y", "in"), Parameter("weight", nil), Parameter("nodes", nil),
            Parameter("normalized", false),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let mixing = graph.degreeMixing(
                from: try arguments.degreeKind("x"), to: try arguments.degreeKind("y"), weight: try arguments.weight(),
                nodes: try arguments.optionalNodes("nodes"))
            let isNormalized = try arguments.bool("normalized")
            return Answer { AssortativityAnalyses.json(mixing, isNormalized, AssortativityAnalyses.text) }
        }
    }

    struct AttributeMixingMatrix: AnyKindAnalysis {
        static let name = "attribute_mixing_matrix"
        static let parameters = [
            Parameter.required("attribute"), Parameter("nodes", nil), Parameter("mapping", nil),
            Parameter("normalized", true),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let mixing = graph.attributeMixing(
                try arguments.string("attribute"), nodes: try arguments.optionalNodes("nodes"))
            let values = try AssortativityAnalyses.order(mixing.values, arguments) { $0.nodeText }
            return try AssortativityAnalyses.matrix(mixing, values, arguments)
        }
    }

    struct DegreeMixingMatrix: AnyKindAnalysis {
        static let name = "degree_mixing_matrix"
        static let parameters = [
            Parameter("x", "out"), Parameter("y", "in"), Parameter("weight", nil), Parameter("nodes", nil),
            Parameter("normalized", true), Parameter("mapping", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let mixing = graph.degreeMixing(
                from: try arguments.degreeKind("x"), to: try arguments.degreeKind("y"), weight: try arguments.weight(),
                nodes: try arguments.optionalNodes("nodes"))
            let values = try AssortativityAnalyses.order(mixing.values, arguments, AssortativityAnalyses.text)
            return try AssortativityAnalyses.matrix(mixing, values, arguments)
        }
    }

    struct RichClubCoefficient: SimpleUndirectedAnalysis {
        static let name = "rich_club_coefficient"
        static let parameters = [Parameter("normalized", true), Parameter("Q", 100), Parameter("seed", nil)]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard try arguments.bool("normalized") else {
                let values = try graph.richClubCoefficients()
                return Answer { AssortativityAnalyses.byNumber(values) }
            }
            let values = try graph.normalizedRichClubCoefficients(
                swapsPerEdge: try arguments.int("Q"), seed: try arguments.seedOrRandom())
            for value in values.values { _ = try Refusal.unlessFinite(value) }
            return Answer { AssortativityAnalyses.byNumber(values) }
        }

        static func refusal(for error: any Error) -> Refusal? {
            if error is InvalidArgument { return Refusal("NetworkXError", "Graph has fewer than four nodes.") }
            return error is any HasLoopsError
                ? Refusal("Exception", "rich_club_coefficient is not implemented for graphs with self loops.") : nil
        }
    }
}

/// The error of a graph with loops, whatever the nodes are.
private protocol HasLoopsError: Error {}

extension HasLoops: HasLoopsError {}
