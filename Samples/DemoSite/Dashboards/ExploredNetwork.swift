import Foundation
import GraphvizRendering
import NetworkGraphs

/// A network of any kind that a page shows: drawn, and asked about its nodes and edges.
enum ExploredNetwork {
    case directed(MultiDiGraph<String>)
    case undirected(MultiGraph<String>)

    init<Direction, Multiplicity>(_ network: Network<String, Direction, Multiplicity>) {
        self = Direction.isDirected ? .directed(MultiDiGraph(network)) : .undirected(MultiGraph(network))
    }

    /// Reads what `Upload` sends: `data:…;base64,…`.
    ///
    /// - Throws: A ``Refusal`` with a sentence for the page.
    init(upload contents: String, fileName: String) throws(Refusal) {
        guard let comma = contents.firstIndex(of: ","), contents[..<comma].hasSuffix(";base64"),
            let data = Data(base64Encoded: String(contents[contents.index(after: comma)...]))
        else { throw Refusal(sentence: "“\(fileName)” did not arrive whole; please upload it again.") }
        do {
            let graph = try AnyGraph<JSON>(reading: Array(data), as: GraphFormat(fileName: fileName))
            self =
                switch graph {
                case .graph(let graph): Self(graph.mapNodes(\.nodeText))
                case .diGraph(let graph): Self(graph.mapNodes(\.nodeText))
                case .multiGraph(let graph): Self(graph.mapNodes(\.nodeText))
                case .multiDiGraph(let graph): Self(graph.mapNodes(\.nodeText))
                }
        } catch {
            throw Refusal(sentence: "“\(fileName)” cannot be read: \(error).")
        }
    }

    /// Strangers' networks are drawn where that can be stopped, and once for all who look at the same one.
    private static let renderer = IsolatedGraphvizRenderer(deadline: .seconds(5)).cached()

    /// Draws it.
    func svg(engine: GraphvizEngine) async throws(Refusal) -> SVG {
        var options = edgeCount > 150 ? GraphvizOptions.draft : GraphvizOptions()
        options.engine = engine
        options.quota = GraphQuota()
        options.graphDefaults.merge([.backgroundColor(.transparent)])
        do {
            return switch self {
            case .directed(let graph): try await graph.svg(options: options, renderer: Self.renderer)
            case .undirected(let graph): try await graph.svg(options: options, renderer: Self.renderer)
            }
        } catch {
            throw Refusal(sentence: error.description)
        }
    }

    private var edgeCount: Int {
        switch self {
        case .directed(let graph): graph.edgeCount
        case .undirected(let graph): graph.edgeCount
        }
    }

    /// What a page tells of a node; `nil` where there is no such node.
    func node(_ name: String) -> (attributes: Attributes, neighbors: [String])? {
        switch self {
        case .directed(let graph):
            guard let attributes = graph.nodes[name], let successors = try? graph.successors(of: name),
                let predecessors = try? graph.predecessors(of: name)
            else { return nil }
            return (attributes, Array(predecessors) + successors.filter { !predecessors.contains($0) })
        case .undirected(let graph):
            guard let attributes = graph.nodes[name], let neighbors = try? graph.neighbors(of: name) else { return nil }
            return (attributes, Array(neighbors))
        }
    }

    /// The attributes of an edge by its place among the edges; `nil` where there is none.
    func edge(_ index: Int) -> Attributes? {
        switch self {
        case .directed(let graph): graph.edges.dropFirst(max(0, index)).first?.attributes
        case .undirected(let graph): graph.edges.dropFirst(max(0, index)).first?.attributes
        }
    }
}

/// Why a network is not shown, as a sentence for the page.
struct Refusal: Error {
    let sentence: String
}
