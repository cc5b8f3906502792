import OrderedJSON

extension SwiftFile {
    /// The schema as a text that is read when a figure is checked for the first time.
    static func figureSchema(_ schema: FigureSchema, source: String) -> SwiftFile {
        var table = FigureSchemaTable()
        let traces = schema.traces.map { (key: $0.name, value: JSON.int(table.index(of: $0))) }
        let layout = table.index(of: schema.layout)
        var file = SwiftFile("FigureSchemaText.swift", source: source, imports: [])
        file.line(
            "/// The attributes of figures: on the first line the nodes of the traces and of the layout, then a node a line."
        )
        file.line("let figureSchemaText = #\"\"\"")
        file.indented { file in
            file.line(
                JSON.object(["traces": .object(JSON.Object(uniqueKeysWithValues: traces)), "layout": .int(layout)])
                    .serialized())
            for node in table.nodes { file.line(node) }
            file.line("\"\"\"#")
        }
        return file
    }

    /// A text for each of several JSON values, under names.
    static func texts(_ name: String, comment: String, _ values: [(name: String, json: JSON)], source: String)
        -> SwiftFile
    {
        var file = SwiftFile("\(SwiftNames.capitalized(name)).swift", source: source, imports: [])
        file.line("/// \(comment)")
        file.line("let \(name): [String: String] = [")
        file.indented { file in
            for value in values {
                file.line("\(SwiftNames.literal(value.name)): #\"\"\"")
                file.indented { file in
                    for line in Self.wrapped(value.json.serialized()) { file.line(line) }
                    file.line("\"\"\"#,")
                }
            }
        }
        file.line("]")
        return file
    }

    /// JSON text in lines that are not endless. A line ends behind a comma: between texts, or after a number.
    private static func wrapped(_ text: String) -> [String] {
        var lines: [String] = []
        var line = ""
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            if !line.isEmpty, line.count + part.count > 100, (line.filter { $0 == "\"" }).count.isMultiple(of: 2) {
                lines.append(line)
                line = ""
            }
            line += part + ","
        }
        line.removeLast()
        return lines + [line]
    }
}

/// Every distinct attribute once: many objects have the same font.
private struct FigureSchemaTable {
    private(set) var nodes: [String] = []
    private var indexes: [String: Int] = [:]

    mutating func index(of attribute: FigureAttribute) -> Int {
        let node = JSON.array(description(of: attribute)).serialized()
        if let index = indexes[node] { return index }
        nodes.append(node)
        indexes[node] = nodes.count - 1
        return nodes.count - 1
    }

    private mutating func description(of attribute: FigureAttribute) -> [JSON] {
        let each: [JSON] = attribute.isArrayAccepted ? [true] : []
        switch attribute.kind {
        case .object: return ["object", members(of: attribute)]
        case .objects: return ["objects", members(of: attribute)]
        case .title: return ["title", members(of: attribute)]
        case .data: return ["data"]
        case .any, .template, .image: return ["any"]
        case .bool: return ["bool"] + each
        case .color: return ["color"] + each
        case .colors: return ["colors"]
        case .colorScale: return ["colorscale"]
        case .angle: return ["angle"] + each
        case .number(let minimum, let maximum): return ["number", bound(minimum), bound(maximum)] + each
        case .integer(let minimum, let maximum, let extras):
            return ["integer", bound(minimum), bound(maximum), .array(extras)] + each
        case .text(let isBlankRefused): return ["text", .bool(isBlankRefused)] + each
        case .choice(let values): return ["choice", .array(values)] + each
        case .flags(let flags, let extras): return ["flags", .array(flags.map(JSON.string)), .array(extras)] + each
        case .subplot(let name): return ["subplot", .string(name)] + each
        case .list(let items):
            return [
                "list",
                .array(
                    items.map { if case .number(let low, let high) = $0 { [bound(low), bound(high)] } else { [] } }),
            ]
        }
    }

    private func bound(_ value: Double?) -> JSON { value.map { .double($0) } ?? .null }

    private mutating func members(of attribute: FigureAttribute) -> JSON {
        .object(JSON.Object(attribute.children.map { ($0.name, .int(index(of: $0))) }) { $1 })
    }
}
