public import GraphModel

extension Network where Node: GraphFileNode {
    /// Reads an edge list: a line for every edge with its two nodes, and behind them nothing, a weight, or a dictionary
    /// in Python's notation, as networkx's `read_edgelist` and `read_weighted_edgelist` do.
    ///
    /// ```swift
    /// let graph = try Graph<Int>(edgeList: "1 2\n2 3 {'weight': 0.5}")
    /// let roads = try DiGraph<String>(edgeList: text, options: EdgeListOptions(data: .columns(["km", "name"]), delimiter: ","))
    /// ```
    /// Blank lines and what follows a `#` are passed over. Values in columns are numbers, Booleans or texts by their
    /// looks. A network without parallel edges merges those of the file.
    ///
    /// - Throws: ``GraphFormatError`` with line and column, where a line has no second node or something that is not
    ///   expected, and where a node is no `Node`.
    public init(
        edgeList text: some StringProtocol, options: EdgeListOptions = EdgeListOptions(),
        limits: ReadingLimits = .standard
    ) throws(GraphFormatError) {
        try self.init(edgeList: Array(text.utf8), options: options, limits: limits)
    }

    /// Reads an edge list from UTF-8 bytes.
    public init(
        edgeList bytes: [UInt8], options: EdgeListOptions = EdgeListOptions(), limits: ReadingLimits = .standard
    ) throws(GraphFormatError) {
        try limits.check(bytes, .edgeList)
        var reader = EdgeListReader(options, limits: limits)
        self = try reader.readAll(bytes).network()
    }

    /// The network as an edge list, as networkx's `write_edgelist` writes it.
    ///
    /// What an edge list cannot hold is lost: nodes without edges, attributes of nodes and of the network, keys of
    /// parallel edges, groups, and attributes of edges that no column is for.
    ///
    /// - Throws: ``GraphFormatError`` where a node or a value in a column is empty or contains what separates columns,
    ///   or the sign of comments.
    public func edgeList(_ options: EdgeListOptions = EdgeListOptions()) throws(GraphFormatError) -> String {
        var output = TextOutput()
        try EdgeListWriter.write(GraphContent(self, .edgeList), options, to: &output)
        return output.text
    }
}
