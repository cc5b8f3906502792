import OrderedJSON

extension GraphFormat {
    /// The format that a text is in, as far as its beginning tells; `nil` if it is none of these.
    public init?(detecting text: some StringProtocol) { self.init(detecting: Array(text.utf8.prefix(1 << 16))) }

    /// The format that bytes of text are in, as far as the beginning tells; `nil` if it is none of these.
    ///
    /// Lists of edges are recognized where nodes are integers or attributes a dictionary, and CSV by a heading whose
    /// first two columns are called `source` and `target`; adjacency lists are not recognized, as they look like
    /// anything.
    public init?(detecting bytes: [UInt8]) {
        let start = Array(bytes.prefix(1 << 16).drop { [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) })
        switch start.first {
        case UInt8(ascii: "{")?:
            self = .json(start)
        case UInt8(ascii: "<")?:
            let text = String(decoding: start, as: UTF8.self)
            guard text.contains("graphml") || text.contains("gexf") else { return nil }
            self = text.contains("graphml") ? .graphML : .gexf
        case UInt8(ascii: ">")? where start.starts(with: ">>graph6<<".utf8):
            self = .graph6
        case UInt8(ascii: ">")? where start.starts(with: ">>sparse6<<".utf8):
            self = .sparse6
        case UInt8(ascii: "*")?:
            let word = String(decoding: start.prefix(9), as: UTF8.self).lowercased()
            guard word == "*vertices" || word.hasPrefix("*network") else { return nil }
            self = .pajek
        case UInt8(ascii: "\\")? where start.starts(with: "\\documentclass".utf8):
            self = .latex
        case 0xE2? where start.starts(with: "╙".utf8) || start.starts(with: "╟".utf8):
            self = .networkText
        default:
            if Self.beginsGML(start) {
                self = .gml
            } else if DOTLexer.beginsGraph(start) {
                self = .dot
            } else if Self.beginsTable(start) {
                self = .csv
            } else if Self.beginsEdgeList(start) {
                self = .edgeList
            } else {
                return nil
            }
        }
    }

    /// Whether a text begins like JSON.
    static func beginsObject(_ bytes: [UInt8]) -> Bool {
        bytes.first { ![0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "{")
    }

    /// Which of the formats in JSON a text is, by the names in its outermost object.
    private static func json(_ bytes: [UInt8]) -> GraphFormat {
        var names: Set<String> = [], depth = 0, index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "\""):
                let start = index + 1
                index = start
                while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                    index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
                }
                guard depth == 1, index < bytes.count else { break }
                let next = bytes[(index + 1)...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
                if next == UInt8(ascii: ":") { names.insert(String(decoding: bytes[start..<index], as: UTF8.self)) }
            default: break
            }
            index += 1
        }
        return json(names: names)
    }

    /// Which of the formats in JSON an object with these members is.
    static func json(names: Set<String>) -> GraphFormat {
        if names.contains("elements") { return .cytoscapeJSON }
        if names.contains("edges") || names.contains("links") { return .nodeLinkJSON }
        if names.contains("adjacency") { return .adjacencyJSON }
        if names.contains("children") || (names.contains("id") && !names.contains("nodes")) { return .treeJSON }
        return .nodeLinkJSON
    }

    /// Whether a text begins like `graph [`, after comments and words about its origin.
    private static func beginsGML(_ bytes: [UInt8]) -> Bool {
        var lexer = GMLLexer(bytes)
        while case .key(let key)? = try? lexer.next() {
            guard key != "graph" else {
                if case .open? = try? lexer.next() { return true }
                return false
            }
            guard key.first?.isUppercase ?? false || ["directed", "comment", "version"].contains(key) else {
                return false
            }
            _ = try? lexer.next()
        }
        return false
    }

    private static func beginsTable(_ bytes: [UInt8]) -> Bool {
        let names = String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self).lowercased()
            .split(separator: ",", omittingEmptySubsequences: false).prefix(2)
            .map { $0.filter { $0 != "\"" } }
        return ["source,target", "from,to"].contains(names.joined(separator: ","))
    }

    private static func beginsEdgeList(_ bytes: [UInt8]) -> Bool {
        let lines = bytes.split { $0 == 0x0A || $0 == 0x0D }.filter { $0.first != UInt8(ascii: "#") }.prefix(20)
        guard !lines.isEmpty else { return false }
        // The last of many bytes may be cut.
        for line in lines.count > 1 ? lines.dropLast() : lines {
            let fields = String(decoding: line, as: UTF8.self).split { $0 == " " || $0 == "\t" }
            guard fields.count >= 2 else { return false }
            let isData = fields.count > 2 && fields[2].hasPrefix("{")
            guard isData || (fields.count <= 3 && fields.allSatisfy { Double($0) != nil } && Int(fields[0]) != nil)
            else { return false }
        }
        return true
    }
}
