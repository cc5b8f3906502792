public import GraphAlgorithms
public import GraphFormats
public import GraphModel
public import OrderedJSON

/// Answers requests that are a line of JSON each: what `graph serve` does.
///
/// ```json
/// {"id": 7, "name": "pagerank", "graph": {…node-link JSON…}, "params": {"alpha": 0.9}}
/// {"id": 7, "result": {"a": 0.21, …}, "seconds": 0.00012}
/// {"id": 8, "error": {"type": "NetworkXNoPath", "message": "…"}}
/// ```
///
/// A generator is asked for without a graph, and its result is one. `{"id": 1, "list": true}` asks for the functions and
/// generators there are, with their parameters and defaults.
///
/// A graph comes as networkx's node-link JSON. Nodes may be any JSON value; where all are integers nothing is hashed.
public struct AnalysisService: Sendable {
    public init() {}

    /// The answer to a line, without a line break.
    public func answer(_ line: [UInt8]) async -> [UInt8] {
        var answer: JSON.Object = [:]
        do {
            let request = try JSON(parsing: line)
            answer["id"] = request["id"] ?? .null
            if request["list"] == true {
                answer["result"] = Self.list
            } else {
                let (result, seconds) = try await Self.outcome(of: request)
                answer["result"] = result
                answer["seconds"] = .double(seconds)
            }
        } catch {
            let refusal = (error as? JSONParsingError).map { Refusal("JSONDecodeError", "\($0)") } ?? Refusal(error)
            if answer["id"] == nil { answer["id"] = .null }
            answer["error"] = ["type": .string(refusal.type), "message": .string(refusal.message)]
        }
        return JSON.object(answer).serializedBytes()
    }

    private static var list: JSON {
        let generators = Generators.all.map { ($0.name, $0.parameters.json) }
        return .object((Analyses.list.objectValue ?? [:]).merging(generators) { function, _ in function })
    }

    private static func outcome(of request: JSON) async throws -> (JSON, Double) {
        guard let name = request["name"]?.stringValue else {
            throw Refusal("ValueError", "a request has a \"name\", the name of a function")
        }
        let given = request["params"]?.objectValue ?? [:]
        guard let graph = request["graph"] else {
            if let generator = Generators.named(name) {
                var generated: GeneratedGraph?
                let time = try ContinuousClock().measure { generated = try generator.graph(given) }
                return (generated?.nodeLink ?? .null, time / .seconds(1))
            }
            throw Refusal("ValueError", "a request has a \"graph\", which is node-link JSON")
        }
        if let integers = try? AnyGraph<Int>(nodeLink: graph) {
            do {
                return try await Analyses.outcome(of: name, on: integers, given)
            } catch {
                // An argument that is no integer may name a node all the same, if only one that is not there.
                guard error.isAboutNodes else { throw error }
            }
        }
        return try await Analyses.outcome(of: name, on: try AnyGraph<JSON>(nodeLink: graph), given)
    }
}

extension Analyses {
    /// The functions with their parameters and defaults: `{"pagerank": {"alpha": 0.85, …}, …}`. A parameter that must be
    /// given has the default `{"required": true}`.
    public static var list: JSON {
        var functions = JSON.Object()
        for analysis in all {
            functions[analysis.name] = analysis.parameters.json
        }
        return .object(functions)
    }

    /// Runs a function by its name.
    ///
    /// - Parameters:
    ///   - given: The arguments by networkx's names.
    ///   - repetitions: How often the algorithm runs; the time is the median.
    ///   - parallelism: How many cores a function that takes long may use.
    ///   - progress: Is told by such a function how much is done.
    /// - Returns: The answer and the time of the algorithm alone in seconds.
    /// - Throws: ``Refusal``, of the type `UnknownAlgorithm` for an unknown name.
    public static func outcome<Node: GraphFileNode>(
        of name: String, on graph: AnyGraph<Node>, _ given: JSON.Object, repetitions: Int = 1,
        parallelism: Parallelism = .one, progress: (@Sendable (Double) -> Void)? = nil
    ) async throws(Refusal) -> (result: JSON, seconds: Double) {
        guard let analysis = named(name) else {
            throw Refusal(
                "UnknownAlgorithm", "there is no function '\(name)'; graph analyse --list names those there are")
        }
        do {
            let arguments = try Arguments<Node>(
                given, for: name, analysis.parameters, parallelism: parallelism, progress: progress)
            var times: [Duration] = [], answer = Answer(JSON.null)
            for _ in 0..<max(repetitions, 1) {
                let clock = ContinuousClock()
                let start = clock.now
                answer = try await analysis.answer(graph, arguments)
                times.append(start.duration(to: clock.now))
            }
            times.sort()
            return (answer.json, times[times.count / 2] / .seconds(1))
        } catch {
            throw analysis.refusal(for: error) ?? Refusal(error)
        }
    }
}

extension GeneratedGraph {
    /// The graph as node-link JSON.
    fileprivate var nodeLink: JSON {
        switch self {
        case .integers(let graph): .graph(graph)
        case .values(let graph): .graph(graph)
        }
    }
}
