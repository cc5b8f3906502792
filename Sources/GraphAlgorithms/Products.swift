public import GraphModel

extension Network {
    /// The network in which every node of this one is replaced by a copy of another, and copies of neighbours are
    /// joined node by node: networkx's `cartesian_product`.
    ///
    /// Two pairs are joined if they have one node in common and the other two are joined. An edge has the attributes and
    /// the key of the edge it comes from. A node has the attributes of both its nodes, each as an array of both values,
    /// with `null` where one has none.
    ///
    /// ```swift
    /// let path = Graph(edges: [(0, 1), (1, 2)])
    /// path.cartesianProduct(path) // a grid of three by three
    /// ```
    ///
    /// - Complexity: O(*nk* + *nl* + *mk*) in time and space, where *n* and *m* are the numbers of nodes and edges of this
    ///   network and *k* and *l* those of the other.
    public func cartesianProduct<Other>(
        _ other: Network<Other, Direction, Multiplicity>
    ) -> Network<NodePair<Node, Other>, Direction, Multiplicity> {
        var product = ProductBuilder(self, other)
        product.addEdgesOfFirst()
        product.addEdgesOfSecond()
        return product.network
    }

    /// The network in which two pairs are joined if their first nodes are joined and their second ones: networkx's
    /// `tensor_product`, also called the direct product.
    ///
    /// Attributes of nodes and of edges are arrays of both values, with `null` where one has none. In a multigraph the
    /// key is a text of both keys; networkx has a pair.
    ///
    /// - Complexity: O(*nk* + *ml*) in time and space, where *n* and *m* are the numbers of nodes and edges of this
    ///   network and *k* and *l* those of the other.
    public func tensorProduct<Other>(
        _ other: Network<Other, Direction, Multiplicity>
    ) -> Network<NodePair<Node, Other>, Direction, Multiplicity> {
        var product = ProductBuilder(self, other)
        product.addEdgesOfBoth()
        return product.network
    }

    /// The network with the edges of both ``cartesianProduct(_:)`` and ``tensorProduct(_:)``: networkx's
    /// `strong_product`.
    ///
    /// - Complexity: O(*nk* + *nl* + *mk* + *ml*) in time and space, where *n* and *m* are the numbers of nodes and edges
    ///   of this network and *k* and *l* those of the other.
    public func strongProduct<Other>(
        _ other: Network<Other, Direction, Multiplicity>
    ) -> Network<NodePair<Node, Other>, Direction, Multiplicity> {
        var product = ProductBuilder(self, other)
        product.addEdgesOfSecond()
        product.addEdgesOfFirst()
        product.addEdgesOfBoth()
        return product.network
    }

    /// The network in which two pairs are joined if their first nodes are, or if these are one and the second ones are
    /// joined: networkx's `lexicographic_product`.
    ///
    /// - Complexity: O(*nl* + *mk*²) in time and space, where *n* and *m* are the numbers of nodes and edges of this
    ///   network and *k* and *l* those of the other.
    public func lexicographicProduct<Other>(
        _ other: Network<Other, Direction, Multiplicity>
    ) -> Network<NodePair<Node, Other>, Direction, Multiplicity> {
        var product = ProductBuilder(self, other)
        product.addEdgesOfFirstToAll()
        product.addEdgesOfSecond()
        return product.network
    }
}

extension Network where Direction == Undirected, Multiplicity == SingleEdges {
    /// The network in which two pairs are joined if their first nodes and their second nodes are, or if they differ and
    /// neither are: networkx's `modular_product`.
    ///
    /// Its cliques are the ways in which parts of both networks are alike.
    ///
    /// - Complexity: O(*n*²*k*²) in time and space, where *n* and *k* are the numbers of nodes of the two.
    ///
    /// R. Hammack, W. Imrich, S. Klavžar, *Handbook of Product Graphs*, CRC Press, 2011.
    public func modularProduct<Other>(_ other: Graph<Other>) -> Graph<NodePair<Node, Other>> {
        var product = ProductBuilder(self, other)
        product.addCrossedEdges(edgeList, other.edgeList)
        product.addCrossedEdges(complement().edgeList, other.complement().edgeList)
        return product.network
    }

    /// A copy of another network for each node of this one, every node of the copy joined to that node: networkx's
    /// `corona_product`.
    ///
    /// The nodes of this network are in the result as they are, those of the copies as pairs; see ``CoronaNode``.
    ///
    /// - Complexity: O(*nk* + *nl* + *m*) in time and space, where *n* and *m* are the numbers of nodes and edges of this
    ///   network and *k* and *l* those of the other.
    ///
    /// R. Frucht, F. Harary, "On the corona of two graphs", Aequationes Mathematicae 4 (1970), 322–325,
    /// https://doi.org/10.1007/BF01844162
    public func coronaProduct<Other>(_ other: Graph<Other>) -> Graph<CoronaNode<Node, Other>> {
        var corona = Graph<CoronaNode<Node, Other>>(nodes: nodes.map { .center($0) })
        for edge in edges { corona.addEdge(.center(edge.source), .center(edge.target)) }
        for center in nodes {
            for node in other.nodes { corona.addNode(.rim(NodePair(center, node))) }
            for edge in other.edges {
                corona.addEdge(
                    .rim(NodePair(center, edge.source)), .rim(NodePair(center, edge.target)),
                    attributes: edge.attributes)
            }
            for node in other.nodes { corona.addEdge(.center(center), .rim(NodePair(center, node))) }
        }
        return corona
    }
}

