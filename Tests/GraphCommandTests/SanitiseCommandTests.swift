import Foundation
import Testing

@Suite struct SanitiseCommandTests {
    private static let hostile = """
        <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">
          <script>alert(2)</script><rect id="r" width="1" height="2"/><use href="#r"/>
        </svg>
        """

    private static let safe = """
        <svg xmlns="http://www.w3.org/2000/svg" id="svg-_svg">
        <rect id="svg-r" width="1" height="2"/>
        <use href="#svg-r"/>
        </svg>

        """

    @Test func pipesTakeAndGive() throws {
        let outcome = try Program.run("sanitise", input: Self.hostile)
        #expect(outcome.code == 0 && outcome.errors == "")
        #expect(outcome.text == Self.safe)
    }

    @Test func reportsSayWhatWasRemoved() throws {
        let outcome = try Program.run("sanitise", "--report", input: Self.hostile)
        #expect(outcome.text == Self.safe)
        #expect(
            outcome.errors == """
                standard input:1:41: onload of <svg>: event handler: "alert(1)"
                standard input:2:3: <script>: not allowed: "<script>"

                """)
    }

    @Test func filesAreReadAndWritten() throws {
        let folder = try TemporaryFolder()
        let input = try folder.file("in.svg", Self.hostile)
        let outcome = try Program.run("sanitise", input, "-o", folder.path("out.svg"), "--id-prefix", "logo-")
        #expect(outcome.code == 0 && outcome.output.isEmpty)
        let written = String(decoding: try folder.data("out.svg"), as: UTF8.self)
        #expect(written == Self.safe.replacing("svg-_svg", with: "logo-_svg").replacing("svg-r", with: "logo-r"))
        #expect(try Program.run("sanitise", folder.path("nothing.svg")).code == 66)
    }

    @Test(arguments: ["", "graph { a -- b }", "<html/>", "<svg><g></svg>", "<svg><text>&nope</text></svg>"])
    func whatIsNoSVGIsRefused(_ text: String) throws {
        let outcome = try Program.run("sanitise", "--report", input: text)
        #expect(outcome.code == 65 && outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix("standard input:1:") && outcome.errors.hasSuffix("\n"))
    }

    @Test func largeFilesAreRefused() throws {
        let outcome = try Program.run("sanitise", "--maximum-bytes", "20", input: Self.hostile)
        #expect(outcome.code == 65 && outcome.errors.contains("too large"))
    }

    @Test func whatIsKeptIsTheCallersChoice() throws {
        let text = "<svg><style>rect{fill:red}</style><rect><set attributeName='fill' to='blue'/></rect></svg>"
        let kept = try Program.run("sanitise", "--animations", input: text).text
        #expect(kept.contains("<set") && kept.contains("<style"))
        let less = try Program.run("sanitise", "--no-style-sheets", "--no-images", input: text).text
        #expect(!less.contains("<set") && !less.contains("<style"))
    }
}
