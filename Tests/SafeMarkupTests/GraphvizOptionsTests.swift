import SafeMarkup
import Synchronization
import Testing

@Suite struct GraphvizOptionsTests {
    private func parsed(_ options: GraphvizSVGOptions, _ name: String = "dot") throws -> ParsedDocument {
        try ParsedDocument(SVG(graphviz: Fixture("Regular", name).bytes, options: options).markup.utf8)
    }

    @Test func titleNamesThePicture() throws {
        let title = "Sales & \"costs\"\nby region"
        let document = try parsed(GraphvizSVGOptions(title: title))
        #expect(document.elements[0].attributes["role"] == "img")
        #expect(document.elements[0].attributes["aria-label"] == title)
        #expect(document.elements[1].name == "title" && document.elements[1].text == title)
        // The graph's own title would be shown over the whole picture in its place.
        #expect(!document.texts(in: "title").contains("Everything & more"))
    }

    @Test func picturesWithoutTitleAreNoImage() throws {
        let root = try parsed(GraphvizSVGOptions()).elements[0]
        #expect(root.attributes["role"] == nil && root.attributes["aria-label"] == nil)
    }

    @Test func prefixesHoldNothingButIdentifiers() throws {
        let ids = try parsed(GraphvizSVGOptions(idPrefix: "a\" onload=\"é#")).values(of: "id")
        #expect(ids.allSatisfy { $0.hasPrefix("a__onload_____") })
    }

    @Test func objectsSayWhatTheyAreTold() throws {
        let options = GraphvizSVGOptions(
            idPrefix: "p-",
            object: { id in
                guard id == "node1" else { return nil }
                return SVGObject(
                    id: "first", classes: ["big", "red-1"], title: "</title> & more",
                    data: [("node", "a\"b\n<c>"), ("x-1", "")])
            })
        let document = try parsed(options, "anonymous")
        let group = try #require(document.elements.first { $0.attributes["id"] == "p-first" })
        #expect(group.attributes["class"] == "node big red-1")
        #expect(group.attributes["data-node"] == "a\"b\n<c>")
        #expect(group.attributes["data-x-1"] == "")
        #expect(document.texts(in: "title") == ["</title> & more", "b", "a->b"])
        #expect(document.values(of: "id") == ["p-graph0", "p-first", "p-node2", "p-edge1"])
    }

    @Test func everyObjectIsAskedForOnce() throws {
        let asked = Asked()
        let options = GraphvizSVGOptions(object: { asked.note($0) })
        _ = try parsed(options, "anonymous")
        #expect(asked.ids == ["graph0", "node1", "node2", "edge1"])
    }

    @Test func objectsWithoutTitleKeepGraphvizs() throws {
        let document = try parsed(GraphvizSVGOptions(object: { _ in SVGObject(classes: ["x"]) }), "anonymous")
        #expect(document.texts(in: "title") == ["a", "b", "a->b"])
    }

    @Test(arguments: ["", "a b", "a\"", "é", "a:b"])
    func classesAreChecked(_ name: String) {
        let options = GraphvizSVGOptions(object: { _ in SVGObject(classes: ["good", name]) })
        let error = #expect(throws: SVGError.self) { try parsed(options) }
        #expect(error?.reason == .invalidObject)
        #expect(error?.unexpected == name)
    }

    @Test(arguments: ["", "Node", "a b", "a=", "é", "twice"])
    func dataNamesAreChecked(_ name: String) {
        let options = GraphvizSVGOptions(object: { _ in SVGObject(data: [("twice", "1"), (name, "2")]) })
        let error = #expect(throws: SVGError.self) { try parsed(options) }
        #expect(error?.reason == .invalidObject)
        #expect(error?.unexpected == name)
    }

    @Test func linksOpenElsewhereWithoutAnOpener() throws {
        let link = try #require(parsed(GraphvizSVGOptions()).elements.first { $0.attributes["target"] != nil })
        #expect(link.attributes["href"] == "https://example.org/?a=1&b=2")
        #expect(link.attributes["target"] == "_blank")
        #expect(link.attributes["rel"] == "noopener")
    }

    @Test func schemesAreTheCallersChoice() throws {
        let error = #expect(throws: SVGError.self) { try parsed(GraphvizSVGOptions(linkSchemes: ["ftp"])) }
        #expect(error?.reason == .refusedLink)
    }

    @Test(arguments: ["/images/pixel.png", "https://example.org/a?b&c", "data:image/png;base64,AAAA"])
    func imagesAreShownFromWhereTheCallerHasThem(_ address: String) throws {
        let options = GraphvizSVGOptions(image: { $0 == "pixel.png" ? address : nil })
        let document = try ParsedDocument(
            SVG(graphviz: Fixture("Hostile", "image").bytes, options: options).markup.utf8)
        #expect(document.elements.first { $0.name == "image" }?.attributes["href"] == address)
    }

    @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd"])
    func imagesComeFromNowhereElse(_ address: String) throws {
        let bytes = try Fixture("Hostile", "image").bytes
        let error = #expect(throws: SVGError.self) {
            try SVG(graphviz: bytes, options: GraphvizSVGOptions(image: { _ in address }))
        }
        #expect(error?.reason == .refusedImage)
    }

    @Test func documentsHaveALimit() throws {
        let bytes = try Fixture("Regular", "dot").bytes
        #expect(throws: Never.self) { try SVG(graphviz: bytes, options: .init(maximumBytes: bytes.count)) }
        let error = #expect(throws: SVGError.self) {
            try SVG(graphviz: bytes, options: .init(maximumBytes: bytes.count - 1))
        }
        #expect(error?.reason == .tooLarge)
    }
}

/// Which objects were asked for.
private final class Asked: Sendable {
    private let noted = Mutex<[String]>([])

    var ids: [String] { noted.withLock { $0 } }

    func note(_ id: String) -> SVGObject? {
        noted.withLock { $0.append(id) }
        return nil
    }
}