extension Network where Multiplicity == SingleEdges {
    /// A copy of another network for each node of this one, joined as this one's nodes are at one node of each copy:
    /// networkx's `rooted_product`.
    ///
    /// It is undirected and has no attributes, as in networkx.
    ///
    /// - Parameters:
    ///   - other: The network to copy.
    ///   - root: The node of it at which copies are joined.
    /// - Throws: `NodeNotFound` if the root is not in the other network.
    /// - Complexity: O(*nk* + *nl* + *m*) in time and space, where *n* and *m* are the numbers of nodes and edges of this
    ///   network and *k* and *l* those of the other.
    public func rootedProduct<Other, OtherDirection>(
        _ other: Network<Other, OtherDirection, SingleEdges>, root: Other
    ) throws(NodeNotFound<Other>) -> Graph<NodePair<Node, Other>> {
        guard let root = other.rank(of: root) else { throw NodeNotFound(root) }
        let width = Int32(other.nodeCount)
        var edges: [(tail: Int32, head: Int32)] = []
        for edge in edgeList { edges.append((edge.source * width + Int32(root), edge.target * width + Int32(root))) }
        let otherEdges = other.edgeList
        for rank in 0..<Int32(nodeCount) {
            for edge in otherEdges { edges.append((rank * width + edge.source, rank * width + edge.target)) }
        }
        return Graph(
            distinctNodes: nodes.flatMap { first in other.nodes.map { NodePair(first, $0) } }, edges: edges)
    }
}

/// A node of a `coronaProduct(_:)`.
public enum CoronaNode<Center: Hashable & Sendable, Rim: Hashable & Sendable>: Hashable, Sendable {
    /// A node of the first network.
    case center(Center)
    /// A node of the copy of the second network that belongs to a node of the first.
    case rim(NodePair<Center, Rim>)
}

extension CoronaNode: CustomStringConvertible {
    public var description: String {
        switch self {
        case .center(let node): String(describing: node)
        case .rim(let pair): pair.description
        }
    }
}

/// An edge by the ranks of its ends.
struct ProductEdge {
    var source: Int32
    var target: Int32
    var key: EdgeKey?
    var attributes: Attributes
}

extension Network {
    /// The edges in order, oriented as in `edges`.
    var edgeList: [ProductEdge] {
        zip(edges, edgeNumbers).map { edge, number in
            let ends = ends(ofEdge: Int(number))
            return ProductEdge(
                source: Int32(edge.isReversed ? ends.head : ends.tail),
                target: Int32(edge.isReversed ? ends.tail : ends.head), key: edge.key, attributes: edge.attributes)
        }
    }
}

/// Puts together the nodes and edges of a product in networkx's order.
private struct ProductBuilder<First: Hashable & Sendable, Second: Hashable & Sendable, Direction, Multiplicity>
where Direction: GraphDirection, Multiplicity: EdgeMultiplicity {
    var network = Network<NodePair<First, Second>, Direction, Multiplicity>()
    let firstCount: Int32
    let secondCount: Int32
    let firstEdges: [ProductEdge]
    let secondEdges: [ProductEdge]

    init(_ first: Network<First, Direction, Multiplicity>, _ second: Network<Second, Direction, Multiplicity>) {
        firstCount = Int32(first.nodeCount)
        secondCount = Int32(second.nodeCount)
        firstEdges = first.edgeList
        secondEdges = second.edgeList
        let seconds = Array(second.nodes.withAttributes)
        for (node, attributes) in first.nodes.withAttributes {
            for (other, otherAttributes) in seconds {
                network.addNode(NodePair(node, other), attributes: Self.paired(attributes, otherAttributes))
            }
        }
    }

    mutating func addEdgesOfFirst() {
        for edge in firstEdges { for node in 0..<secondCount { add(edge.source, node, edge.target, node, edge) } }
    }

    mutating func addEdgesOfSecond() {
        for node in 0..<firstCount { for edge in secondEdges { add(node, edge.source, node, edge.target, edge) } }
    }

    mutating func addEdgesOfFirstToAll() {
        for edge in firstEdges {
            for node in 0..<secondCount {
                for other in 0..<secondCount { add(edge.source, node, edge.target, other, edge) }
            }
        }
    }

    mutating func addEdgesOfBoth() {
        for first in firstEdges {
            for second in secondEdges {
                add(first.source, second.source, first.target, second.target, Self.paired(first, second))
            }
        }
        guard !Direction.isDirected else { return }
        for first in firstEdges {
            for second in secondEdges {
                add(first.target, second.source, first.source, second.target, Self.paired(first, second))
            }
        }
    }

    mutating func addCrossedEdges(_ firstEdges: [ProductEdge], _ secondEdges: [ProductEdge]) {
        for first in firstEdges {
            for second in secondEdges {
                let paired = Self.paired(first, second)
                add(first.source, second.source, first.target, second.target, paired)
                add(first.target, second.source, first.source, second.target, paired)
            }
        }
    }

    private mutating func add(
        _ first: Int32, _ second: Int32, _ otherFirst: Int32, _ otherSecond: Int32, _ edge: ProductEdge
    ) {
        network.insertEdge(
            fromRank: Int(first * secondCount + second), toRank: Int(otherFirst * secondCount + otherSecond),
            key: edge.key, edge.attributes)
    }

    private static func paired(_ first: ProductEdge, _ second: ProductEdge) -> ProductEdge {
        var key: EdgeKey?
        if let firstKey = first.key, let secondKey = second.key { key = .string("(\(firstKey), \(secondKey))") }
        return ProductEdge(source: 0, target: 0, key: key, attributes: paired(first.attributes, second.attributes))
    }

    private static func paired(_ first: Attributes, _ second: Attributes) -> Attributes {
        var paired = Attributes()
        for attribute in first {
            paired[attribute.name] = .array([attribute.value, second[attribute.name] ?? .null])
        }
        for attribute in second where first[attribute.name] == nil {
            paired[attribute.name] = .array([.null, attribute.value])
        }
        return paired
    }
}
