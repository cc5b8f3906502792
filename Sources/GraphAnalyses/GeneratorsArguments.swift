import GraphFormats
import GraphGenerators
import GraphModel
import OrderedJSON

extension Parameter {
    static let n = Parameter.required("n")
    static let m = Parameter.required("m")
    static let k = Parameter.required("k")
    static let p = Parameter.required("p")
    static let seed = Parameter("seed", nil)
    static let directed = Parameter("directed", false)
    static let createUsing = Parameter("create_using", nil)
}

/// The kinds that networkx's `create_using` can name.
enum GraphKind: String {
    case graph = "Graph"
    case diGraph = "DiGraph"
    case multiGraph = "MultiGraph"
    case multiDiGraph = "MultiDiGraph"
}

extension Arguments<JSON> {
    /// A number of nodes.
    func count(_ name: String) throws -> Int {
        let count = try int(name)
        guard count >= 0 else { throw Refusal("NetworkXError", "Negative number of nodes not valid: \(count)") }
        try checkSize(count)
        return count
    }

    /// A number of nodes, or how many nodes are given.
    func nodeCount(_ name: String) throws -> Int { try self[name].arrayValue?.count ?? count(name) }

    /// The nodes that are given in place of their numbers; `nil` where there are only numbers.
    func names(of parameters: [String]) throws -> [JSON]? {
        guard parameters.contains(where: { self[$0].arrayValue != nil }) else { return nil }
        let names = try parameters.flatMap { try self[$0].arrayValue ?? (0..<count($0)).map { .int($0) } }
        guard parameters.count == 1 || Set(names).count == names.count else {
            throw Refusal(
                "NetworkXError", "Nodes must be distinct in containers \(parameters.joined(separator: " and "))")
        }
        return names
    }

    /// Refuses what is more than a network can have.
    func checkSize(_ factors: Int...) throws {
        var product = 1
        for factor in factors {
            let (next, overflow) = product.multipliedReportingOverflow(by: max(factor, 0))
            guard !overflow, next < Int32.max else {
                throw Refusal("MemoryError", "a network holds less than 2³¹ nodes and edges")
            }
            product = next
        }
    }

    /// A seed; without one a number that nobody knows.
    func start(_ name: String = "seed") throws -> Int { try seed(name) ?? Int.random(in: 0..<1 << 32) }

    func ints(_ name: String) throws -> [Int] {
        guard let array = self[name].arrayValue else { throw mismatch(name, "an array of integers") }
        return try array.map { json in
            guard let number = json.intValue else { throw mismatch(name, "an array of integers") }
            return number
        }
    }

    func doubles(_ name: String) throws -> [Double] {
        guard let array = self[name].arrayValue else { throw mismatch(name, "an array of numbers") }
        return try array.map { json in
            guard let number = json.doubleValue else { throw mismatch(name, "an array of numbers") }
            return number
        }
    }

    func arrays(_ name: String) throws -> [[JSON]] {
        guard let array = self[name].arrayValue else { throw mismatch(name, "an array of arrays") }
        return try array.map { json in
            guard let inner = json.arrayValue else { throw mismatch(name, "an array of arrays") }
            return inner
        }
    }

    func matrix(_ name: String) throws -> [[Double]] {
        try arrays(name).map { row in
            try row.map { json in
                guard let number = json.doubleValue else { throw mismatch(name, "an array of arrays of numbers") }
                return number
            }
        }
    }

    /// A value for each of the nodes from 0 on, as an array or by node; `nil` for `null`.
    func column(_ name: String, count: Int) throws -> [JSON]? {
        guard has(name) else { return nil }
        if let array = self[name].arrayValue, !array.contains(where: { $0.arrayValue?.first?.intValue != nil }) {
            return array
        }
        var values = [JSON](repeating: .null, count: count)
        let places = try names(of: ["n"]).map { Dictionary(zip($0, $0.indices), uniquingKeysWith: { $1 }) }
        for (node, value) in try byNode(name) ?? [] {
            guard let place = places.map({ $0[node] }) ?? node.intValue, values.indices.contains(place) else {
                continue
            }
            values[place] = value
        }
        return values
    }

    func weights(_ name: String, count: Int) throws -> [Double]? {
        try column(name, count: count)?.map { json in
            guard let number = json.doubleValue else { throw mismatch(name, "a number for every node") }
            return number
        }
    }

