import SafeMarkup
import Testing

/// What people write to get more out of an SVG than a picture.
@Suite struct SanitizerHostileTests {
    @Test func thereAreManyOfThemAndNoneTwice() {
        #expect(HostileSVG.all.count >= 500)
        #expect(Set(HostileSVG.all.map(\.name)).count == HostileSVG.all.count)
        #expect(Set(HostileSVG.all.map(\.bytes)).count == HostileSVG.all.count)
    }

    @Test(arguments: HostileSVG.all)
    func nothingButAPictureIsLeft(_ document: HostileSVG) {
        for options in [SVGSanitizerOptions(), SanitizerLaws.generous, SanitizerLaws.strict] {
            do throws(SVGSanitizerError) {
                let (svg, report) = try SVG.sanitized(document.bytes, options: options)
                #expect(SanitizerLaws(options: options).violations(of: svg) == [], "\(svg.markup)")
                let unreported = try SVG(sanitizing: document.bytes, options: options)
                #expect(unreported == svg)
                // What the strict options remove is more.
                if options != SanitizerLaws.strict {
                    #expect(
                        (report.isEmpty ? "kept" : "removed") == document.outcome, "\(report.removals) \(svg.markup)")
                }
            } catch {
                #expect(error.reason.description == document.outcome, "\(error)")
            }
        }
    }

    /// No text of a program is left anywhere but where text is shown.
    @Test(arguments: HostileSVG.all)
    func programsAreNothingButText(_ document: HostileSVG) throws {
        guard let svg = try? SVG(sanitizing: document.bytes, options: SanitizerLaws.generous) else { return }
        let parsed = try ParsedDocument(svg.markup.utf8)
        for element in parsed.elements {
            for (name, value) in element.attributes where name != "aria-label" {
                let isAddress = name == "href" && element.name == "a"
                #expect(isAddress || !value.contains("pwned("), "\(name) \(value)")
                #expect(!value.contains("evil.example") || value == "https://evil.example", "\(name) \(value)")
            }
            if element.name == "style" { #expect(!element.text.contains("evil") && !element.text.contains("pwned")) }
        }
    }
}
