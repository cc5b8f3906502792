import Foundation
import SafeMarkup
import Testing

@Suite struct SVGTests {
    @Test func imageHoldsTheWholePicture() throws {
        let svg = try SVG(graphviz: Fixture("Regular", "dot").bytes)
        let image = svg.image(description: "A \"graph\"").markup
        let prefix = "<img src=\"data:image/svg+xml;base64,"
        let suffix = "\" alt=\"A &quot;graph&quot;\">"
        #expect(image.hasPrefix(prefix) && image.hasSuffix(suffix))
        let data = Data(base64Encoded: String(image.dropFirst(prefix.count).dropLast(suffix.count)))
        #expect(data == Data(svg.markup.utf8))
    }

    @Test(arguments: 0...4)
    func base64IsPadded(_ count: Int) throws {
        let svg = try SVG(
            graphviz: Fixture("Regular", "empty").bytes, options: .init(title: String(repeating: "x", count: count)))
        #expect(svg.dataURL == "data:image/svg+xml;base64," + Data(svg.markup.utf8).base64EncodedString())
    }
}
