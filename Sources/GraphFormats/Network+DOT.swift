public import GraphModel

extension Network where Node: GraphFileNode {
    /// Reads Graphviz's DOT.
    ///
    /// ```swift
    /// let graph = try DiGraph<String>(dot: "digraph { start -> work -> work -> end }")
    /// ```
    /// The whole language is read. Defaults are resolved: every node and edge gets what `node […]` and `edge […]` said
    /// when it was made. Subgraphs become ``groups``; a subgraph `cluster_x` is the cluster x. The graph's name is its
    /// attribute `name`; a port is an attribute `tailport` or `headport`; an edge's `key` is its key in a multigraph.
    ///
    /// Unquoted numbers, `true` and `false` become numbers and Booleans, everything else strings. A label's escapes and
    /// entities are resolved into plain text where that loses nothing, and otherwise kept as ``Label/escaped(_:)``. A node
    /// whose name has escapes or entities gets what they stand for as its label: `"two\nlines"` is drawn in two lines.
    ///
    /// - Throws: ``GraphFormatError`` with line and column where the text is not DOT, where a node is no `Node`, where
    ///   the text says `graph` and the network is directed or the other way round, and where the text, not being
    ///   `strict`, has parallel edges and the network allows none.
    public init(dot text: some StringProtocol, limits: ReadingLimits = .standard) throws(GraphFormatError) {
        try self.init(dot: Array(text.utf8), limits: limits)
    }

    /// Reads Graphviz's DOT from bytes: UTF-8, or Latin-1 if the text says so or is not UTF-8.
    public init(dot bytes: [UInt8], limits: ReadingLimits = .standard) throws(GraphFormatError) {
        self = try DOTReader.read(bytes, limits: limits).network()
    }

    /// The network in Graphviz's DOT, the same text every time.
    ///
    /// Reading it gives an equal network, with two exceptions: `null`, arrays and objects among attributes come back as
    /// strings of JSON (but labels as what they were), and so do the strings that DOT cannot say, which have an odd
    /// number of backslashes before a quote or the end.
    public func dot() -> String {
        var writer = DOTWriter(self)
        return writer.write()
    }
}

extension AnyGraph where Node: GraphFileNode {
    /// Reads Graphviz's DOT as the kind of graph it is: a `strict` one has no parallel edges, any other may. See
    /// ``Network/init(dot:limits:)-(StringProtocol,_)``.
    public init(dot text: some StringProtocol, limits: ReadingLimits = .standard) throws(GraphFormatError) {
        try self.init(dot: Array(text.utf8), limits: limits)
    }

    /// Reads Graphviz's DOT from bytes: UTF-8, or Latin-1 if the text says so or is not UTF-8.
    public init(dot bytes: [UInt8], limits: ReadingLimits = .standard) throws(GraphFormatError) {
        self = try DOTReader.read(bytes, limits: limits).anyGraph()
    }
}
