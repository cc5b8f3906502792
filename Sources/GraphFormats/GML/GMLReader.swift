import GraphModel
import OrderedJSON

/// Reads GML: M. Himsolt, "GML: a portable graph file format", University of Passau, 1997.
struct GMLReader {
    private var lexer: GMLLexer
    private var token: GMLLexer.Token
    private let limits: ReadingLimits
    private var graph = GraphContent(.gml)
    private var numbers: [JSON: Int32] = [:]
    /// Edges wait for the nodes, which may come later.
    private var waiting: [(source: JSON, target: JSON, key: EdgeKey?, attributes: Attributes, offset: Int)] = []
    private var attributeCount = 0

    static func read(_ bytes: [UInt8], limits: ReadingLimits) throws(GraphFormatError) -> GraphContent {
        try limits.check(bytes, .gml)
        var reader = try GMLReader(bytes, limits)
        try reader.readDocument()
        return reader.graph
    }

    private init(_ bytes: [UInt8], _ limits: ReadingLimits) throws(GraphFormatError) {
        var lexer = GMLLexer(bytes)
        token = try lexer.next()
        self.lexer = lexer
        self.limits = limits
        graph.bytes = bytes
        graph.keyAttribute = "key"
        graph.isMultigraphIfRepeated = true
    }

    private func error(_ reason: String) -> GraphFormatError { lexer.error(at: lexer.tokenOffset, reason) }

    private mutating func advance() throws(GraphFormatError) { token = try lexer.next() }

    private mutating func readDocument() throws(GraphFormatError) {
        var hasGraph = false
        while case .key(let key) = token {
            try advance()
            guard key == "graph" else {
                _ = try value(depth: 1)
                continue
            }
            guard !hasGraph else { throw error("there is a second graph; expected one") }
            guard case .open = token else { throw error("expected '[' after graph") }
            hasGraph = true
            try readGraph()
        }
        guard case .end = token else { throw error("expected a key or the end of the text") }
        guard hasGraph else { throw error("there is no graph; expected graph [ … ]") }
        for edge in waiting {
            let source = try node(edge.source, edge.offset), target = try node(edge.target, edge.offset)
            graph.addEdge(source, target, key: edge.key, edge.attributes)
            graph.edgePlaces.append(.offset(edge.offset))
        }
    }

    private func node(_ id: JSON, _ offset: Int) throws(GraphFormatError) -> Int32 {
        guard let number = numbers[id] else {
            throw lexer.error(at: offset, "the edge names the node \(id.nodeText.prefix(40)), which is not there")
        }
        return number
    }

    private mutating func readGraph() throws(GraphFormatError) {
        try advance()
        var members = Members()
        while case .key(let key) = token {
            let offset = lexer.tokenOffset
            try advance()
            switch (key, token) {
            case ("node", .open): try readNode(offset)
            case ("edge", .open): try readEdge(offset)
            default: members.add(key, try rawValue(depth: 2))
            }
        }
        try close()
        var attributes = members.object
        if let value = attributes.removeValue(forKey: "directed") { graph.isDirected = Self.isTrue(value) }
        if let value = attributes.removeValue(forKey: "multigraph") { graph.isMultigraph = Self.isTrue(value) }
        graph.attributes = Attributes(attributes)
    }

    private static func isTrue(_ value: JSON) -> Bool { value.doubleValue.map { $0 != 0 } ?? false }

    private mutating func readNode(_ offset: Int) throws(GraphFormatError) {
        var members = try object(depth: 2)
        guard let id = members.removeValue(forKey: "id") else {
            throw lexer.error(at: offset, "the node has no id")
        }
        let label = members.removeValue(forKey: "label")
        guard numbers[id] == nil else {
            throw lexer.error(at: offset, "there is a second node of the id \(id.nodeText.prefix(40))")
        }
        let name = (label ?? id).nodeText, number = graph.nodes.number(of: name)
        guard graph.nodePlaces.count < graph.nodes.count else {
            throw lexer.error(at: offset, "there is a second node of the label \(name.prefix(40))")
        }
        graph.nodePlaces.append(.offset(offset))
        numbers[id] = number
        try count(members, offset)
        graph.merge(Attributes(members), intoNode: number)
    }

    private mutating func readEdge(_ offset: Int) throws(GraphFormatError) {
        guard waiting.count < limits.edges else {
            throw lexer.error(at: offset, "there are more edges than the limit of \(limits.edges)")
        }
        var members = try object(depth: 2)
        guard let source = members.removeValue(forKey: "source") else {
            throw lexer.error(at: offset, "the edge has no source")
        }
        guard let target = members.removeValue(forKey: "target") else {
            throw lexer.error(at: offset, "the edge has no target")
        }
        var key: EdgeKey?
        switch members["key"] {
        case .int(let number)?: key = .int(number)
        case .string(let text)?: key = .string(text)
        default: break
        }
        if key != nil { members["key"] = nil }
        try count(members, offset)
        waiting.append((source, target, key, Attributes(members), offset))
    }

    private mutating func count(_ members: JSON.Object, _ offset: Int) throws(GraphFormatError) {
        attributeCount += members.count
        guard attributeCount <= limits.attributes else {
            throw lexer.error(at: offset, "there are more attributes than the limit of \(limits.attributes)")
        }
    }

    // MARK: Values

    /// A value, and whether it is the sign that a list begins.
    private enum Value {
        case value(JSON)
        case listStart
    }

    /// Members by key, where a key that comes several times makes a list.
    private struct Members {
        private var values: OrderedDictionary<String, [Value]> = [:]

        mutating func add(_ key: String, _ value: Value) { values[key, default: []].append(value) }

        var object: JSON.Object {
            var object = JSON.Object()
            for (key, list) in values {
                let plain = list.compactMap { value -> JSON? in
                    if case .value(let json) = value { json } else { nil }
                }
                if list.count > plain.count, plain.isEmpty {
                    object[key] = .string(GMLText.listStart)
                } else {
                    object[key] = list.count == 1 ? plain[0] : .array(plain)
                }
            }
            return object
        }
    }

    private mutating func object(depth: Int) throws(GraphFormatError) -> JSON.Object {
        guard depth <= limits.depth else { throw error("lists nest deeper than the limit of \(limits.depth)") }
        try advance()
        var members = Members()
        while case .key(let key) = token {
            try advance()
            members.add(key, try rawValue(depth: depth + 1))
        }
        try close()
        return members.object
    }

    private mutating func close() throws(GraphFormatError) {
        guard case .close = token else { throw error("expected a key or ']'") }
        try advance()
    }

    private mutating func value(depth: Int) throws(GraphFormatError) -> JSON {
        guard case .value(let value) = try rawValue(depth: depth) else { return .string(GMLText.listStart) }
        return value
    }

    private mutating func rawValue(depth: Int) throws(GraphFormatError) -> Value {
        let value: Value
        switch token {
        case .open: return .value(.object(try object(depth: depth)))
        case .integer(let number): value = .value(.int(number))
        case .real(let number): value = .value(.double(number))
        case .text(GMLText.listStart): value = .listStart
        case .text("[]"), .text("()"): value = .value([])
        case .text(let text): value = .value(.string(GMLText.unescaped(text)))
        case .key(let word) where word.uppercased() == "NAN": value = .value(.double(.nan))
        case .key(let word) where word.uppercased() == "INF": value = .value(.double(.infinity))
        case .key, .close, .end: throw error("expected a number, a text in quotes or '['")
        }
        try advance()
        return value
    }
}
