public import GraphAlgorithms
import GraphFormats
import GraphModel
import OrderedJSON

/// networkx's `linalg`. A matrix is an array of rows, a complex number an array of two.
enum MatrixAnalyses {
    static let all: [any Analysis.Type] = [
        AdjacencyMatrix.self, SparseArray.self, NumpyArray.self, IncidenceMatrix.self, LaplacianMatrix.self,
        NormalizedLaplacianMatrix.self, DirectedLaplacianMatrix.self, DirectedCombinatorialLaplacianMatrix.self,
        ModularityMatrix.self, DirectedModularityMatrix.self, BetheHessianMatrix.self, GoogleMatrix.self,
        AttributeMatrix.self, AdjacencySpectrum.self, LaplacianSpectrum.self, NormalizedLaplacianSpectrum.self,
        ModularitySpectrum.self, BetheHessianSpectrum.self, AlgebraicConnectivity.self, FiedlerVector.self,
        SpectralOrdering.self, SpectralBisection.self,
    ]
}

extension ComplexNumber: AnswerValue {
    public var answer: JSON { .array([real.answer, imaginary.answer]) }
}

extension Matrix: AnswerValue {
    public var answer: JSON { rows.answer }
}

extension Network where Node: GraphFileNode {
    /// The nodes in the order that the arguments ask for.
    fileprivate func arranged(_ arguments: Arguments<Node>) throws -> Self {
        guard let nodes = try arguments.optionalNodes("nodelist") else { return self }
        guard !nodes.isEmpty else { throw Refusal("NetworkXError", "nodelist has no nodes") }
        guard Set(nodes).count == nodes.count else { throw Refusal("NetworkXError", "nodelist contains duplicates.") }
        do {
            return try subgraph(inOrder: nodes)
        } catch {
            throw Refusal("NetworkXError", "Nodes {\(error.node)} in nodelist is not in G")
        }
    }

    fileprivate func refuseNoNodes() throws(Refusal) {
        if nodeCount == 0 { throw Refusal("NetworkXError", "Graph has no nodes or edges") }
    }
}

extension MatrixAnalyses {
    private static let nodeListParameter = Parameter("nodelist", nil)
    private static let weightParameter = Parameter("weight", "weight")

