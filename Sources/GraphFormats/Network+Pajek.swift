public import GraphModel

extension Network where Node: GraphFileNode {
    /// Reads Pajek's format, as networkx's `read_pajek` does: vertices, edges and arcs, line by line or as lists, and
    /// matrices.
    ///
    /// A node is its label. The attributes `x`, `y` and `shape` are left out where they are 0, 0 and `ellipse`, and
    /// `id` where it is the place. Vertices with the same label become one node. Where there are arcs, an edge becomes
    /// two of them. Vertices need no line; then their number is their name.
    ///
    /// - Throws: ``GraphFormatError`` with line and column where a line is not as expected, where a node is no `Node`,
    ///   where the file's direction is not the network's, and where it has parallel edges and the network allows none.
    public init(pajek text: some StringProtocol, limits: ReadingLimits = .standard) throws(GraphFormatError) {
        let bytes = Array(text.utf8)
        try limits.check(bytes, .pajek)
        var reader = PajekReader(limits: limits)
        self = try reader.readAll(bytes).network()
    }

    /// The network in Pajek's format, as networkx's `write_pajek` writes it.
    ///
    /// Pajek knows a node's place and shape, an edge's weight, which is 1.0 where there is none, and otherwise only
    /// attributes that are texts and not blank: others are lost, and so are the network's own, keys and groups.
    ///
    /// - Throws: ``GraphFormatError`` where a text has several lines, a weight is no number, an attribute `id` is no
    ///   whole number or there twice, and where two nodes have the same text.
    public func pajek() throws(GraphFormatError) -> String {
        var output = TextOutput()
        try PajekWriter.write(GraphContent(self, .pajek), to: &output)
        return output.text
    }
}

extension AnyGraph where Node: GraphFileNode {
    /// Reads Pajek's format as the kind of graph it is: directed if it has arcs, a multigraph if it has parallel edges.
    /// See ``Network/init(pajek:limits:)``.
    public init(pajek text: some StringProtocol, limits: ReadingLimits = .standard) throws(GraphFormatError) {
        let bytes = Array(text.utf8)
        try limits.check(bytes, .pajek)
        var reader = PajekReader(limits: limits)
        self = try reader.readAll(bytes).anyGraph()
    }
}
