import GraphAlgorithms
public import GraphModel
import OrderedJSON

/// The nodes in straight columns, one for each layer: networkx's `multipartite_layout`.
///
/// ```swift
/// try Graph<Int>.completeMultipartite([2, 3, 4]).positions(layout: .multipartite(by: "subset"))
/// ```
///
/// - Complexity: O(*n* log *n*), where *n* is the number of nodes.
public struct MultipartiteLayout<Node: Hashable & Sendable>: GraphLayout {
    /// What the layers are.
    public enum Layers: Sendable, Hashable {
        /// The value of a node's attribute of this name is its layer. The layers come in the order of the values if
        /// these are all numbers or all texts, otherwise in the order of their first nodes.
        case attribute(String)
        /// The layers' nodes, each from the bottom.
        case nodes([[Node]])
    }

    /// What the layers are.
    public var layers: Layers
    /// Whether the layers are columns or rows.
    public var alignment: LayoutAlignment
    /// The distance of the farthest coordinate from the center.
    public var scale: Double
    /// Where the center is.
    public var center: SIMD2<Double>

    public init(
        layers: Layers, alignment: LayoutAlignment = .vertical, scale: Double = 1, center: SIMD2<Double> = .zero
    ) {
        self.layers = layers
        self.alignment = alignment
        self.scale = scale
        self.center = center
    }

    /// - Throws: `MissingAttribute` if a node has no attribute that says its layer; `NodeNotFound` if a layer has a node
    ///   that is not in the network, `InvalidArgument` if a node is in no layer or in several.
    public func positions<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> NodeMap<Node, SIMD2<Double>> {
        let layers =
            switch layers {
            case .nodes(let lists): try graph.ranks(ofLists: lists, argument: "layers")
            case .attribute(let name): try graph.layers(by: name)
            }
        let order = layers.flatMap { $0 }
        guard order.count == graph.nodeCount else {
            throw InvalidArgument("layers", "have a node several times; every node must be in one layer")
        }
        return graph.nodeMap(Self.points(layers.map(\.count), alignment, scale, center), order: order)
    }

    static func points(
        _ counts: [Int], _ alignment: LayoutAlignment, _ scale: Double, _ center: SIMD2<Double>
    ) -> [SIMD2<Double>] {
        var points: [SIMD2<Double>] = []
        for (layer, count) in counts.enumerated() {
            let x = Double(layer) - Double(counts.count - 1) / 2, bottom = -Double(count - 1) / 2
            for place in 0..<count { points.append(SIMD2(x, bottom + Double(place))) }
        }
        points.rescale(scale: scale, center: center)
        return alignment.aligned(points)
    }
}

extension Network {
    /// The ranks of the nodes by the value of an attribute.
    fileprivate func layers(by name: String) throws -> [[Int]] {
        var places: [JSON: Int] = [:], layers: [(value: JSON, ranks: [Int])] = []
        for (rank, node) in nodes.enumerated() {
            guard let value = nodes[node]?[name] else { throw MissingAttribute(name, of: "the node \(node)") }
            // Python's numbers are equal if their values are.
            let key = value.doubleValue.map { JSON.double($0) } ?? value
            if let place = places[key] {
                layers[place].ranks.append(rank)
            } else {
                places[key] = layers.count
                layers.append((value, [rank]))
            }
        }
        if layers.allSatisfy({ $0.value.doubleValue != nil }) {
            layers.sort { ($0.value.doubleValue ?? 0) < ($1.value.doubleValue ?? 0) }
        } else if layers.allSatisfy({ $0.value.stringValue != nil }) {
            layers.sort {
                ($0.value.stringValue ?? "").unicodeScalars.lexicographicallyPrecedes(
                    ($1.value.stringValue ?? "").unicodeScalars)
            }
        }
        return layers.map(\.ranks)
    }
}

extension GraphLayout {
    /// The nodes in straight columns by the value of an attribute: networkx's `multipartite_layout`. See
    /// ``MultipartiteLayout``.
    public static func multipartite<N>(
        by attribute: String = "subset", alignment: LayoutAlignment = .vertical, scale: Double = 1,
        center: SIMD2<Double> = .zero
    ) -> Self where Self == MultipartiteLayout<N> {
        MultipartiteLayout(layers: .attribute(attribute), alignment: alignment, scale: scale, center: center)
    }

    /// The nodes in straight columns: networkx's `multipartite_layout`. See ``MultipartiteLayout``.
    public static func multipartite<N>(
        layers: [[N]], alignment: LayoutAlignment = .vertical, scale: Double = 1, center: SIMD2<Double> = .zero
    ) -> Self where Self == MultipartiteLayout<N> {
        MultipartiteLayout(layers: .nodes(layers), alignment: alignment, scale: scale, center: center)
    }
}