    struct AdjacencyMatrix: AnyKindAnalysis {
        static let name = "adjacency_matrix"
        static let parameters = [nodeListParameter, weightParameter]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try graph.refuseNoNodes()
            let matrix = try graph.arranged(arguments).adjacencyMatrix(weight: try arguments.weight())
            return Answer { matrix.dense.answer }
        }
    }

    struct SparseArray: AnyKindAnalysis {
        static let name = "to_scipy_sparse_array"
        static let parameters = AdjacencyMatrix.parameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer { try AdjacencyMatrix.answer(graph, arguments) }
    }

    /// `multigraph_weight` is the name of Python's function: `sum`, `min` or `max`.
    struct NumpyArray: AnyKindAnalysis {
        static let name = "to_numpy_array"
        static let parameters = [
            nodeListParameter, Parameter("multigraph_weight", "sum"), weightParameter, Parameter("nonedge", 0.0),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let combining: ([Double]) -> Double
            switch try arguments.string("multigraph_weight") {
            case "sum": combining = { $0.reduce(0, +) }
            case "min": combining = { $0.min() ?? 0 }
            case "max": combining = { $0.max() ?? 0 }
            default: throw arguments.mismatch("multigraph_weight", "sum, min or max")
            }
            return Answer(
                try graph.arranged(arguments).denseAdjacencyMatrix(
                    weight: try arguments.weight(), noEdge: try arguments.double("nonedge"),
                    combiningParallelEdges: combining))
        }
    }

    struct IncidenceMatrix: AnyKindAnalysis {
        static let name = "incidence_matrix"
        static let parameters = [Parameter("oriented", false), Parameter("weight", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let matrix = graph.incidenceMatrix(
                isOriented: try arguments.bool("oriented"), weight: try arguments.weight())
            return Answer { matrix.dense.answer }
        }
    }

    struct LaplacianMatrix: AnyKindAnalysis {
        static let name = "laplacian_matrix"
        static let parameters = AdjacencyMatrix.parameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try graph.refuseNoNodes()
            let matrix = try graph.arranged(arguments).laplacianMatrix(weight: try arguments.weight())
            return Answer { matrix.dense.answer }
        }
    }

    struct NormalizedLaplacianMatrix: AnyKindAnalysis {
        static let name = "normalized_laplacian_matrix"
        static let parameters = AdjacencyMatrix.parameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try graph.refuseNoNodes()
            let matrix = try graph.arranged(arguments).normalizedLaplacianMatrix(weight: try arguments.weight())
            return Answer { matrix.dense.answer }
        }
    }

    private static let walkParameters = [
        nodeListParameter, weightParameter, Parameter("walk_type", nil), Parameter("alpha", 0.95),
    ]

    static func walk<Node>(_ graph: DiGraph<Node>, _ arguments: Arguments<Node>) throws -> RandomWalk? {
        let alpha = try arguments.double("alpha")
        switch try arguments.optionalString("walk_type") {
        case nil: return graph.isStronglyConnected ? nil : .pageRank(alpha: try probability(alpha))
        case "random": return .random
        case "lazy": return .lazy
        case "pagerank": return .pageRank(alpha: try probability(alpha))
        default: throw Refusal("NetworkXError", "walk_type must be random, lazy, or pagerank")
        }
    }

    private static func probability(_ alpha: Double) throws(Refusal) -> Double {
        guard alpha > 0, alpha < 1 else { throw Refusal("NetworkXError", "alpha must be between 0 and 1") }
        return alpha
    }

    private static func simpleDirected<Node, Multiplicity>(
        _ graph: Network<Node, Directed, Multiplicity>
    ) throws(Refusal) -> DiGraph<Node> {
        try graph.refuseMultigraph()
        return DiGraph(graph)
    }

    struct DirectedLaplacianMatrix: DirectedAnalysis {
        static let name = "directed_laplacian_matrix"
        static let parameters = walkParameters

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let graph = try simpleDirected(graph)
            try graph.refuseNoNodes()
            let walk = try walk(graph, arguments)
            return Answer(
                try graph.arranged(arguments).directedLaplacianMatrix(weight: try arguments.weight(), walk: walk))
        }
    }

    struct DirectedCombinatorialLaplacianMatrix: DirectedAnalysis {
        static let name = "directed_combinatorial_laplacian_matrix"
        static let parameters = walkParameters

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let graph = try simpleDirected(graph)
            try graph.refuseNoNodes()
            let walk = try walk(graph, arguments)
            return Answer(
                try graph.arranged(arguments).directedCombinatorialLaplacianMatrix(
                    weight: try arguments.weight(), walk: walk))
        }
    }

    private static let modularityParameters = [nodeListParameter, Parameter("weight", nil)]

    struct ModularityMatrix: SimpleUndirectedAnalysis {
        static let name = "modularity_matrix"
        static let parameters = modularityParameters

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try graph.refuseNoNodes()
            return Answer(try graph.arranged(arguments).modularityMatrix(weight: try arguments.weight()))
        }
    }

    struct DirectedModularityMatrix: DirectedAnalysis {
        static let name = "directed_modularity_matrix"
        static let parameters = modularityParameters

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Directed, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let graph = try simpleDirected(graph)
            try graph.refuseNoNodes()
            return Answer(try graph.arranged(arguments).modularityMatrix(weight: try arguments.weight()))
        }
    }

    struct BetheHessianMatrix: SimpleUndirectedAnalysis {
        static let name = "bethe_hessian_matrix"
        static let parameters = [Parameter("r", nil), nodeListParameter]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let regularizer = try MatrixAnalyses.regularizer(graph, arguments)
            let matrix = try graph.arranged(arguments).betheHessianMatrix(regularizer: regularizer)
            return Answer { matrix.dense.answer }
        }
    }

    private static func regularizer<Node: GraphFileNode>(
        _ graph: Graph<Node>, _ arguments: Arguments<Node>
    ) throws -> Double {
        if let regularizer = try arguments.optionalDouble("r") {
            try graph.refuseNoNodes()
            return regularizer
        }
        let degrees = graph.degrees.map { Double($0.degree) }, sum = degrees.reduce(0, +)
        guard sum > 0 else { throw Refusal("ZeroDivisionError", "division by zero") }
        return degrees.reduce(0) { $0 + $1 * $1 } / sum - 1
    }

    struct GoogleMatrix: AnyKindAnalysis {
        static let name = "google_matrix"
        static let parameters = [
            Parameter("alpha", 0.85), Parameter("personalization", nil), nodeListParameter, weightParameter,
            Parameter("dangling", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let personalization = try arguments.numbersByNode("personalization")
            let graph = try graph.arranged(arguments)
            if let personalization, graph.nodes.reduce(0, { $0 + (personalization[$1] ?? 0) }) == 0 {
                throw Refusal("ZeroDivisionError", "the personalization adds up to nothing")
            }
            return Answer(
                graph.googleMatrix(
                    alpha: try arguments.double("alpha"), personalization: personalization,
                    weight: try arguments.weight(), dangling: try arguments.numbersByNode("dangling")))
        }
    }

    struct AttributeMatrix: AnyKindAnalysis {
        static let name = "attr_matrix"
        static let parameters = [
            Parameter("edge_attr", nil), Parameter("node_attr", nil), Parameter("normalized", false),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let attribute = try arguments.optionalString("node_attr")
            let (matrix, values) = try graph.attributeMatrix(
                weight: try arguments.weight("edge_attr"), isNormalized: try arguments.bool("normalized")
            ) { node throws -> JSON in
                guard let attribute else { return node.nodeJSON }
                guard let value = graph.nodes[node]?[attribute] else { throw Refusal("KeyError", attribute) }
                return value
            }
            return Answer { [matrix.answer, .array(values)] }
        }
    }

    struct AdjacencySpectrum: AnyKindAnalysis {
        static let name = "adjacency_spectrum"
        static let parameters = [weightParameter]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try graph.refuseNoNodes()
            let weight = try arguments.weight()
            if graph.isDirected {
                return Answer(Network<Node, Directed, Multiplicity>(graph).adjacencySpectrum(weight: weight))
            }
            let spectrum = Network<Node, Undirected, Multiplicity>(graph).adjacencySpectrum(weight: weight)
            return Answer(spectrum.map { ComplexNumber($0) })
        }
    }

    /// Of a directed graph networkx takes what is on and below the diagonal for a symmetric matrix.
    struct LaplacianSpectrum: AnyKindAnalysis {
        static let name = "laplacian_spectrum"
        static let parameters = [weightParameter]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try graph.refuseNoNodes()
            return Answer(graph.laplacianMatrix(weight: try arguments.weight()).dense.symmetricEigenvalues())
        }
    }

    struct NormalizedLaplacianSpectrum: AnyKindAnalysis {
        static let name = "normalized_laplacian_spectrum"
        static let parameters = [weightParameter]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try graph.refuseNoNodes()
            return Answer(
                graph.normalizedLaplacianMatrix(weight: try arguments.weight()).dense.symmetricEigenvalues())
        }
    }

    struct ModularitySpectrum: SimpleAnalysis {
        static let name = "modularity_spectrum"
        static let parameters: [Parameter] = []

        static func answer<Node: GraphFileNode, Direction>(
            _ graph: Network<Node, Direction, SingleEdges>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try graph.refuseNoNodes()
            guard graph.edgeCount > 0 else { throw Refusal("ValueError", "the graph has no edges") }
            if graph.isDirected { return Answer(DiGraph(graph).modularitySpectrum()) }
            return Answer(Graph(graph).modularitySpectrum().map { ComplexNumber($0) })
        }
    }

    struct BetheHessianSpectrum: SimpleUndirectedAnalysis {
        static let name = "bethe_hessian_spectrum"
        static let parameters = [Parameter("r", nil)]

        static func answer<Node: GraphFileNode>(
            _ graph: Graph<Node>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            Answer(graph.betheHessianSpectrum(regularizer: try regularizer(graph, arguments)))
        }
    }

    private static let fiedlerParameters = [
        weightParameter, Parameter("normalized", false), Parameter("tol", 1e-8), Parameter("method", "tracemin_pcg"),
        Parameter("seed", nil),
    ]

    private static func checkMethod<Node>(_ arguments: Arguments<Node>) throws {
        let method = try arguments.string("method")
        guard ["tracemin", "tracemin_pcg", "tracemin_lu", "lanczos", "lobpcg"].contains(method) else {
            throw Refusal("NetworkXError", "unknown method '\(method)'.")
        }
    }

    struct AlgebraicConnectivity: UndirectedAnalysis {
        static let name = "algebraic_connectivity"
        static let parameters = fiedlerParameters

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard graph.nodeCount > 1 else { throw Refusal("NetworkXError", "graph has less than two nodes.") }
            let value = try graph.algebraicConnectivity(
                weight: try arguments.weight(), isNormalized: try arguments.bool("normalized"))
            // networkx finds out late whether it knows the method.
            if graph.nodeCount > 2, value > 0 { try checkMethod(arguments) }
            return Answer(value)
        }
    }

    struct FiedlerVector: UndirectedAnalysis {
        static let name = "fiedler_vector"
        static let parameters = fiedlerParameters

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard graph.nodeCount > 1 else { throw Refusal("NetworkXError", "graph has less than two nodes.") }
            let vector = try graph.fiedlerVector(
                weight: try arguments.weight(), isNormalized: try arguments.bool("normalized"))
            if graph.nodeCount > 2 { try checkMethod(arguments) }
            return Answer(vector.values)
        }
    }

    struct SpectralOrdering: AnyKindAnalysis {
        static let name = "spectral_ordering"
        static let parameters = fiedlerParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard graph.nodeCount > 0 else { throw Refusal("NetworkXError", "graph is empty.") }
            try checkMethod(arguments)
            let order = try graph.spectralOrdering(
                weight: try arguments.weight(), isNormalized: try arguments.bool("normalized"))
            return Answer { .nodes(order) }
        }
    }

    struct SpectralBisection: UndirectedAnalysis {
        static let name = "spectral_bisection"
        static let parameters = fiedlerParameters

        static func answer<Node: GraphFileNode, Multiplicity>(
            _ graph: Network<Node, Undirected, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            guard graph.nodeCount > 1 else { throw Refusal("NetworkXError", "graph has less than two nodes.") }
            let parts = try graph.spectralBisection(
                weight: try arguments.weight(), isNormalized: try arguments.bool("normalized"))
            // The vector's sign is arbitrary; networkx's begins below zero where its stream does.
            let isFirst = graph.nodes.first.map { Set(parts.negative).contains($0) } ?? true
            let (left, right) = isFirst ? (parts.negative, parts.other) : (parts.other, parts.negative)
            return Answer { [.nodeSet(left), .nodeSet(right)] }
        }
    }
}
