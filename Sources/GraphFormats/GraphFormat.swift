/// A way to write a graph down as text.
///
/// More formats will come, so a `switch` over one needs a `default`.
public struct GraphFormat: Sendable, Hashable {
    /// What people call it.
    public let name: String
    /// The endings of file names, the usual one first.
    public let fileExtensions: [String]

    /// Graphviz's language.
    public static let dot = GraphFormat(name: "DOT", fileExtensions: ["dot", "gv"])
    /// The XML format of graphdrawing.org, which yEd, Gephi, igraph and networkx read and write.
    public static let graphML = GraphFormat(name: "GraphML", fileExtensions: ["graphml"])
    /// networkx's node-link JSON, which D3 reads as well.
    public static let nodeLinkJSON = GraphFormat(name: "node-link JSON", fileExtensions: ["json"])

    /// Every format there is.
    public static let all: [GraphFormat] = [.dot, .graphML, .nodeLinkJSON]

    /// The format that a file of this name has; `nil` if the ending says nothing.
    public init?(fileName: some StringProtocol) {
        let ending = fileName.split(separator: ".").last.map { $0.lowercased() }
        guard let format = Self.all.first(where: { format in ending.map(format.fileExtensions.contains) ?? false })
        else { return nil }
        self = format
    }

    /// The format that a text is in, as far as its beginning tells; `nil` if it is none of these.
    public init?(detecting text: some StringProtocol) { self.init(detecting: Array(text.utf8.prefix(1 << 16))) }

    /// The format that bytes of text are in, as far as the beginning tells; `nil` if it is none of these.
    public init?(detecting bytes: [UInt8]) {
        let start = bytes.prefix(1 << 16).drop { [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
        if start.first == UInt8(ascii: "{") {
            self = .nodeLinkJSON
        } else if start.first == UInt8(ascii: "<") {
            guard String(decoding: start, as: UTF8.self).contains("graphml") else { return nil }
            self = .graphML
        } else if DOTLexer.beginsGraph(Array(start)) {
            self = .dot
        } else {
            return nil
        }
    }

    private init(name: String, fileExtensions: [String]) {
        self.name = name
        self.fileExtensions = fileExtensions
    }
}

extension GraphFormat: CustomStringConvertible {
    public var description: String { name }
}
