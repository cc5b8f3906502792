import SafeMarkup
import Testing

/// What Graphviz draws on an ordinary day passes, and says the same afterwards.
@Suite struct GraphvizRegularTests {
    @Test(arguments: try Fixture.all(in: "Regular"))
    func nothingIsLost(_ fixture: Fixture) throws {
        let before = try ParsedDocument(fixture.bytes)
        let after = try ParsedDocument(SVG(graphviz: fixture.bytes).markup.utf8)
        for name in Set(before.elements.map(\.name)).subtracting(["title"]) {
            #expect(after.count(name) == before.count(name), "<\(name)>")
        }
        #expect(after.texts(in: "text") == before.texts(in: "text"))
        #expect(after.texts(in: "tspan") == before.texts(in: "tspan"))
        let titles = before.texts(in: "title") + before.values(of: "xlink:title")
        #expect(after.texts(in: "title").sorted() == titles.filter { !$0.hasPrefix("%") }.sorted())
        for attribute in ["points", "d", "cx", "x", "y", "viewBox", "transform", "font-family", "class", "offset"] {
            #expect(after.values(of: attribute) == before.values(of: attribute), "\(attribute)")
        }
        let firstColors = before.values(of: "stroke").map { String($0.prefix { $0 != ":" }) }
        #expect(after.values(of: "stroke") == firstColors)
        #expect(after.values(of: "href") == before.values(of: "xlink:href").map(renamed))
    }

    /// Addresses as ``SafeURL`` writes them, references with the prefix.
    private func renamed(_ address: String) -> String {
        address == "sub page" ? "sub%20page" : address.replacing("#edge", with: "#graph-edge")
    }

    @Test(arguments: try Fixture.all(in: "Regular"))
    func documentIsAnElementForAnyPage(_ fixture: Fixture) throws {
        let markup = try SVG(graphviz: fixture.bytes).markup
        #expect(markup.hasPrefix("<svg ") && markup.hasSuffix("</svg>\n"))
        for absent in ["<!", "<?", "xlink", " style=", "]]>", "%3"] {
            #expect(!markup.contains(absent), "\(absent)")
        }
        let root = try #require(ParsedDocument(markup.utf8).elements.first)
        #expect(root.attributes["xmlns"] == "http://www.w3.org/2000/svg")
    }

    @Test(arguments: try Fixture.all(in: "Regular"))
    func idsAreUniqueAndReferencesHaveTargets(_ fixture: Fixture) throws {
        let document = try ParsedDocument(SVG(graphviz: fixture.bytes, options: .init(idPrefix: "p.")).markup.utf8)
        let ids = document.values(of: "id")
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.hasPrefix("p.") })
        for fill in document.values(of: "fill") where fill.hasPrefix("url(") {
            #expect(ids.contains(String(fill.dropFirst(5).dropLast())))
        }
        for path in document.elements where path.name == "textPath" {
            #expect(ids.contains(String(path.attributes["href", default: ""].dropFirst())))
        }
    }

    @Test func sizeIsInPoints() throws {
        #expect(try SVG(graphviz: Fixture("Regular", "empty").bytes).size == SVG.Size(width: 8, height: 8))
    }

    @Test func anyCollectionOfBytesWillDo() throws {
        let bytes = try Fixture("Regular", "layers").bytes
        let svg = try SVG(graphviz: bytes)
        #expect(try SVG(graphviz: String(decoding: bytes, as: UTF8.self).utf8) == svg)
        #expect(try SVG(graphviz: AnyCollection(bytes)) == svg)
        #expect(try bytes.withUnsafeBufferPointer { try SVG(graphviz: $0) } == svg)
    }

    /// Graphviz numbers gradients through the life of its process; a picture must not depend on that.
    @Test func gradientsAreNumberedByPicture() throws {
        let text = String(decoding: try Fixture("Regular", "dot").bytes, as: UTF8.self)
        let later = text.replacing("l_0", with: "l_70").replacing("r_0", with: "r_80")
        #expect(later != text)
        #expect(try SVG(graphviz: later.utf8) == SVG(graphviz: text.utf8))
    }

    /// Every prefix of a document is an error, never a crash and never a picture.
    @Test func cutOffDocumentsAreRefused() throws {
        let bytes = try Fixture("Regular", "anonymous").bytes
        let end = bytes.count - "\n".utf8.count
        for count in 0..<end {
            #expect(throws: SVGError.self) { try SVG(graphviz: bytes.prefix(count)) }
        }
        #expect(throws: Never.self) { try SVG(graphviz: bytes.prefix(end)) }
    }

    /// A byte changed anywhere gives an error or a picture that is still well-formed.
    @Test func damagedDocumentsStayHarmless() throws {
        var random = SplitMix64(seed: 7)
        let original = try Fixture("Regular", "dot").bytes
        let interesting = Array("<>\"'&;#/=!-:() \n\0\u{1}sx0".utf8) + [0x80, 0xC0, 0xED, 0xF5, 0xFF]
        for _ in 0..<600 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...2, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = interesting.randomElement(using: &random)!
            }
            guard let svg = try? SVG(graphviz: bytes) else { continue }
            #expect(throws: Never.self) { try ParsedDocument(svg.markup.utf8) }
        }
    }
}
