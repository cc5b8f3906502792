import GraphModel
import OrderedJSON

/// Reads Pajek's format line by line: https://mrvar.fdv.uni-lj.si/pajek/
struct PajekReader: LineFormatReader {
    private enum Section {
        case none, vertices, edges, arcs, edgeLists, arcLists, matrix
    }

    private var graph = GraphContent(.pajek)
    private let limits: ReadingLimits
    private var section = Section.none
    private var lineNumber = 0
    private var attributeCount = 0
    /// The node of every number that the file gives.
    private var numbers: [Int: Int32] = [:]
    /// How many vertices the file has, and the numbers that have no line of their own are the nodes' names.
    private var vertexCount = 0
    private var vertexLines = 0
    private var matrixRow = 1
    /// Which edges came under `*edges`, should there be arcs as well.
    private var undirected: [Bool] = []
    private var hasArcs = false

    init(limits: ReadingLimits) {
        graph.isMultigraphIfRepeated = true
        self.limits = limits
    }

    mutating func finish() throws(GraphFormatError) -> GraphContent {
        try addVerticesWithoutLine()
        guard hasArcs else { return graph }
        graph.isDirected = true
        guard undirected.contains(true) else { return graph }
        // Beside arcs an edge is two of them.
        let edges = graph.edges, attributes = graph.edgeAttributes, places = graph.edgePlaces
        (graph.edges, graph.edgeAttributes, graph.edgePlaces) = ([], [], [])
        for (number, ends) in edges.enumerated() {
            let own = number < attributes.count ? attributes[number] : Attributes()
            graph.addEdge(ends.tail, ends.head, own)
            graph.edgePlaces.append(places[number])
            guard undirected[number], ends.tail != ends.head else { continue }
            graph.addEdge(ends.head, ends.tail, own)
            graph.edgePlaces.append(places[number])
        }
        return graph
    }

    mutating func read(lines: UnsafeBufferPointer<UInt8>) throws(GraphFormatError) {
        for line in lines.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast(
            lines.last == UInt8(ascii: "\n") ? 1 : 0)
        {
            lineNumber += 1
            var tokens = PajekTokens(UnsafeBufferPointer(rebasing: line), lineNumber)
            guard let first = tokens.peek(), first != UInt8(ascii: "%") else { continue }
            if first == UInt8(ascii: "*") { try readHeading(&tokens) } else { try readLine(&tokens) }
        }
    }

    private mutating func readHeading(_ tokens: inout PajekTokens) throws(GraphFormatError) {
        try addVerticesWithoutLine()
        let word = try tokens.next()?.lowercased() ?? ""
        switch word {
        case _ where word.hasPrefix("*network"):
            let name = tokens.rest()
            if !name.isEmpty { graph.attributes["name"] = .string(name) }
            section = .none
        case _ where word.hasPrefix("*vert"):
            let start = tokens.offset
            guard let count = try tokens.next().flatMap({ Int($0) }), count >= 0 else {
                throw tokens.error(at: start, "expected the number of vertices")
            }
            guard count <= limits.nodes else {
                throw tokens.error(at: start, "there are more nodes than the limit of \(limits.nodes)")
            }
            vertexCount = count
            section = .vertices
        case "*edgeslist": section = .edgeLists
        case "*arcslist":
            section = .arcLists
            hasArcs = true
        case _ where word.hasPrefix("*edge"): section = .edges
        case _ where word.hasPrefix("*arc"):
            section = .arcs
            hasArcs = true
        case "*matrix":
            section = .matrix
            hasArcs = true
        default:
            throw tokens.error(
                at: 0, "expected *Network, *Vertices, *Edges, *Arcs, *Edgeslist, *Arcslist or *Matrix")
        }
    }

    private mutating func readLine(_ tokens: inout PajekTokens) throws(GraphFormatError) {
        switch section {
        case .none: throw tokens.error(at: 0, "expected a line that begins with '*'")
        case .vertices: try readVertex(&tokens)
        case .edges, .arcs: try readEdge(&tokens)
        case .edgeLists, .arcLists:
            let source = try node(&tokens)
            while tokens.peek() != nil { try addEdge(source, try node(&tokens), Attributes(), tokens) }
        case .matrix:
            var column = 1
            while tokens.peek() != nil {
                let start = tokens.offset
                guard let value = try tokens.next().map({ Self.value($0) }), let weight = value.doubleValue else {
                    throw tokens.error(at: start, "expected a number")
                }
                if weight != 0 {
                    let source = try node(number: matrixRow, tokens, start)
                    try addEdge(source, try node(number: column, tokens, start), ["weight": value], tokens)
                }
                column += 1
            }
            matrixRow += 1
        }
    }

    private mutating func readVertex(_ tokens: inout PajekTokens) throws(GraphFormatError) {
        let start = tokens.offset
        guard let text = try tokens.next(), let id = Int(text) else {
            throw tokens.error(at: start, "expected the number of a vertex")
        }
        vertexLines += 1
        guard vertexLines <= max(vertexCount, 1), graph.nodes.count < limits.nodes else {
            throw tokens.error(at: 0, "there are more vertices than the \(vertexCount) that were announced")
        }
        let label = try tokens.next() ?? text
        let node = graph.nodes.number(of: label)
        graph.note(node, at: .line(lineNumber, column: 1))
        numbers[id] = node
        var attributes = Attributes()
        if id != vertexLines { attributes["id"] = .int(id) }
        // The place is two numbers, or three, and then comes the shape; but any of it may be missing.
        var values: [String] = []
        while let token = try tokens.next() { values.append(token) }
        var index = 0
        var place: [Double] = []
        while index < values.count, place.count < 3, let number = LineCursor.number(values[index]) {
            place.append(number)
            index += 1
        }
        if place.count >= 2, place.contains(where: { $0 != 0 }) {
            attributes["x"] = .double(place[0])
            attributes["y"] = .double(place[1])
            if place.count == 3 { attributes["z"] = .double(place[2]) }
        }
        if (values.count - index) % 2 == 1 {
            if values[index] != "ellipse" { attributes["shape"] = .string(values[index]) }
            index += 1
        }
        while index + 1 < values.count {
            attributes[values[index]] = .string(values[index + 1])
            index += 2
        }
        try count(attributes, tokens)
        graph.merge(attributes, intoNode: node)
    }

