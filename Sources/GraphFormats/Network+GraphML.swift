public import GraphModel

extension Network where Node: GraphFileNode {
    /// Reads GraphML, such as networkx, yEd, Gephi and igraph write.
    ///
    /// Attributes have the types that the keys declare, and a key's default where a node or edge says nothing. The id
    /// of an edge is its key in a multigraph and an attribute `id` otherwise. Of yEd's drawing data, label, place,
    /// size, shape and colours are kept. The first graph of a document is read. A graph inside a node becomes a group;
    /// its nodes and edges belong to the graph around it, and the node stays as well.
    ///
    /// - Throws: ``GraphFormatError`` with line and column where the text is not GraphML, has hyperedges or ports,
    ///   mixes directed and undirected edges, where a node is no `Node`, where the file's direction is not the
    ///   network's, and where the file has parallel edges and the network allows none.
    public init(graphML text: some StringProtocol, limits: ReadingLimits = .standard) throws(GraphFormatError) {
        try self.init(graphML: Array(text.utf8), limits: limits)
    }

    /// Reads GraphML from bytes in UTF-8 or, where the declaration says so, ISO-8859-1.
    public init(graphML bytes: [UInt8], limits: ReadingLimits = .standard) throws(GraphFormatError) {
        self = try GraphMLReader.read(bytes, limits: limits).network()
    }

    /// The network as GraphML, the same text every time.
    ///
    /// Attributes are declared with the types networkx uses; where one name has whole and other numbers, all are
    /// `double`. `null`, arrays and objects are strings of JSON whose key says `attr.encoding="json"`. Groups are not
    /// written, since nesting is all GraphML has for them.
    public func graphML() -> String {
        var output = TextOutput()
        GraphMLWriter.write(GraphContent(self, .graphML), to: &output)
        return output.text
    }
}

extension AnyGraph where Node: GraphFileNode {
    /// Reads GraphML as the kind of graph it is: a multigraph if it has parallel edges. See
    /// ``Network/init(graphML:limits:)-(StringProtocol,_)``.
    public init(graphML text: some StringProtocol, limits: ReadingLimits = .standard) throws(GraphFormatError) {
        try self.init(graphML: Array(text.utf8), limits: limits)
    }

    /// Reads GraphML from bytes in UTF-8 or, where the declaration says so, ISO-8859-1.
    public init(graphML bytes: [UInt8], limits: ReadingLimits = .standard) throws(GraphFormatError) {
        self = try GraphMLReader.read(bytes, limits: limits).anyGraph()
    }
}
