import GraphModel
import GraphvizRendering
import SafeMarkup
import Testing

/// Labels that are built of values are drawn as they are built.
struct HTMLLabelValueTests {
    private func drawn(_ attribute: Attribute) async throws -> String {
        var graph = Graph<String>()
        graph.addNode("n", .shape(.plain), attribute)
        return try await graph.svg(engine: .dot, renderer: .inProcess).markup
    }

    @Test func everySettingIsKnownToGraphviz() async throws {
        var cell = LabelCell("a < b").columns(2).rows(1).lines(at: .left).ruleAfter
        cell = cell.border(1).sides([.left, .bottom]).padding(3).spacing(2).color(.red).background(.lightBlue)
        cell = cell.background(from: .white, to: .blue, angle: 90).style(.rounded, .dashed).size(width: 90, height: 40)
        cell = cell.port("p").link("https://example.org/").tooltip("a tip").align(HorizontalPlace.left)
        let inner = LabelTable { LabelRow { LabelCell("inner").width(20).height(9).align(VerticalPlace.top) } }
        let table = LabelTable {
            LabelRow {
                cell
                LabelCell(inner)
            }.ruleBelow
            LabelRow { for number in 0..<3 { LabelCell("\(number)") } }
        }.border(0).cellBorder(1).columnRules.rowRules
        let svg = try await drawn(.label(table))
        for text in ["a &lt; b", "inner", "https://example.org/", ">2</text>"] { #expect(svg.contains(text), "\(svg)") }
    }

    @Test func stylesOfText() async throws {
        let text =
            LabelText("bold").bold + " " + LabelText("italic").italic + LabelText.lineBreak(.left)
            + LabelText("x").subscript + LabelText("y").superscript + LabelText("u").underlined
            + LabelText("o").overlined + LabelText("s").struckThrough
            + LabelText("big").font("Helvetica", size: 30, color: .darkGreen)
        let svg = try await drawn(.label(text))
        for part in ["font-weight=\"bold\"", "font-style=\"italic\"", "font-size=\"30.00\"", "underline"] {
            #expect(svg.contains(part), "\(svg)")
        }
    }

    @Test func nothingBreaksOut() async throws {
        let hostile = "</TD></TR></TABLE><script>&amp;\"'>"
        let svg = try await drawn(
            .label(LabelTable { LabelRow { LabelCell("\(hostile)").tooltip(hostile).port("p") } }))
        #expect(!svg.contains("<script") && svg.contains("&lt;script&gt;"))
    }
}
