public import GraphModel

extension Network where Node: GraphFileNode {
    /// Reads GEXF 1.1 to 1.3, such as Gephi and networkx write, as networkx's `read_gexf` does.
    ///
    /// A node is its id; a label that is another text becomes the attribute `label`, and what is said about the
    /// drawing `viz`. Attributes have the types that are declared, and the default where a node or edge says nothing.
    /// Ids of edges that are numbers are passed over. The first graph is read; nodes inside a node have the attribute
    /// `pid`.
    ///
    /// - Throws: ``GraphFormatError`` with line and column where the text is not GEXF or mixes directed and undirected
    ///   edges, where a node is no `Node`, where the file's direction is not the network's, and where the file has
    ///   parallel edges and the network allows none.
    public init(gexf text: some StringProtocol, limits: ReadingLimits = .standard) throws(GraphFormatError) {
        try self.init(gexf: Array(text.utf8), limits: limits)
    }

    /// Reads GEXF from bytes in UTF-8 or, where the declaration says so, ISO-8859-1.
    public init(gexf bytes: [UInt8], limits: ReadingLimits = .standard) throws(GraphFormatError) {
        self = try GEXFReader.read(bytes, limits: limits).network()
    }

    /// The network as GEXF 1.2, as networkx's `write_gexf` writes it.
    ///
    /// An attribute with values of several types is declared once for each; `null`, arrays and objects are texts of
    /// JSON whose declaration says `encoding="json"`. Of the network's own attributes only the name is written; the
    /// others are lost, and so are groups. Control characters become U+FFFD.
    ///
    /// - Throws: ``GraphFormatError`` where two nodes have the same text.
    public func gexf() throws(GraphFormatError) -> String {
        var output = TextOutput()
        try GEXFWriter.write(GraphContent(self, .gexf), to: &output)
        return output.text
    }
}

extension AnyGraph where Node: GraphFileNode {
    /// Reads GEXF as the kind of graph it is: a multigraph if it has parallel edges or keys. See
    /// ``Network/init(gexf:limits:)-(StringProtocol,_)``.
    public init(gexf text: some StringProtocol, limits: ReadingLimits = .standard) throws(GraphFormatError) {
        try self.init(gexf: Array(text.utf8), limits: limits)
    }

    /// Reads GEXF from bytes in UTF-8 or, where the declaration says so, ISO-8859-1.
    public init(gexf bytes: [UInt8], limits: ReadingLimits = .standard) throws(GraphFormatError) {
        self = try GEXFReader.read(bytes, limits: limits).anyGraph()
    }
}
