public import GraphModel

// A path that ends in .gz is that of a compressed file, and - is standard input or output.

extension GraphReader {
    /// Reads a file from beginning to end, piece by piece, unpacking it if it is compressed by gzip.
    ///
    /// - Throws: ``GraphFileError`` or ``GraphFormatError``.
    public mutating func read(contentsOf path: String) throws {
        var reader = self
        try ByteFile.read(path) { (piece) throws(GraphFormatError) in try reader.read(piece) }
        self = reader
    }

    /// A reader of a file by its name, if no format is given. What is only called JSON is told by its content.
    fileprivate static func reading(
        _ path: String, _ format: GraphFormat?, directed: Bool = false, multigraph: Bool = false,
        _ options: EdgeListOptions, _ limits: ReadingLimits
    ) throws -> GraphReader {
        let named = format ?? GraphFormat(fileName: path).flatMap { $0 == .nodeLinkJSON ? nil : $0 }
        var reader = GraphReader(
            named, directed: directed, multigraph: multigraph, options: options, limits: limits)
        try reader.read(contentsOf: path)
        return reader
    }
}

extension Network where Node: GraphFileNode {
    /// Reads a file: `try Graph<Int>(contentsOf: "roads.edgelist.gz")`.
    ///
    /// Edge lists, adjacency lists, Pajek and CSV are read in pieces, so that a large file is never in memory as a
    /// whole. A file compressed by gzip is unpacked, whatever it is called.
    ///
    /// - Parameters:
    ///   - path: The file's path; `-` for standard input.
    ///   - format: The format, if the name is not to decide, and next to it the content.
    ///   - options: How an edge list or an adjacency list is laid out.
    /// - Throws: ``GraphFileError`` or ``GraphFormatError``.
    public init(
        contentsOf path: String, as format: GraphFormat? = nil, options: EdgeListOptions = EdgeListOptions(),
        limits: ReadingLimits = .standard
    ) throws {
        var reader = try GraphReader.reading(path, format, options, limits)
        self = try reader.finish(as: Self.self)
    }

    /// Writes the network to a file in pieces, compressed by gzip if the name ends in `.gz`.
    ///
    /// - Parameters:
    ///   - path: The file's path; `-` for standard output.
    ///   - format: The format, if the name is not to decide.
    /// - Throws: ``GraphFileError``, also where the name says no format, or ``GraphFormatError`` where the format cannot
    ///   say what the network holds; the file may then be incomplete.
    public func write(to path: String, as format: GraphFormat? = nil) throws {
        guard let format = format ?? GraphFormat(fileName: path) else {
            let endings = GraphFormat.all.map { "." + $0.fileExtensions[0] }.joined(separator: ", ")
            throw GraphFileError(path, "the name says no format; expected one that ends in \(endings)")
        }
        try ByteFile.write(path) { (output) throws(GraphFormatError) in
            try GraphContent.write(self, as: format, to: &output)
        }
    }
}

extension AnyGraph where Node: GraphFileNode {
    /// Reads a file as whatever kind of graph it is; see ``Network/init(contentsOf:as:options:limits:)``.
    ///
    /// - Parameters:
    ///   - directed: Whether edges get a direction where the format does not say if they have one.
    ///   - multigraph: Whether parallel edges are kept where the format does not say if there are any.
    public init(
        contentsOf path: String, as format: GraphFormat? = nil, directed: Bool = false, multigraph: Bool = false,
        options: EdgeListOptions = EdgeListOptions(), limits: ReadingLimits = .standard
    ) throws {
        var reader = try GraphReader.reading(
            path, format, directed: directed, multigraph: multigraph, options, limits)
        self = try reader.finish(as: Self.self)
    }

    /// Writes the graph to a file; see ``Network/write(to:as:)``.
    public func write(to path: String, as format: GraphFormat? = nil) throws {
        switch self {
        case .graph(let graph): try graph.write(to: path, as: format)
        case .diGraph(let graph): try graph.write(to: path, as: format)
        case .multiGraph(let graph): try graph.write(to: path, as: format)
        case .multiDiGraph(let graph): try graph.write(to: path, as: format)
        }
    }
}

extension LoadedGraph {
    /// Reads a file of which nothing is known; see `init(contentsOf:as:options:limits:)`. The text is parsed
    /// once.
    ///
    /// - Parameters:
    ///   - path: The path of the file.
    ///   - format: The format, where its name does not say it.
    ///   - options: How an edge list or an adjacency list is laid out.
    ///   - limits: How large what is read may become.
    ///   - directed: Whether edges get a direction where the format does not say if they have one.
    ///   - multigraph: Whether parallel edges are kept where the format does not say if there are any.
    public init(
        contentsOf path: String, as format: GraphFormat? = nil, directed: Bool = false, multigraph: Bool = false,
        options: EdgeListOptions = EdgeListOptions(), limits: ReadingLimits = .standard
    ) throws {
        var reader = try GraphReader.reading(
            path, format, directed: directed, multigraph: multigraph, options, limits)
        self = try reader.finish(as: LoadedGraph.self)
    }

    /// Writes the graph to a file; see `write(to:as:)`.
    public func write(to path: String, as format: GraphFormat? = nil) throws {
        switch self {
        case .integers(let graph): try graph.write(to: path, as: format)
        case .mixed(let graph): try graph.write(to: path, as: format)
        }
    }
}
