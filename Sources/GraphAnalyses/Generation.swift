public import GraphFormats
public import GraphGenerators
public import GraphModel
public import OrderedJSON

/// A graph that a generator made.
///
/// Most have integers as nodes; where networkx has texts or tuples, nodes are JSON: texts and arrays.
public enum GeneratedGraph: Sendable {
    case integers(AnyGraph<Int>)
    case values(AnyGraph<JSON>)

    /// Wraps a network of integers.
    init<Direction, Multiplicity>(_ network: Network<Int, Direction, Multiplicity>) {
        self = .integers(AnyGraph(network))
    }

    /// Wraps a network of whatever nodes, which become JSON.
    init<Node, Direction, Multiplicity>(
        _ network: Network<Node, Direction, Multiplicity>, _ json: (Node) -> JSON
    ) {
        self = .values(AnyGraph(network.renamed(json)))
    }
}

/// One of networkx's generators by its name there, with networkx's parameters: what `graph generate` calls.
///
/// ```swift
/// let graph = try Generators.named("gnp_random_graph")?.graph(["n": 10, "p": 0.3, "seed": 42])
/// ```
public struct Generation: Sendable {
    /// networkx's name: `"path_graph"`.
    public let name: String

    /// networkx's parameters in its order, with its defaults. `create_using` takes the name of a kind, such as
    /// `"MultiGraph"`; what must be a function in Python can only be left out.
    public let parameters: [Parameter]

    /// The parameters that are a number of nodes, or the nodes themselves as an array.
    private let nodes: [String]

    /// What networkx raises where it is not what it mostly raises.
    private let exceptions: [GeneratorError.Reason: String]

    private let make: @Sendable (Arguments<JSON>) throws -> GeneratedGraph

    init(
        _ name: String, _ parameters: [Parameter], nodes: [String] = [],
        raising exceptions: [GeneratorError.Reason: String] = [:],
        _ make: @escaping @Sendable (Arguments<JSON>) throws -> GeneratedGraph
    ) {
        self.name = name
        self.parameters = parameters
        self.nodes = nodes
        self.exceptions = exceptions
        self.make = make
    }

    /// Makes the graph.
    ///
    /// - Parameter given: The arguments by networkx's names. Without a `seed` every graph is another.
    /// - Throws: ``Refusal``.
    public func graph(_ given: JSON.Object) throws(Refusal) -> GeneratedGraph {
        do {
            let arguments = try Arguments<JSON>(given, for: name, parameters)
            let graph = try make(arguments)
            return try arguments.names(of: nodes).map(graph.named) ?? graph
        } catch let error as GeneratorError {
            throw exceptions[error.reason].map { Refusal($0, error.description) } ?? Refusal(error)
        } catch {
            throw Refusal(error)
        }
    }
}

extension GeneratedGraph {
    /// The same with other nodes, which may come twice.
    fileprivate func named(_ names: [JSON]) -> GeneratedGraph {
        switch self {
        case .integers(.graph(let graph)): .values(.graph(graph.renamed(names)))
        case .integers(.diGraph(let graph)): .values(.diGraph(graph.renamed(names)))
        case .integers(.multiGraph(let graph)): .values(.multiGraph(graph.renamed(names)))
        case .integers(.multiDiGraph(let graph)): .values(.multiDiGraph(graph.renamed(names)))
        case .values: self
        }
    }
}

extension GeneratorError: NetworkXNamed {
    public var networkXType: String {
        switch reason {
        case .arguments, .degrees, .tries: "NetworkXError"
        case .noNodes: "NetworkXPointlessConcept"
        case .notATree: "NotATree"
        case .size: "MemoryError"
        }
    }
}

extension Network {
    /// The same with other nodes; neighbours keep their order, which ``mapNodes(_:)`` as networkx does not.
    fileprivate func renamed(_ json: (Node) -> JSON) -> Network<JSON, Direction, Multiplicity> {
        renamed(nodes.map(json)) { key(ofEdge: $0.number) }
    }

    /// The same with other nodes by rank, of which some may be one; parallel edges are counted anew.
    fileprivate func renamed(_ names: [JSON]) -> Network<JSON, Direction, Multiplicity> { renamed(names) { _ in nil } }

    private func renamed(_ names: [JSON], _ key: (EdgeRecord) -> EdgeKey?) -> Network<JSON, Direction, Multiplicity> {
        var renamed = Network<JSON, Direction, Multiplicity>()
        renamed.attributes = attributes
        for (rank, name) in names.enumerated() { renamed.addNode(name, attributes: attributes(ofRank: rank)) }
        for edge in edgeRecords.sorted(by: { $0.number < $1.number }) {
            let first = names[Int(edge.source)], second = names[Int(edge.target)]
            renamed.insertEdge(
                edge.isReversed ? second : first, edge.isReversed ? first : second, key: key(edge),
                attributes(ofEdge: edge.number))
        }
        return renamed
    }
}
