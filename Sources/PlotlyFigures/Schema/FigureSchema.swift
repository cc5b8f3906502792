import OrderedJSON

/// The attributes that plotly.js knows, and the values that they may have.
struct FigureSchema: Sendable {
    let traces: [String: Int]
    let layout: Int
    let nodes: [Node]

    indirect enum Node: Sendable {
        case object([String: Int])
        case objects([String: Int])
        /// A text or an object.
        case title([String: Int])
        case data, any, colors, colorScale
        case bool(orEach: Bool)
        case color(orEach: Bool)
        case angle(orEach: Bool)
        case number(ClosedRange<Double>, orEach: Bool)
        case integer(ClosedRange<Double>, extras: [JSON], orEach: Bool)
        case text(isBlankRefused: Bool, orEach: Bool)
        case choice([JSON], orEach: Bool)
        case flags([String], extras: [JSON], orEach: Bool)
        case subplot(String, orEach: Bool)
        /// A list with an element for each range, where there are ranges.
        case list([ClosedRange<Double>?])
    }

    /// Read when it is first asked for.
    static let shared = FigureSchema(text: figureSchemaText)

    init(text: String) {
        let lines = text.split(separator: "\n")
        let head = lines.first.flatMap { try? JSON(parsing: String($0)) } ?? [:]
        traces = Dictionary(
            uniqueKeysWithValues: (head["traces"]?.objectValue ?? [:]).map { ($0, $1.intValue ?? 0) })
        layout = head["layout"]?.intValue ?? 0
        nodes = lines.dropFirst().map { line in
            Node((try? JSON(parsing: String(line)))?.arrayValue ?? [])
        }
    }

    /// Whether a type of trace has an attribute.
    func has(_ attribute: String, in trace: String) -> Bool {
        guard let index = traces[trace], case .object(let members) = nodes[index] else { return false }
        return members[attribute] != nil
    }
}

extension FigureSchema.Node {
    fileprivate init(_ items: [JSON]) {
        func item(_ index: Int) -> JSON { index < items.count ? items[index] : .null }
        func isSet(_ index: Int) -> Bool { item(index).boolValue ?? false }
        let members = Dictionary(
            uniqueKeysWithValues: (item(1).objectValue ?? [:]).map { ($0, $1.intValue ?? 0) })
        switch item(0).stringValue {
        case "object": self = .object(members)
        case "objects": self = .objects(members)
        case "title": self = .title(members)
        case "data": self = .data
        case "colors": self = .colors
        case "colorscale": self = .colorScale
        case "bool": self = .bool(orEach: isSet(1))
        case "color": self = .color(orEach: isSet(1))
        case "angle": self = .angle(orEach: isSet(1))
        case "number": self = .number(Self.range(item(1), item(2)), orEach: isSet(3))
        case "integer":
            self = .integer(Self.range(item(1), item(2)), extras: item(3).arrayValue ?? [], orEach: isSet(4))
        case "text": self = .text(isBlankRefused: isSet(1), orEach: isSet(2))
        case "choice": self = .choice(item(1).arrayValue ?? [], orEach: isSet(2))
        case "flags":
            self = .flags(
                (item(1).arrayValue ?? []).compactMap(\.stringValue), extras: item(2).arrayValue ?? [],
                orEach: isSet(3))
        case "subplot": self = .subplot(item(1).stringValue ?? "", orEach: isSet(2))
        case "list":
            self = .list(
                (item(1).arrayValue ?? []).map { element in
                    let bounds = element.arrayValue ?? []
                    return bounds.count == 2 ? Self.range(bounds[0], bounds[1]) : nil
                })
        default: self = .any
        }
    }

    private static func range(_ low: JSON, _ high: JSON) -> ClosedRange<Double> {
        (low.doubleValue ?? -.infinity)...(high.doubleValue ?? .infinity)
    }
}
