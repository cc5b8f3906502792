import OrderedJSON

/// What an edge counts in a path, a tree or a flow: one, a number among its attributes, or what a function says.
///
/// ```swift
/// graph.shortestPath(from: "a", to: "b", weight: .key("kilometres"))
/// graph.shortestPath(from: "a", to: "b", weight: .function { edge in edge["closed"] == true ? nil : 1 })
/// ```
public enum EdgeWeight<Node: Hashable & Sendable>: Sendable {
    /// Every edge counts 1.
    case unit
    /// The number of this name among the edge's attributes, 1 where it is missing; `null` hides the edge.
    case key(AttributeKey<Double>)
    /// What the function says; `nil` hides the edge.
    case function(@Sendable (Edge<Node>) -> Double?)

    /// The attribute `weight`.
    public static var weight: EdgeWeight { .key(.weight) }
}

extension Network {
    /// The weight of every edge by its number, NaN for a hidden one; `nil` where every edge counts 1.
    ///
    /// Numbers among the attributes are kept until the network changes.
    ///
    /// - Complexity: O(*m*), where *m* is the number of edges.
    package func edgeWeights(_ weight: EdgeWeight<Node>) -> [Double]? {
        switch weight {
        case .unit: return nil
        case .key(let key):
            guard !core.edgeAttributes.isUnused else { return nil }
            return frozen.weights(key.name) {
                core.edgeAttributes.numbers(key.name, count: core.edgeLimit, missing: 1, null: .nan)
            }
        case .function(let function):
            var values = [Double](repeating: .nan, count: core.edgeLimit)
            for index in edges.indices { values[Int(index.edge)] = function(edges[index]) ?? .nan }
            return values
        }
    }
}
