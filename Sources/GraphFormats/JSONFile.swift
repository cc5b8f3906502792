import GraphModel
import OrderedJSON

/// What the formats in JSON have in common: looking at a value, and errors that name the place in it.
struct JSONFile {
    let format: GraphFormat
    let limits: ReadingLimits

    init(_ format: GraphFormat, _ limits: ReadingLimits) {
        self.format = format
        self.limits = limits
    }

    static func parse(
        _ bytes: [UInt8], _ format: GraphFormat, _ limits: ReadingLimits
    ) throws(GraphFormatError) -> JSON {
        try limits.check(bytes, format)
        do {
            return try JSON(parsing: bytes, depthLimit: limits.depth)
        } catch {
            throw GraphFormatError(format, line: error.line, column: error.column, error.reason)
        }
    }

    func error(_ reason: String) -> GraphFormatError { GraphFormatError(format, reason) }

    /// - Parameter place: Where it is, empty for the whole file.
    func expectObject(_ json: JSON, _ place: String) throws(GraphFormatError) {
        guard json.objectValue == nil else { return }
        throw error("expected an object\(place.isEmpty ? "" : " as \(place)"), found \(json.kindDescription)")
    }

    func flag(_ name: String, of json: JSON, default value: Bool) throws(GraphFormatError) -> Bool {
        guard let found = json[name] else { return value }
        guard let flag = found.boolValue else {
            throw error("expected a boolean as '\(name)', found \(found.kindDescription)")
        }
        return flag
    }

    func list(_ name: String, of json: JSON, at place: String = "") throws(GraphFormatError) -> [JSON] {
        let name = place.isEmpty ? name : "\(place).\(name)"
        guard let found = json[String(name.split(separator: ".").last ?? "")] else {
            throw error("there is no '\(name)'; expected an array")
        }
        guard let list = found.arrayValue else {
            throw error("expected an array as '\(name)', found \(found.kindDescription)")
        }
        return list
    }

    func attributes(
        _ json: JSON, at place: String, without names: Set<String> = []
    ) throws(GraphFormatError) -> Attributes {
        try expectObject(json, place)
        return Attributes((json.objectValue ?? [:]).filter { !names.contains($0.key) })
    }

    /// Attributes as an object or, as networkx writes those of a graph, as a list of names with values.
    func attributes(objectOrPairs json: JSON, at place: String) throws(GraphFormatError) -> Attributes {
        guard let pairs = json.arrayValue else { return try attributes(json, at: place) }
        var attributes = Attributes()
        for (index, pair) in pairs.enumerated() {
            guard pair.arrayValue?.count == 2, let name = pair[0]?.stringValue, let value = pair[1] else {
                throw error("expected a name and a value as \(place)[\(index)]")
            }
            attributes[name] = value
        }
        return attributes
    }

    /// The number of a node.
    func node(_ json: JSON, at place: String, in graph: inout GraphContent) throws(GraphFormatError) -> Int32 {
        let node = graph.nodes.number(of: json)
        graph.note(node, at: .path(place))
        return node
    }

    /// A key that is neither a whole number nor a string is taken by its JSON text; `null` is none.
    static func key(_ json: JSON) -> EdgeKey? {
        switch json {
        case .null: nil
        case .int(let number): .int(number)
        case .string(let text): .string(text)
        default: .string(json.serialized())
        }
    }

    func checkLimits(_ graph: GraphContent) throws(GraphFormatError) {
        guard graph.edges.count <= limits.edges else {
            throw error("there are more edges than the limit of \(limits.edges)")
        }
        let count = graph.nodeAttributes.reduce(0) { $0 + $1.count } + graph.edgeAttributes.reduce(0) { $0 + $1.count }
        guard count <= limits.attributes else {
            throw error("there are more attributes than the limit of \(limits.attributes)")
        }
    }
}

extension Attributes {
    /// The attributes as an object, and after them other members, which win.
    func object(with members: JSON.Object) -> JSON {
        var object = JSON.Object()
        for attribute in self where members[attribute.name] == nil { object[attribute.name] = attribute.value }
        object.merge(members) { $1 }
        return .object(object)
    }
}

extension EdgeKey {
    var json: JSON {
        switch self {
        case .int(let number): .int(number)
        case .string(let text): .string(text)
        }
    }
}
