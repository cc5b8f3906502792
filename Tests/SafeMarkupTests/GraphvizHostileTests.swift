import SafeMarkup
import Testing

/// What people write to break out of a picture.
@Suite struct GraphvizHostileTests {
    /// What Graphviz 2.43 made of hostile attributes, and why it is refused.
    static let refusedFixtures: [(String, SVGError.Reason)] = [
        ("fontname", .unexpectedAttribute), ("fontname-closing-tag", .malformed),
        ("labelfontname", .unexpectedAttribute), ("html-font-face", .unexpectedAttribute),
        ("color", .unexpectedAttribute), ("fontcolor", .unexpectedAttribute), ("pencolor", .unexpectedAttribute),
        ("url", .unexpectedAttribute), ("url-closing-tag", .unexpectedElement), ("href", .unexpectedAttribute),
        ("edge-url", .unexpectedAttribute), ("head-url", .unexpectedAttribute), ("tail-url", .unexpectedAttribute),
        ("label-url", .unexpectedAttribute), ("html-href", .unexpectedAttribute),
        ("url-ampersand", .unknownReference),
        ("link-javascript", .refusedLink), ("link-javascript-case", .refusedLink),
        ("link-javascript-reference", .refusedLink), ("link-javascript-blanks", .refusedLink),
        ("link-javascript-tab", .refusedLink), ("link-javascript-newline", .refusedLink),
        ("link-javascript-html", .refusedLink), ("link-vbscript", .refusedLink), ("link-data", .refusedLink),
        ("link-file", .refusedLink), ("target", .invalidValue), ("target-name", .invalidValue),
        ("stylesheet", .unexpectedElement), ("image", .refusedImage), ("image-name", .refusedImage),
        ("html-image", .refusedImage), ("penwidth-inf", .invalidValue), ("pad-nan", .invalidValue),
        ("arrowsize-inf", .invalidValue), ("class", .invalidValue), ("entity", .unknownReference),
        ("latin-1-name", .invalidUTF8),
    ]

    /// Those in which Graphviz has done its part, or nothing but a character has to be replaced: a text to find.
    static let neutralizedFixtures: [(String, String)] = [
        ("edge-color", "a->b"), ("color-list", "a"), ("penwidth-nan", "a"),
        ("label", "</text><script>alert(1)</script><!-- ]]> &"),
        ("name", "</title><script>alert(1)</script>->--><script>alert(1)</script><!--"),
        ("tooltip", "\" onmouseover=\"alert(1)"), ("comment", "a"), ("id", "a"), ("class-names", "a"),
        ("control-characters", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
        ("bidirectional-override", "user\u{FFFD}txt.exe"), ("latin-1", "café"),
    ]

    @Test(arguments: refusedFixtures)
    func whatGraphvizLetsThroughIsRefused(_ name: String, _ reason: SVGError.Reason) throws {
        let bytes = try Fixture("Hostile", name).bytes
        let error = #expect(throws: SVGError.self) { try SVG(graphviz: bytes) }
        #expect(error?.reason == reason, "\(error.map(String.init(describing:)) ?? "")")
    }

    @Test(arguments: neutralizedFixtures)
    func whatGraphvizEscapesStaysText(_ name: String, _ text: String) throws {
        let markup = try SVG(graphviz: Fixture("Hostile", name).bytes).markup
        let document = try ParsedDocument(markup.utf8)
        #expect((document.texts(in: "text") + document.texts(in: "title")).contains(text))
        try expectHarmless(markup)
    }

    @Test func everyFixtureIsInATable() throws {
        let names = Self.refusedFixtures.map(\.0) + Self.neutralizedFixtures.map(\.0)
        #expect(try Set(Fixture.all(in: "Hostile").map(\.name)) == Set(names))
    }

    @Test(arguments: HostileDocument.refused)
    func hostileDocumentsAreRefused(_ document: HostileDocument) {
        let error = #expect(throws: SVGError.self) { try SVG(graphviz: document.bytes) }
        #expect(error?.reason == document.reason, "\(error.map(String.init(describing:)) ?? "")")
    }

    @Test(arguments: HostileDocument.neutralized)
    func hostileTextsStayText(_ document: HostileDocument) throws {
        let markup = try SVG(graphviz: document.bytes).markup
        let text = try #require(document.text)
        let parsed = try ParsedDocument(markup.utf8)
        #expect((parsed.texts(in: "text") + parsed.texts(in: "title") + parsed.values(of: "href")).contains(text))
        try expectHarmless(markup)
    }

    /// No element, attribute or address but those of a drawing.
    private func expectHarmless(_ markup: String) throws {
        let elements: Set = [
            "svg", "g", "a", "title", "ellipse", "polygon", "path", "text",
        ]
        for element in try ParsedDocument(markup.utf8).elements {
            #expect(elements.contains(element.name))
            #expect(element.attributes.keys.allSatisfy { !$0.hasPrefix("on") && $0 != "style" })
        }
        #expect(!markup.contains("<!") && !markup.contains("<?") && !markup.contains("]]>"))
    }

    @Test func errorsNameThePlace() throws {
        let error = #expect(throws: SVGError.self) {
            try SVG(graphviz: "<svg>\n<g>\n<script>alert(1)</script>\n</g>\n</svg>".utf8)
        }
        #expect(error?.line == 3)
        #expect(error?.offset == 10)
        #expect(error?.unexpected == "<script>alert(1)</script>")
        #expect(error?.expected.contains("<text>") == true)
        #expect(error?.description.hasPrefix("line 3, byte 10: unexpected element: found \"<script>") == true)
    }
}
