import Foundation
import Testing

/// `graph draw`: layouts of this package, drawn without Graphviz.
@Suite struct DrawCommandTests {
    private static let dot = """
        graph roads {
            Oslo [side=north, people=3]; Bergen [side=west, people=1]; Trondheim [side=north, people=2]
            Oslo -- Bergen [lanes=2]; Oslo -- Trondheim [lanes=4]; Bergen -- Trondheim [lanes=1]
        }
        """

    @Test func theOutputsNameSaysTheFormat() throws {
        let folder = try TemporaryFolder()
        let input = try folder.file("roads.dot", Self.dot)
        for (name, beginning) in [("a.svg", "<svg"), ("a.PNG", "\u{FFFD}PNG"), ("a.pdf", "%PDF")] {
            let outcome = try Program.run("draw", input, "--layout", "spring", "-o", folder.path(name))
            #expect(outcome.code == 0 && outcome.errors == "" && outcome.output.isEmpty)
            #expect(String(decoding: try folder.data(name).prefix(4), as: UTF8.self) == beginning)
        }
        let svg = String(decoding: try folder.data("a.svg"), as: UTF8.self)
        #expect(svg.contains(">Oslo</text>") && svg.contains("data-node=\"Oslo\"") && svg.hasSuffix("</svg>\n"))
    }

    @Test(arguments: [
        "stress", "multilevel", "layered", "tree", "radial-tree", "planar", "spectral", "spring", "kamada-kawai",
        "circular",
    ])
    func everyLayoutIsDrawn(layout: String) throws {
        let outcome = try Program.run("draw", "-", "--layout", layout, input: Self.dot)
        #expect(outcome.code == 0 && outcome.errors == "")
        #expect(outcome.text.components(separatedBy: "data-node=").count == 4)
        #expect(outcome.text.components(separatedBy: "data-edge=").count == 4)
    }

    @Test func aLargerScaleIsALargerBitmap() throws {
        func size(_ arguments: String...) throws -> (Int, Int) {
            let outcome = try Program.run(["draw", "-", "-T", "png"] + arguments, input: Self.dot)
            let bytes = Array(outcome.output.prefix(24))
            try #require(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) && bytes.count == 24)
            return (
                bytes[16..<20].reduce(0) { $0 << 8 | Int($1) }, bytes[20..<24].reduce(0) { $0 << 8 | Int($1) }
            )
        }
        let once = try size(), twice = try size("--scale", "2")
        #expect(abs(twice.0 - 2 * once.0) <= 1 && abs(twice.1 - 2 * once.1) <= 1 && once.0 > 10)
    }

    @Test func mappingsHaveLegends() throws {
        let outcome = try Program.run(
            "draw", "-", "--color-by", "side", "--size-by", "people", "--width-by", "lanes", "--title", "Roads & more",
            input: Self.dot)
        for text in [">north</text>", ">west</text>", ">side</text>", ">people</text>", ">lanes</text>"] {
            #expect(outcome.text.contains(text), "\(text)")
        }
        #expect(outcome.text.contains(">Roads &amp; more</"))
    }

    @Test func labelsAndBackground() throws {
        #expect(try !Program.run("draw", "-", "--no-labels", input: Self.dot).text.contains("</text>"))
        // Numbers and texts have their names; labels of the file come first.
        let json = #"{"nodes": [{"id": 1}, {"id": "b"}, {"id": "c", "label": "third"}], "edges": []}"#
        let named = try Program.run("draw", "-", "--labels", "--background", "#102030", input: json).text
        #expect([">1</text>", ">b</text>", ">third</text>", "#102030"].allSatisfy { named.contains($0) })
        // Without being told, large graphs have none.
        let edges = (0..<600).map { "\($0) \($0 + 1)\n" }.joined()
        let arguments = ["draw", "-", "--input-format", "edgelist", "--layout", "circular"]
        #expect(try !Program.run(arguments, input: edges).text.contains("</text>"))
        #expect(try Program.run(arguments + ["--labels"], input: edges).text.contains(">600</text>"))
    }

    @Test func theSameEveryTime() throws {
        let pictures = try (0..<3).map { _ in
            try Program.run("draw", "-", "--layout", "spring", "--seed", "7", input: Self.dot).text
        }
        #expect(Set(pictures).count == 1 && pictures[0].hasPrefix("<svg"))
    }

    @Test(
        arguments: [
            (["-o", "x.gif"], 73, "x.gif: the name does not end in .svg, .png or .pdf; --format says what to write."),
            (["--scale", "0"], 64, "Error: --scale takes a number above 0."),
            (["--layout", "dot"], 64, "Error: The value 'dot' is invalid for '--layout <layout>'."),
            (["--background", "reddish"], 64, "Error: The value 'reddish' is invalid for '--background <color>'"),
            (["--color-by", "sid"], 65, "standard input: No node has the attribute sid that --color-by asks for."),
            (["--width-by", "side"], 65, "standard input: No edge has the attribute side that --width-by asks for."),
            (["-T", "pdf", "--scale", "1000"], 65, "standard input: a picture of "),
        ] as [([String], Int32, String)])
    func errorsAreSentences(arguments: [String], code: Int32, message: String) throws {
        let outcome = try Program.run(["draw", "-"] + arguments, input: Self.dot)
        #expect(outcome.code == code && outcome.errors.hasPrefix(message), "\(outcome.errors)")
    }
}
