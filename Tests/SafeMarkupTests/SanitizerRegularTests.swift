import Foundation
import SafeMarkup
import Testing

/// What drawing programs write on an ordinary day looks the same afterwards.
@Suite struct SanitizerRegularTests {
    /// What each sample loses, and nothing else.
    static let losses: [(String, Set<String>)] = [
        (
            "inkscape",
            [
                "inkscape:version of <svg>", "sodipodi:docname of <svg>", "<sodipodi:namedview>",
                "inkscape:collect of <linearGradient>", "inkscape:label of <filter>", "inkscape:stockid of <marker>",
                "inkscape:isstock of <marker>", "inkscape:label of <g>", "inkscape:groupmode of <g>",
                "inkscape:connector-curvature of <path>", "sodipodi:nodetypes of <path>", "sodipodi:role of <tspan>",
                "property -inkscape-font-specification", "<metadata>",
            ]
        ),
        ("matplotlib", ["<metadata>"]),
        ("d3", []),
        ("illustrator", ["prolog", "property enable-background", "<foreignObject>", "i:extraneous of <g>"]),
    ]

    @Test(arguments: losses)
    func samplesKeepTheirLook(_ name: String, _ lost: Set<String>) throws {
        let bytes = [UInt8](try Data(contentsOf: HostileSVG.folder.appending(path: "Regular/\(name).svg")))
        let (svg, report) = try SVG.sanitized(bytes)
        #expect(Set(report.removals.map(\.subject.description)) == lost)
        #expect(SanitizerLaws(options: SVGSanitizerOptions()).violations(of: svg) == [])
        let after = try ParsedDocument(svg.markup.utf8)
        for (attribute, values) in try drawn(ParsedDocument(bytes)) {
            #expect(after.values(of: attribute).map(canonical) == values.map(canonical), "\(attribute)")
        }
    }

    /// Graphviz's own output, which the re-emitter takes over as well.
    @Test(arguments: try Fixture.all(in: "Regular"))
    func drawingsOfGraphvizKeepTheirLook(_ fixture: Fixture) throws {
        let (svg, report) = try SVG.sanitized(fixture.bytes)
        #expect(SanitizerLaws(options: SVGSanitizerOptions()).violations(of: svg) == [])
        // Titles in XLink, ids twice, lists of colours and links out of the picture are Graphviz's own ways.
        let lost: Set = [
            "xlink:title of <a>", "id of <path>", "fill of <polygon>", "stroke of <polygon>", "fill of <ellipse>",
            "href of <a>", "prolog",
        ]
        #expect(Set(report.removals.map(\.subject.description)).isSubset(of: lost))
        let (before, after) = (try ParsedDocument(fixture.bytes), try ParsedDocument(svg.markup.utf8))
        #expect(after.elements.map(\.name) == before.elements.map(\.name))
        #expect(after.texts(in: "text") == before.texts(in: "text"))
        for attribute in ["points", "d", "cx", "x", "y", "viewBox", "transform", "fill", "font-family", "offset"] {
            // `red:blue` is what Graphviz 2 makes of two colours where it can draw one.
            let written = before.values(of: attribute).filter { !$0.contains(":") }
            #expect(after.values(of: attribute).map(canonical) == written.map(canonical), "\(attribute)")
        }
    }

    /// The attributes of what is drawn, before.
    private func drawn(_ document: ParsedDocument) -> [(String, [String])] {
        [
            "d", "points", "x", "y", "width", "height", "cx", "cy", "r", "x1", "x2", "transform", "viewBox", "fill",
            "stroke", "offset", "gradientTransform", "stdDeviation", "style", "text-anchor", "font-size", "opacity",
        ].map { attribute in
            let kept = document.elements.filter { element in
                !element.name.contains(":") && element.name != "foreignObject" && element.name != "metadata"
            }
            return (
                attribute, kept.compactMap { $0.attributes[attribute] }.filter { !$0.contains("enable-background") }
            )
        }
    }

    /// A value without what may be written in several ways.
    private func canonical(_ value: String) -> String {
        value.replacing("url(#svg-", with: "url(#").filter { !$0.isWhitespace && $0 != "," && $0 != "\"" && $0 != ";" }
            .replacing(/-inkscape-font-specification:'[^']*'/, with: "")
    }

    @Test func referencesAndClassesStayTogether() throws {
        let (svg, _) = try SVG.sanitized(
            """
            <svg xmlns="http://www.w3.org/2000/svg" aria-labelledby="t nothing d">
            <title id="t">A</title><desc id="d">B</desc>
            <style>.a rect, #x > .b { fill: url("#g") red }</style>
            <linearGradient id="g"/><linearGradient id="h" href="#g"/><g id="x" class="a b"/><use href="#x"/>
            <rect fill="url('#g')" stroke="url(#nothing) blue" clip-path="url(#nothing)"/>
            <rect begin="1" style="mask: url( #nothing ); fill: url(#g)"/>
            </svg>
            """, options: .init(idPrefix: "p-"))
        let document = try ParsedDocument(svg.markup.utf8)
        #expect(document.values(of: "id") == ["p-_svg", "p-t", "p-d", "p-g", "p-h", "p-x"])
        #expect(document.values(of: "aria-labelledby") == ["p-t p-d"])
        #expect(document.values(of: "href") == ["#p-g", "#p-x"])
        #expect(document.values(of: "class") == ["p-a p-b"])
        #expect(document.values(of: "fill") == ["url(#p-g)"])
        #expect(document.values(of: "stroke") == ["blue"])
        #expect(document.values(of: "clip-path") == ["none"])
        #expect(document.values(of: "style") == ["mask:none;fill:url(#p-g)"])
        #expect(
            document.texts(in: "style") == ["#p-_svg .p-a rect,#p-_svg #p-x>.p-b{fill:url(#p-g) red}"])
    }

    @Test func animationsKeepTheirTiming() throws {
        let text = """
            <svg xmlns="http://www.w3.org/2000/svg"><rect id="r.1"><animate id="a" attributeName="width" begin="0s; \
            r\\.1.click; b.end - 2s;gone.end" dur="1.5s" values="1;2 ; 3px" keyTimes="0;0.5;1" keySplines="0 0 1 1; \
            .5 0 .5 1" repeatCount="indefinite" fill="freeze"/></rect><g><animateTransform id="b" \
            attributeName="transform" type="rotate" from="0 1 2" to="360 1 2" dur="00:01"/><animateMotion \
            path="M0,0L1,1" rotate="auto" dur="2s"><mpath href="#r.1"/></animateMotion></g></svg>
            """
        #expect(try !SVG(sanitizing: text).markup.contains("animate"))
        let document = try ParsedDocument(SVG(sanitizing: text, options: SanitizerLaws.generous).markup.utf8)
        let animate = try #require(document.elements.first { $0.name == "animate" }).attributes
        #expect(animate["begin"] == "0s;svg-r_2e1.click+0s;svg-b.end-2s")
        #expect(animate["values"] == "1;2;3px" && animate["keyTimes"] == "0;0.5;1")
        #expect(animate["keySplines"] == "0 0 1 1;.5 0 .5 1" && animate["fill"] == "freeze")
        #expect(document.count("animateTransform") == 1 && document.count("animateMotion") == 1)
        #expect(document.elements.first { $0.name == "mpath" }?.attributes["href"] == "#svg-r_2e1")
    }
}
