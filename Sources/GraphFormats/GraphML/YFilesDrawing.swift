import OrderedJSON

/// What yEd says inside `<data>` about how a node or an edge looks: its label, place, size, shape and colours.
///
/// `label`, `x`, `y` and `shape_type` have networkx's names; size and colours are added under `geometry`, `fill` and
/// `border`.
struct YFilesDrawing {
    private(set) var attributes: JSON.Object = [:]

    /// Reads an element such as `<y:ShapeNode>` with everything in it.
    mutating func read(_ element: XMLReader.Element, from xml: inout XMLReader) throws(GraphFormatError) {
        if element.name == "GenericNode", let configuration = element["configuration"] {
            attributes["shape_type"] = .string(configuration)
        }
        guard !element.isEmpty else { return }
        while let piece = try xml.next() {
            switch piece {
            case .start(let part): try readPart(part, from: &xml)
            case .end: return
            case .text: break
            }
        }
    }

    private mutating func readPart(
        _ part: XMLReader.Element, from xml: inout XMLReader
    ) throws(GraphFormatError) {
        switch part.name {
        case "Geometry":
            var geometry: JSON.Object = [:]
            for name in ["x", "y", "width", "height"] {
                guard let number = part[name].flatMap(Double.init), number.isFinite else { continue }
                geometry[name] = .double(number)
            }
            attributes["x"] = geometry["x"]
            attributes["y"] = geometry["y"]
            attributes["geometry"] = .object(geometry)
        case "Shape":
            attributes["shape_type"] = part["type"].map { .string($0) }
        case "Fill":
            attributes["fill"] = part["color"].map { .string($0) }
        case "BorderStyle", "LineStyle":
            attributes["border"] = part["color"].map { .string($0) }
        case "NodeLabel", "EdgeLabel":
            guard !part.isEmpty else { break }
            let label = try readLabel(from: &xml)
            if attributes["label"] == nil { attributes["label"] = .string(label) }
            return
        case "Realizers":
            // A folder's drawings when open and when closed.
            guard !part.isEmpty else { break }
            while let piece = try xml.next() {
                switch piece {
                case .start(let inner): try read(inner, from: &xml)
                case .end: return
                case .text: break
                }
            }
        default:
            break
        }
        try xml.skipElement(part)
    }

    /// The text of a label up to its end, without what other elements in it say.
    private func readLabel(from xml: inout XMLReader) throws(GraphFormatError) -> String {
        var label = ""
        while let piece = try xml.next() {
            switch piece {
            case .text(let text): label += text
            case .start(let inner): try xml.skipElement(inner)
            case .end:
                return label.trimmed
            }
        }
        return label
    }
}