    /// Places of nodes; an object by node, or an array of arrays where every place has several coordinates.
    func positions(_ name: String, count: Int) throws -> [[Double]]? {
        guard has(name) else { return nil }
        let values = self[name].objectValue == nil ? self[name].arrayValue ?? [] : try column(name, count: count) ?? []
        return try values.map { json in
            guard let place = json.arrayValue?.map(\.doubleValue), !place.contains(nil) else {
                throw mismatch(name, "an array of coordinates for every node")
            }
            return place.compactMap(\.self)
        }
    }

    /// Refuses functions, which cannot be written down.
    func refuseFunctions(_ names: String...) throws {
        for name in names where has(name) {
            throw Refusal("NotImplementedError", "'\(name)' is a function in Python and can only be left out")
        }
    }

    /// The kind that `create_using` names.
    func kind(default kind: GraphKind = .graph) throws -> GraphKind {
        guard let text = try optionalString("create_using") else { return kind }
        guard let kind = GraphKind(rawValue: text.hasPrefix("nx.") ? String(text.dropFirst(3)) : text) else {
            throw Refusal("TypeError", "create_using is not a valid NetworkX graph type or instance")
        }
        return kind
    }

    /// A graph of the kind that is asked for.
    func ofKind(
        _ graph: @autoclosure () throws -> Graph<Int>, _ diGraph: @autoclosure () throws -> DiGraph<Int>,
        _ multiGraph: @autoclosure () throws -> MultiGraph<Int>,
        _ multiDiGraph: @autoclosure () throws -> MultiDiGraph<Int>, default kind: GraphKind = .graph
    ) throws -> GeneratedGraph {
        switch try self.kind(default: kind) {
        case .graph: GeneratedGraph(try graph())
        case .diGraph: GeneratedGraph(try diGraph())
        case .multiGraph: GeneratedGraph(try multiGraph())
        case .multiDiGraph: GeneratedGraph(try multiDiGraph())
        }
    }

    /// A graph or a multigraph, as is asked for; networkx refuses directed ones.
    func ofUndirectedKind(
        _ graph: @autoclosure () throws -> Graph<Int>, _ multiGraph: @autoclosure () throws -> MultiGraph<Int>,
        default kind: GraphKind = .graph
    ) throws -> GeneratedGraph {
        switch try self.kind(default: kind) {
        case .graph: return GeneratedGraph(try graph())
        case .multiGraph: return GeneratedGraph(try multiGraph())
        case .diGraph, .multiDiGraph: throw Refusal("NetworkXError", "Directed Graph not supported in create_using")
        }
    }

    /// A directed graph or multigraph, as is asked for.
    func ofDirectedKind(
        _ diGraph: @autoclosure () throws -> DiGraph<Int>, _ multiDiGraph: @autoclosure () throws -> MultiDiGraph<Int>,
        default kind: GraphKind = .diGraph
    ) throws -> GeneratedGraph {
        switch try self.kind(default: kind) {
        case .diGraph: return GeneratedGraph(try diGraph())
        case .multiDiGraph: return GeneratedGraph(try multiDiGraph())
        case .graph, .multiGraph:
            throw Refusal("NetworkXError", "create_using must indicate a Directed Graph")
        }
    }

    /// A graph; networkx refuses every other kind.
    func ofPlainKind(_ graph: @autoclosure () throws -> Graph<Int>) throws -> GeneratedGraph {
        guard try kind() == .graph else {
            throw Refusal("NetworkXError", "create_using must not be directed and not be a multigraph")
        }
        return GeneratedGraph(try graph())
    }

    /// A graph or, where `directed` says so, a directed one; networkx refuses a `create_using` of another kind.
    func ofDirection(
        _ graph: @autoclosure () throws -> Graph<Int>, _ diGraph: @autoclosure () throws -> DiGraph<Int>
    ) throws -> GeneratedGraph {
        let isDirected = try bool("directed"), expected = isDirected ? GraphKind.diGraph : .graph
        switch try kind(default: expected) {
        case expected: break
        case .graph: throw Refusal("NetworkXError", "create_using must not be undirected")
        case .diGraph: throw Refusal("NetworkXError", "create_using must not be directed")
        case .multiGraph, .multiDiGraph: throw Refusal("NetworkXError", "create_using must not be a multi-graph")
        }
        return isDirected ? GeneratedGraph(try diGraph()) : GeneratedGraph(try graph())
    }
}
