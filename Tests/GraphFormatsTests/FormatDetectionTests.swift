import GraphFormats
import Testing

struct FormatDetectionTests {
    @Test(
        "A format is told by the beginning",
        arguments: [
            ("digraph {}", GraphFormat.dot), ("\u{FEFF} // x\n# y\nstrict graph a {", .dot), ("Graph{", .dot),
            ("<?xml version='1.0'?>\n<graphml>", .graphML), ("<g:graphml xmlns:g='x'>", .graphML),
            (" {\"nodes\": []", .nodeLinkJSON), ("<svg/>", nil), ("graphic", nil), ("", nil), ("node", nil),
            ("a,b", nil),
        ] as [(String, GraphFormat?)])
    func content(text: String, format: GraphFormat?) {
        #expect(GraphFormat(detecting: text) == format)
    }

    @Test(
        "A format is told by the name",
        arguments: [
            ("a.dot", GraphFormat.dot), ("x/y.GV", .dot), ("a.b.graphml", .graphML), ("a.json", .nodeLinkJSON),
            ("a.txt", nil),
            ("dot", .dot), ("", nil),
        ] as [(String, GraphFormat?)])
    func fileNames(name: String, format: GraphFormat?) {
        #expect(GraphFormat(fileName: name) == format)
    }

    @Test func whatIsNoFormatIsSaid() {
        let error = #expect(throws: GraphFormatError.self) { try AnyGraph<String>(reading: Array("a,b".utf8)) }
        #expect(error?.reason.hasPrefix("the text begins like none of the formats DOT, GraphML, GML, ") ?? false)
        #expect(error?.format == nil)
    }
}
