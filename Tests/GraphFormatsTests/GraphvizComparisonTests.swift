import Foundation
import GraphFormats
import GraphModel
import GraphTestSupport
import Testing

/// What we write, read by the installed `dot` and written again, is still the same graph.
@Suite(.enabled(if: Graphviz.path != nil, "Graphviz is not installed"))
struct GraphvizComparisonTests {
    @Test("dot reads what we write", arguments: GraphKind.allCases, 0..<4 as Range<UInt64>)
    func randomNetworks(kind: GraphKind, seed: UInt64) throws {
        try kind.run(Comparison(seed: seed))
    }

    private struct Comparison: GraphKindBody {
        var seed: UInt64

        func callAsFunction<Direction, Multiplicity>(_ kind: Network<Int, Direction, Multiplicity>.Type) throws {
            let texts = [
                "plain", "", "two words", "\"quoted\"", "back\\slash", "line\nbreak", "<b>", "{a|b}", "ä→😀", "5",
                "true", "&amp;",
                "graph", "a;b", "#", "//", "\\N",
            ]
            var generator = SplitMix64(seed: seed), network = kind.random(seed: seed)
            network.attributes[.name] = "a \"name\""
            network.setNodeAttribute(.label) { _ in texts.randomElement(using: &generator).map { .text($0) } }
            network.setNodeAttribute(.tooltip) { _ in texts.randomElement(using: &generator) }
            network.setEdgeAttribute(.externalLabel) { _ in .html("<i>x</i><br/>&lt;") }
            network.groups = [NodeGroup("g", isCluster: true, nodes: Array(network.nodes.prefix(2)), .label("a b"))]

            let text = network.dot()
            let rewritten = try kind.init(dot: try Graphviz.canonical(text))
            // dot writes edges by their tails, so they may change places.
            #expect(
                Essence(rewritten).forgettingOrder(isDirected: network.isDirected)
                    == Essence(network).forgettingOrder(isDirected: network.isDirected), "\(text)")
            #expect(rewritten.groups.map(\.name) == ["g"])
            #expect(Set(rewritten.groups[0].nodes) == Set(network.groups[0].nodes))
            #expect(rewritten.groups[0].attributes == network.groups[0].attributes)
        }
    }

    @Test(
        "We read what dot makes of a text as we read the text",
        arguments: [
            "digraph { a -> {b c} -> d:n [color=red]; node [shape=box]; e; subgraph cluster_x { label=x; f -> g } }",
            "strict graph { edge [weight=2] a -- b -- a; b -- b; subgraph { rank=same; a; c } }",
            "graph \"x y\" { 1 -- 2.5 -- -3 -- \"\"; \"\" [label=<a<br/>b>]; _ -- \"a\" + \"b\" }",
        ])
    func canonicalTexts(text: String) throws {
        let ours = try AnyGraph<String>(dot: text), theirs = try AnyGraph<String>(dot: try Graphviz.canonical(text))
        #expect(
            Essence(theirs).forgettingOrder(isDirected: ours.isDirected)
                == Essence(ours).forgettingOrder(isDirected: ours.isDirected))
    }
}

/// The installed `dot`.
private enum Graphviz {
    static let path = ["/usr/bin/dot", "/usr/local/bin/dot", "/opt/homebrew/bin/dot"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    /// The text as `dot -Tcanon` writes it.
    static func canonical(_ text: String) throws -> String {
        let process = Process(), input = Pipe(), output = Pipe()
        process.executableURL = URL(filePath: path ?? "")
        process.arguments = ["-Tcanon"]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
        try input.fileHandleForWriting.close()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(text)")
        return String(decoding: data, as: UTF8.self)
    }
}
