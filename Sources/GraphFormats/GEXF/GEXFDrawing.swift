import OrderedJSON

/// How a node or an edge looks: the attribute `viz`, with networkx's names for what is in it.
struct GEXFDrawing {
    private(set) var members: JSON.Object = [:]

    init() {}

    /// `nil` if the value holds something that elements of GEXF cannot say.
    init?(_ value: JSON) {
        guard let object = value.objectValue, !object.isEmpty else { return nil }
        for (name, member) in object {
            switch name {
            case "color":
                guard let parts = member.objectValue, Set(parts.keys).isSubset(of: ["r", "g", "b", "a"]),
                    ["r", "g", "b"].allSatisfy({ name in if case .int? = parts[name] { true } else { false } }),
                    parts["a"].map({ $0.doubleValue != nil }) ?? false
                else { return nil }
            case "position":
                guard let parts = member.objectValue, Set(parts.keys) == ["x", "y", "z"],
                    parts.values.allSatisfy({ $0.doubleValue != nil })
                else { return nil }
            case "size", "thickness":
                guard member.doubleValue != nil else { return nil }
            case "shape":
                guard let text = member.stringValue, !text.isEmpty, text != "image" else { return nil }
            default: return nil
            }
        }
        members = object
    }

    func write(to output: inout TextOutput) {
        func write(_ element: String, _ attributes: [(String, JSON?)]) {
            output.write(text: "        <viz:\(element)")
            for (name, value) in attributes {
                guard let value else { continue }
                output.write(text: " \(name)=\"")
                output.write(xml: GEXFType.text(value))
                output.write("\"")
            }
            output.write(" />\n")
        }
        if let color = members["color"] { write("color", ["r", "g", "b", "a"].map { ($0, color[$0]) }) }
        if let size = members["size"] { write("size", [("value", size)]) }
        if let thickness = members["thickness"] { write("thickness", [("value", thickness)]) }
        if let shape = members["shape"] {
            let isImage = shape.stringValue?.hasPrefix("http") ?? false
            write("shape", isImage ? [("value", "image"), ("uri", shape)] : [("value", shape)])
        }
        if let position = members["position"] { write("position", ["x", "y", "z"].map { ($0, position[$0]) }) }
    }

    /// Reads an element such as `<viz:size value="2"/>`.
    ///
    /// - Returns: Whether it is one of these.
    mutating func read(_ element: XMLReader.Element) -> Bool {
        func number(_ name: String) -> JSON? { element[name].flatMap { GEXFType.number($0.trimmed) } }
        switch element.name {
        case "color":
            var color: JSON.Object = [:]
            for name in ["r", "g", "b"] { color[name] = .int(number(name)?.intValue ?? 0) }
            color["a"] = number("a") ?? .double(1)
            members["color"] = .object(color)
        case "size", "thickness":
            members[element.name] = number("value")
        case "shape":
            members["shape"] = (element["value"] == "image" ? element["uri"] : element["value"]).map { .string($0) }
        case "position":
            members["position"] = [
                "x": number("x") ?? .double(0), "y": number("y") ?? .double(0), "z": number("z") ?? .double(0),
            ]
        default:
            return false
        }
        return true
    }
}