    private mutating func readEdge(_ tokens: inout PajekTokens) throws(GraphFormatError) {
        let source = try node(&tokens)
        guard tokens.peek() != nil else { throw tokens.error(at: tokens.offset, "expected a second vertex") }
        let target = try node(&tokens)
        var attributes = Attributes(), values: [String] = []
        while let token = try tokens.next() { values.append(token) }
        var index = 0
        if let first = values.first, LineCursor.number(first) != nil {
            attributes["weight"] = Self.value(first)
            index = 1
        }
        while index + 1 < values.count {
            attributes[values[index]] = .string(values[index + 1])
            index += 2
        }
        try count(attributes, tokens)
        try addEdge(source, target, attributes, tokens)
    }

    private static func value(_ text: String) -> JSON {
        Int(text).map { .int($0) } ?? LineCursor.number(text).map { .double($0) } ?? .string(text)
    }

    private mutating func count(_ attributes: Attributes, _ tokens: PajekTokens) throws(GraphFormatError) {
        attributeCount += attributes.count
        guard attributeCount <= limits.attributes else {
            throw tokens.error(at: 0, "there are more attributes than the limit of \(limits.attributes)")
        }
    }

    private mutating func addEdge(
        _ source: Int32, _ target: Int32, _ attributes: Attributes, _ tokens: PajekTokens
    ) throws(GraphFormatError) {
        guard graph.edges.count < limits.edges else {
            throw tokens.error(at: 0, "there are more edges than the limit of \(limits.edges)")
        }
        graph.addEdge(source, target, attributes)
        graph.edgePlaces.append(.line(lineNumber, column: 1))
        undirected.append(section == .edges || section == .edgeLists)
    }

    // MARK: Vertices by number

    private mutating func node(_ tokens: inout PajekTokens) throws(GraphFormatError) -> Int32 {
        let start = tokens.offset
        guard let text = try tokens.next(), let id = Int(text) else {
            throw tokens.error(at: start, "expected the number of a vertex")
        }
        return try node(number: id, tokens, start)
    }

    private func node(number: Int, _ tokens: PajekTokens, _ start: Int) throws(GraphFormatError) -> Int32 {
        guard let node = numbers[number] else {
            throw tokens.error(at: start, "there is no vertex \(number)")
        }
        return node
    }

    /// Gives vertices that have no line their number as a name.
    private mutating func addVerticesWithoutLine() throws(GraphFormatError) {
        guard section == .vertices, vertexLines < vertexCount else { return }
        for id in 1...vertexCount where numbers[id] == nil {
            let node = graph.nodes.number(of: String(id))
            graph.note(node, at: .line(lineNumber, column: 1))
            numbers[id] = node
        }
        vertexLines = vertexCount
    }
}

/// The words of a line, in double quotes where they have blanks in them.
struct PajekTokens {
    private let line: UnsafeBufferPointer<UInt8>
    private let number: Int
    private(set) var offset = 0

    init(_ line: UnsafeBufferPointer<UInt8>, _ number: Int) {
        self.line = line
        self.number = number
        skipSpace()
    }

    func peek() -> UInt8? { offset < line.count ? line[offset] : nil }

    private mutating func skipSpace() {
        while offset < line.count, LineCursor.isSpace(line[offset]) { offset += 1 }
    }

    /// The next word. Inside quotes a backslash stands before a quote or a backslash that is meant, as in a shell.
    mutating func next() throws(GraphFormatError) -> String? {
        guard offset < line.count else { return nil }
        let start = offset
        var word: [UInt8] = [], isQuoted = false
        while offset < line.count {
            let byte = line[offset]
            if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if isQuoted, byte == UInt8(ascii: "\\"), offset + 1 < line.count,
                line[offset + 1] == UInt8(ascii: "\"") || line[offset + 1] == UInt8(ascii: "\\")
            {
                offset += 1
                word.append(line[offset])
            } else if !isQuoted, LineCursor.isSpace(byte) {
                break
            } else {
                word.append(byte)
            }
            offset += 1
        }
        guard !isQuoted else { throw error(at: start, "the text in quotes that begins here has no end") }
        guard let text = String(validating: word, as: UTF8.self) else {
            throw error(at: start, "the text is not UTF-8")
        }
        skipSpace()
        return text
    }

    /// The rest of the line as it is.
    mutating func rest() -> String {
        defer { offset = line.count }
        return String(decoding: line[offset...], as: UTF8.self).trimmed
    }

    func error(at offset: Int, _ reason: String) -> GraphFormatError {
        GraphFormatError(
            .pajek, line: number, column: 1 + line[..<min(offset, line.count)].count { $0 & 0xC0 != 0x80 }, reason)
    }
}
