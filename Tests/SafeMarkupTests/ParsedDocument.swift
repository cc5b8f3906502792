import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A document as an XML parser that is not ours reads it.
final class ParsedDocument: NSObject, XMLParserDelegate {
    struct Element {
        var name: String
        var attributes: [String: String]
        var text = ""
    }

    /// All elements in the order of their start tags; ``Element/text`` is the text right inside.
    private(set) var elements: [Element] = []
    private var open: [Int] = []

    /// - Throws: The parser's error if the text is not well-formed.
    init(_ markup: some Collection<UInt8>) throws {
        super.init()
        let parser = XMLParser(data: Data(markup))
        parser.delegate = self
        guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
    }

    func count(_ name: String) -> Int {
        elements.count { $0.name == name }
    }

    func texts(in name: String) -> [String] {
        elements.filter { $0.name == name }.map(\.text)
    }

    func values(of attribute: String) -> [String] {
        elements.compactMap { $0.attributes[attribute] }
    }

    func parser(
        _: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        open.append(elements.count)
        elements.append(Element(name: name, attributes: attributes))
    }

    func parser(_: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }

    func parser(_: XMLParser, foundCharacters text: String) {
        if let innermost = open.last { elements[innermost].text += text }
    }
}
