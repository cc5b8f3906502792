public import GraphModel

extension Network where Node: GraphFileNode {
    /// Reads GML, as networkx's `read_gml` does.
    ///
    /// A node is what its `label` says or, without one, its `id`. Keys that come several times make a list. An edge's
    /// `key` is its key in a multigraph. Texts may be UTF-8, and entities such as `&auml;` and `&#228;` are replaced.
    /// What networkx refuses, parallel edges in a file that does not say `multigraph 1`, is read as a multigraph.
    ///
    /// - Throws: ``GraphFormatError`` with line and column where the text is not GML, two nodes have one label or id,
    ///   an edge names a missing node, a node is no `Node`, and where the file's direction is not the network's or it
    ///   has parallel edges and the network allows none.
    public init(gml text: some StringProtocol, limits: ReadingLimits = .standard) throws(GraphFormatError) {
        try self.init(gml: Array(text.utf8), limits: limits)
    }

    /// Reads GML from UTF-8 bytes.
    public init(gml bytes: [UInt8], limits: ReadingLimits = .standard) throws(GraphFormatError) {
        self = try GMLReader.read(bytes, limits: limits).network()
    }

    /// The network as GML, as networkx's `write_gml` writes it.
    ///
    /// GML has neither Booleans, which become 1 and 0, nor whole numbers beyond 32 bits, which become texts. Nodes have
    /// no attributes `id` and `label`, edges none called `source`, `target` and in a multigraph `key`, and the graph
    /// none called `node`, `edge`, `directed` and `multigraph`: these are lost, and so are groups.
    ///
    /// - Throws: ``GraphFormatError`` where an attribute's name is not a letter followed by letters, digits and `_`,
    ///   where a value is `null` or a list of lists, and where two nodes have the same text.
    public func gml() throws(GraphFormatError) -> String {
        var output = TextOutput()
        try GMLWriter.write(GraphContent(self, .gml), to: &output)
        return output.text
    }
}

extension AnyGraph where Node: GraphFileNode {
    /// Reads GML as the kind of graph it is. See ``Network/init(gml:limits:)-(StringProtocol,_)``.
    public init(gml text: some StringProtocol, limits: ReadingLimits = .standard) throws(GraphFormatError) {
        try self.init(gml: Array(text.utf8), limits: limits)
    }

    /// Reads GML from UTF-8 bytes.
    public init(gml bytes: [UInt8], limits: ReadingLimits = .standard) throws(GraphFormatError) {
        self = try GMLReader.read(bytes, limits: limits).anyGraph()
    }
}
