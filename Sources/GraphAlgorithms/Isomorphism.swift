public import GraphModel
public import OrderedJSON

extension Network {
    /// Whether the nodes can be renamed so that this network becomes the other: networkx's `is_isomorphic`.
    ///
    /// ```swift
    /// Graph(edges: [(1, 2), (2, 3)]).isIsomorphic(to: Graph(edges: [("b", "a"), ("b", "c")]))   // true
    /// ```
    ///
    /// - Parameters:
    ///   - other: Another network of the same kind.
    ///   - nodeMatch: Which nodes may stand for each other, as far as their attributes go; any if not given.
    ///   - edgeMatch: Likewise for the edges between two nodes.
    /// - Complexity: Exponential in time in the worst case; O((*n* + *m*) log *n*) for most networks, where *n* and *m* are the
    ///   numbers of nodes and edges.
    ///
    /// L. P. Cordella et al., "A (sub)graph isomorphism algorithm for matching large graphs", IEEE Transactions on Pattern
    /// Analysis and Machine Intelligence 26 (2004), 1367–1372, https://doi.org/10.1109/TPAMI.2004.75
    public func isIsomorphic<Other>(
        to other: Network<Other, Direction, Multiplicity>, nodeMatch: AttributeMatch? = nil,
        edgeMatch: AttributeMatch? = nil
    ) -> Bool {
        isomorphisms(to: other, nodeMatch: nodeMatch, edgeMatch: edgeMatch).first { _ in true } != nil
    }

    /// A renaming of the nodes that makes this network the other; `nil` where there is none. networkx's `vf2pp_isomorphism`.
    ///
    /// - Parameters:
    ///   - other: Another network of the same kind.
    ///   - nodeLabel: The attribute in which nodes that stand for each other must be equal.
    ///   - defaultLabel: What counts where it is missing.
    /// - Returns: For every node the other's that stands for it, in the order of the nodes.
    /// - Complexity: As ``isIsomorphic(to:nodeMatch:edgeMatch:)``.
    ///
    /// A. Jüttner, P. Madarasi, "VF2++ — An improved subgraph isomorphism algorithm", Discrete Applied Mathematics 242
    /// (2018), 69–81, https://doi.org/10.1016/j.dam.2018.02.018
    public func isomorphism<Other>(
        to other: Network<Other, Direction, Multiplicity>, nodeLabel: String? = nil, defaultLabel: JSON = .null
    ) -> NodeMap<Node, Other>? {
        isomorphisms(to: other, nodeMatch: nodeLabel.map { .equal($0, default: defaultLabel) }).first { _ in true }
    }

    /// All renamings of the nodes that make this network the other, found one after the other as they are asked for:
    /// networkx's `vf2pp_all_isomorphisms` and `GraphMatcher.isomorphisms_iter`.
    public func isomorphisms<Other>(
        to other: Network<Other, Direction, Multiplicity>, nodeMatch: AttributeMatch? = nil,
        edgeMatch: AttributeMatch? = nil
    ) -> NetworkMatches<Node, Other> {
        matches(other, .isomorphism, nodeMatch, edgeMatch)
    }

    /// All ways in which a pattern occurs as the subgraph that some nodes induce: networkx's
    /// `GraphMatcher.subgraph_isomorphisms_iter`.
    ///
    /// ```swift
    /// let triangle = Graph(edges: [(0, 1), (1, 2), (2, 0)])
    /// Graph.karateClub.subgraphIsomorphisms(to: triangle).first { _ in true }   // [0: 0, 1: 1, 2: 2]
    /// ```
    ///
    /// - Returns: For every node of a subgraph the pattern's that it stands for, in the order of the pattern's nodes.
    public func subgraphIsomorphisms<Other>(
        to pattern: Network<Other, Direction, Multiplicity>, nodeMatch: AttributeMatch? = nil,
        edgeMatch: AttributeMatch? = nil
    ) -> NetworkMatches<Node, Other> {
        matches(pattern, .induced, nodeMatch, edgeMatch)
    }

    /// All ways in which a pattern occurs as some nodes and some of the edges between them: networkx's
    /// `GraphMatcher.subgraph_monomorphisms_iter`.
    public func subgraphMonomorphisms<Other>(
        to pattern: Network<Other, Direction, Multiplicity>, nodeMatch: AttributeMatch? = nil,
        edgeMatch: AttributeMatch? = nil
    ) -> NetworkMatches<Node, Other> {
        matches(pattern, .monomorphism, nodeMatch, edgeMatch)
    }

    private func matches<Other>(
        _ pattern: Network<Other, Direction, Multiplicity>, _ kind: MatchKind, _ nodeMatch: AttributeMatch?,
        _ edgeMatch: AttributeMatch?
    ) -> NetworkMatches<Node, Other> {
        var nodeTest: MatchSearch.NodeTest?, edgeTest: MatchSearch.EdgeTest?
        if let nodeMatch {
            let hosts = nodes.withAttributes.map(\.attributes),
                patterns = pattern.nodes.withAttributes.map(\.attributes)
            nodeTest = { nodeMatch.matches([hosts[$0]], [patterns[$1]]) }
        }
        if let edgeMatch {
            edgeTest = { [self] in
                edgeMatch.matches(edgeAttributes($0.0, $0.1), pattern.edgeAttributes($1.0, $1.1))
            }
        }
        let search = MatchSearch(
            host: MatchRows(topology), pattern: MatchRows(pattern.topology), kind, nodeTest, edgeTest)
        return NetworkMatches(search: search) { [self] places in
            nodeMap(ranks: places.map(Int32.init), places.indices.map { pattern.node(ofRank: $0) })
        } sorted: { [self] places in
            var others = [Other?](repeating: nil, count: nodeCount)
            for (rank, place) in places.enumerated() { others[place] = pattern.node(ofRank: rank) }
            return nodeMap(others.compactMap(\.self))
        }
    }

    /// The attributes of the edges from one rank to another.
    private func edgeAttributes(_ source: Int, _ target: Int) -> [Attributes] {
        let source = node(ofRank: source), target = node(ofRank: target)
        guard isMultigraph else { return [self[edge: source, target]] }
        return edges(of: source).filter { $0.target == target }.map(\.attributes)
    }

    private subscript(edge source: Node, target: Node) -> Attributes {
        edges(of: source).first { $0.target == target }?.attributes ?? Attributes()
    }
}

/// The ways in which a network matches another, found as they are asked for.
public struct NetworkMatches<Node: Hashable & Sendable, Other: Sendable>: Sequence {
    fileprivate let search: MatchSearch
    fileprivate let named: ([Int]) -> NodeMap<Node, Other>
    fileprivate let sorted: ([Int]) -> NodeMap<Node, Other>

    public struct Iterator: IteratorProtocol {
        fileprivate var search: MatchSearch
        fileprivate let named: ([Int]) -> NodeMap<Node, Other>

        /// The next match; `nil` where there is none left.
        public mutating func next() -> NodeMap<Node, Other>? { search.next().map(named) }
    }

    public func makeIterator() -> Iterator {
        Iterator(search: search, named: search.kind == .isomorphism ? sorted : named)
    }
}
