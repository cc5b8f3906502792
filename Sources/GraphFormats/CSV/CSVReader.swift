import GraphModel
import OrderedJSON

/// Reads a table of edges: a heading, and then a line for every edge.
struct CSVReader: LineFormatReader {
    private var graph = GraphContent(.csv)
    private var records: CSVRecords
    private let limits: ReadingLimits
    /// The names of the columns, and which of them are nodes and the key.
    private var names: [String] = []
    private var source = 0
    private var target = 1
    private var key: Int?
    private var attributeCount = 0

    init(delimiter: UInt8? = nil, limits: ReadingLimits) {
        records = CSVRecords(delimiter: delimiter)
        graph.saysDirection = false
        graph.keyAttribute = "key"
        self.limits = limits
    }

    mutating func read(lines: UnsafeBufferPointer<UInt8>) throws(GraphFormatError) {
        var records = records
        defer { self.records = records }
        try records.read(lines) { (fields, line) throws(GraphFormatError) in try read(fields, line) }
    }

    mutating func finish() throws(GraphFormatError) -> GraphContent {
        var records = records
        try records.finish { (fields, line) throws(GraphFormatError) in try read(fields, line) }
        guard !names.isEmpty else {
            throw GraphFormatError(.csv, line: 1, column: 1, "expected a heading such as source,target,weight")
        }
        return graph
    }

    /// Reads a table of nodes, which comes before the edges.
    mutating func readNodes(_ bytes: [UInt8]) throws(GraphFormatError) {
        try CSVNodeReader.read(bytes, delimiter: nil, limits: limits, into: &graph)
    }

    private mutating func read(_ fields: [CSVField], _ line: Int) throws(GraphFormatError) {
        guard !names.isEmpty else { return try readHeading(fields, line) }
        guard fields.count <= names.count else {
            throw GraphFormatError(
                .csv, line: line, column: fields[names.count].column,
                "there are \(fields.count) fields, but the heading has \(names.count)")
        }
        guard fields.count > max(source, target) else {
            throw GraphFormatError(.csv, line: line, column: 1, "the line has no second node")
        }
        guard graph.edges.count < limits.edges else {
            throw GraphFormatError(
                .csv, line: line, column: 1, "there are more edges than the limit of \(limits.edges)")
        }
        let ends = try [source, target].map { index throws(GraphFormatError) in try node(fields[index], line) }
        var attributes = Attributes(), edgeKey: EdgeKey?
        for (index, field) in fields.enumerated() where index != source && index != target {
            guard let value = field.value else { continue }
            if index == key {
                edgeKey = value.intValue.map(EdgeKey.int) ?? value.stringValue.map(EdgeKey.string)
                graph.isMultigraph = true
                if edgeKey != nil { continue }
            }
            attributes[names[index]] = value
        }
        attributeCount += attributes.count
        guard attributeCount <= limits.attributes else {
            throw GraphFormatError(
                .csv, line: line, column: 1, "there are more attributes than the limit of \(limits.attributes)")
        }
        graph.addEdge(ends[0], ends[1], key: edgeKey, attributes)
        graph.edgePlaces.append(.line(line, column: 1))
    }

    private mutating func node(_ field: CSVField, _ line: Int) throws(GraphFormatError) -> Int32 {
        guard !field.bytes.isEmpty || field.isQuoted else {
            throw GraphFormatError(.csv, line: line, column: field.column, "expected a node, found an empty field")
        }
        let node = field.bytes.withUnsafeBufferPointer { graph.nodes.number(of: $0) }
        graph.note(node, at: .line(line, column: field.column))
        return node
    }

    private mutating func readHeading(_ fields: [CSVField], _ line: Int) throws(GraphFormatError) {
        names = fields.map(\.text)
        guard names.count >= 2 else {
            throw GraphFormatError(.csv, line: line, column: 1, "expected a heading with two columns for the nodes")
        }
        let lowercased = names.map { $0.lowercased() }
        for (first, second) in [("source", "target"), ("from", "to")] {
            guard let start = lowercased.firstIndex(of: first), let end = lowercased.firstIndex(of: second) else {
                continue
            }
            (source, target) = (start, end)
            break
        }
        // Only there it is surely no attribute.
        if names.count > 2, names[2] == "key", source == 0, target == 1 { key = 2 }
    }
}

/// Reads a table of nodes into a graph: a heading, and then a line for every node. The first column is the node.
struct CSVNodeReader {
    static func read(
        _ bytes: [UInt8], delimiter: UInt8?, limits: ReadingLimits, into graph: inout GraphContent
    ) throws(GraphFormatError) {
        try limits.check(bytes, .csv)
        var records = CSVRecords(delimiter: delimiter), names: [String] = [], content = graph
        func read(_ fields: [CSVField], _ line: Int) throws(GraphFormatError) {
            guard !names.isEmpty else {
                names = fields.map(\.text)
                return
            }
            guard fields.count <= names.count else {
                throw GraphFormatError(
                    .csv, line: line, column: fields[names.count].column,
                    "there are \(fields.count) fields, but the heading has \(names.count)")
            }
            guard content.nodes.count < limits.nodes else {
                throw GraphFormatError(
                    .csv, line: line, column: 1, "there are more nodes than the limit of \(limits.nodes)")
            }
            let node = fields[0].bytes.withUnsafeBufferPointer { content.nodes.number(of: $0) }
            content.note(node, at: .line(line, column: 1))
            var attributes = Attributes()
            for (name, field) in zip(names, fields).dropFirst() {
                if let value = field.value { attributes[name] = value }
            }
            content.merge(attributes, intoNode: node)
        }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        try bytes.withUnsafeBufferPointer { (bytes) throws(GraphFormatError) in
            try records.read(UnsafeBufferPointer(rebasing: bytes[start...]), read)
        }
        try records.finish(read)
        graph = content
    }
}
