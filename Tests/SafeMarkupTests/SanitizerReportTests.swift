import SafeMarkup
import Testing

@Suite struct SanitizerReportTests {
    @Test func removalsSayWhatWhyAndWhere() throws {
        let (_, report) = try SVG.sanitized(
            """
            <svg xmlns="http://www.w3.org/2000/svg">
              <script>a()</script>
              <text>é</text><rect onclick="b()" x="1" fill="é"/>
            </svg>
            """)
        let listed = report.removals.map { "\($0)" }
        #expect(
            listed == [
                "2:3: <script>: not allowed: \"<script>\"",
                "3:23: onclick of <rect>: event handler: \"b()\"", "3:43: fill of <rect>: invalid value: \"é\"",
            ])
        #expect(report.count == 3 && !report.isEmpty)
        #expect(report.removals[1].subject == .attribute("onclick", element: "rect"))
        #expect(report.removals[1].reason == .eventHandler)
    }

    @Test func whatIsListedHasALimitAndWhatIsCountedHasNone() throws {
        let text = "<svg>" + String(repeating: "<p/>", count: 50) + "</svg>"
        let (_, report) = try SVG.sanitized(text, options: .init(maximumReported: 10))
        #expect(report.removals.count == 10 && report.count == 50)
        #expect(try SVG.sanitized(text, options: .init(maximumReported: -1)).report.removals.isEmpty)
    }

    @Test func excerptsAreShort() throws {
        let (_, report) = try SVG.sanitized("<svg><g id='a' onload='\(String(repeating: "é", count: 10_000))'/></svg>")
        #expect(report.removals.map(\.excerpt.count) == [80])
    }

    @Test func errorsNameThePlace() {
        let error = #expect(throws: SVGSanitizerError.self) { try SVG(sanitizing: "<svg>\n  <g></x>\n</svg>") }
        #expect(error?.reason == .malformed && error?.line == 2 && error?.column == 6 && error?.offset == 11)
        #expect(error.map { "\($0)" } == "line 2, column 6: malformed markup: </x> ends another element")
    }
}

@Suite struct SanitizerOptionsTests {
    private func reason(_ text: String, _ options: SVGSanitizerOptions) -> SVGSanitizerError.Reason? {
        do throws(SVGSanitizerError) {
            _ = try SVG(sanitizing: text, options: options)
            return nil
        } catch {
            return error.reason
        }
    }

    @Test func limitsAreExact() {
        let text = "<svg><g a=\"1\" b=\"2\"><g/></g></svg>"
        #expect(reason(text, .init(maximumBytes: text.utf8.count)) == nil)
        #expect(reason(text, .init(maximumBytes: text.utf8.count - 1)) == .tooLarge)
        #expect(reason(text, .init(maximumDepth: 3)) == nil)
        #expect(reason(text, .init(maximumDepth: 2)) == .tooDeep)
        #expect(reason(text, .init(maximumElements: 3)) == nil)
        #expect(reason(text, .init(maximumElements: 2)) == .tooManyElements)
        #expect(reason(text, .init(maximumAttributes: 2)) == nil)
        #expect(reason(text, .init(maximumAttributes: 1)) == .tooManyAttributes)
    }

    @Test func whatUsesExpandToIsCounted() {
        let text = "<svg><g id='a'><rect/><rect/></g><use href='#a'/><use href='#a'/></svg>"
        // The document's six, and three more for each use.
        #expect(reason(text, .init(maximumExpandedElements: 12)) == nil)
        #expect(reason(text, .init(maximumExpandedElements: 11)) == .tooManyElements)
    }

    @Test func depthHasALimitOfItsOwn() {
        let text = "<svg>" + String(repeating: "<g>", count: 250) + String(repeating: "</g>", count: 250) + "</svg>"
        #expect(reason(text, .init(maximumDepth: 1000)) == .tooDeep)
    }

    @Test(arguments: [("a b", "a_b"), ("9", "x-9"), ("", "x-"), ("é", "x-__"), ("ok-1_", "ok-1_")])
    func prefixesAreNames(_ prefix: String, _ written: String) throws {
        let markup = try SVG(sanitizing: "<svg id='i'/>", options: .init(idPrefix: prefix)).markup
        #expect(
            markup == "<svg id=\"\(written)i\" xmlns=\"http://www.w3.org/2000/svg\"/>\n"
                || markup == "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"\(written)i\"/>\n")
    }

    @Test func sizeIsInPoints() throws {
        #expect(try SVG(sanitizing: "<svg width='2in' height=' 96 '/>").size == SVG.Size(width: 144, height: 72))
        #expect(try SVG(sanitizing: "<svg width='100%' height='1'/>").size == nil)
        // What is not kept is not measured either.
        #expect(try SVG(sanitizing: "<svg width='1' height='1e99'/>").size == nil)
    }

    @Test func imagesStyleSheetsAndSchemesAreTheCallersChoice() throws {
        let text = """
            <svg><style>rect{fill:red}</style><image href="data:image/png;base64,iVBORw0KGgo="/><a href="ftp://x"/></svg>
            """
        let all = try SVG(sanitizing: text, options: .init(linkSchemes: ["ftp"])).markup
        #expect(all.contains("rect{fill:red}") && all.contains("iVBORw0KGgo=") && all.contains("ftp://x"))
        let none = try SVG(sanitizing: text, options: SanitizerLaws.strict).markup
        #expect(!none.contains("style") && !none.contains("data:") && !none.contains("ftp"))
    }

    @Test func encodingsThatAreUTF8AllTheSamePass() throws {
        for name in ["utf-8", "UTF8", "us-ascii", "ISO-8859-1", "windows-1252"] {
            #expect(throws: Never.self) {
                try SVG(sanitizing: "\u{FEFF}<?xml version='1.0' encoding='\(name)'?><svg/>")
            }
        }
    }
}
