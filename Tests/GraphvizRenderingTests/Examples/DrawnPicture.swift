import Foundation
import GraphModel

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What an SVG shows of a graph, element by element, as an XML parser that is not ours reads it: Graphviz's own SVG as
/// well as the one that this package writes.
struct DrawnPicture {
    enum Kind: String { case graph, node, edge, cluster }

    /// A node, an edge, a cluster, or the graph itself with what is drawn of it.
    struct Object {
        let kind: Kind
        /// What the SVG calls it: names of nodes and clusters, or both ends of an edge.
        var names: [String] = []
        var title = ""
        var parts: [Part] = []
    }

    /// One shape or text.
    struct Part {
        let element: String
        /// Coordinates and sizes, in the order in which they are written.
        var numbers: [Double] = []
        /// Red, green and blue of what fills it and of its line; none where there is nothing to see.
        var colors: [[Double]] = []
        /// Everything else that is written of it.
        var words: [String: String] = [:]
        var text = ""
    }

    private(set) var viewBox: [Double] = []
    private(set) var objects: [Object] = []

    init(_ markup: some Collection<UInt8>) throws {
        let reader = Reader()
        let parser = XMLParser(data: Data(markup))
        parser.delegate = reader
        guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
        viewBox = reader.viewBox
        objects = reader.objects
    }

    func objects(_ kind: Kind) -> [Object] { objects.filter { $0.kind == kind } }

    private final class Reader: NSObject, XMLParserDelegate {
        var viewBox: [Double] = []
        var objects: [Object] = []
        /// For each open element, the object that it made.
        private var open: [Int?] = []
        private var isTitle = false
        private var isText = false

        private var current: Int? { open.last { $0 != nil } ?? nil }

        func parser(
            _: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            var made: Int?
            switch name {
            case "svg": viewBox = Self.numbers(attributes["viewBox"] ?? "")
            case "g":
                let kind = attributes["class"]?.split(separator: " ").first.flatMap { Kind(rawValue: String($0)) }
                if let kind {
                    made = objects.count
                    var object = Object(kind: kind)
                    object.names = ["data-node", "data-source", "data-target", "data-cluster"]
                        .compactMap { attributes[$0] }
                    if let transform = attributes["transform"] {
                        object.parts.append(Part(element: "transform", numbers: Self.numbers(transform)))
                    }
                    objects.append(object)
                }
            case "title": isTitle = open.last.map { $0 != nil } ?? false
            case "ellipse", "polygon", "polyline", "path", "text", "image":
                if let current { objects[current].parts.append(Self.part(name, attributes)) }
                isText = name == "text"
            default: break
            }
            open.append(made)
        }

        func parser(_: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
            open.removeLast()
            if name == "title" { isTitle = false }
            if name == "text" { isText = false }
        }

        func parser(_: XMLParser, foundCharacters text: String) {
            guard let current else { return }
            if isTitle {
                objects[current].title += text
            } else if isText, let last = objects[current].parts.indices.last {
                objects[current].parts[last].text += text
            }
        }

        private static let measures = [
            "points", "d", "cx", "cy", "rx", "ry", "x", "y", "width", "height", "font-size", "stroke-width",
            "stroke-dasharray", "fill-opacity", "stroke-opacity",
        ]

        private static func part(_ element: String, _ attributes: [String: String]) -> Part {
            var part = Part(element: element)
            for name in measures { part.numbers += numbers(attributes[name] ?? "") }
            for (name, value) in attributes where !measures.contains(name) && !["id", "fill", "stroke"].contains(name) {
                part.words[name] = value
            }
            for (name, value) in [("fill", attributes["fill"] ?? "black"), ("stroke", attributes["stroke"] ?? "none")] {
                // Gradients are called differently here and there.
                if value.hasPrefix("url(") { part.words[name] = "gradient" }
                let color = Color(value).flatMap { $0 == .transparent ? nil : $0.components }
                part.colors.append(color.map { [$0.red * 255, $0.green * 255, $0.blue * 255] } ?? [])
            }
            return part
        }

        private static func numbers(_ text: String) -> [Double] {
            text.split { !"+-.0123456789e".contains($0) }.compactMap { Double($0) }
        }
    }
}
