import GraphModel
import Testing

struct LabelTableTests {
    @Test func textStaysText() {
        let text: LabelText = "a < b & \("c\nd", \.bold) \(LabelText("2").superscript)"
        #expect(text.html == "a &lt; b &amp; <B>c<BR/>d</B> <SUP>2</SUP>")
        #expect(LabelText("").bold.html == "")
        #expect((LabelText("x").italic + .lineBreak(.left)).html == "<I>x</I><BR ALIGN=\"LEFT\"/>")
        #expect(
            LabelText("x").font("Helvetica \"quoted\"", size: 9, color: .red).html
                == "<FONT FACE=\"Helvetica &quot;quoted&quot;\" POINT-SIZE=\"9\" COLOR=\"red\">x</FONT>")
    }

    @Test func tablesHaveRowsAndCells() {
        let table = LabelTable {
            LabelRow { LabelCell("head").columns(2).background(.lightBlue) }.ruleBelow
            for name in ["a", "b"] {
                LabelRow {
                    LabelCell("\(name)").port(name).ruleAfter
                    LabelCell(LabelTable { LabelRow { LabelCell("in") } })
                }
            }
        }.border(0).cellBorder(1)
        #expect(
            table.html == """
                <TABLE BORDER="0" CELLBORDER="1"><TR><TD COLSPAN="2" BGCOLOR="lightblue">head</TD></TR><HR/>\
                <TR><TD PORT="a">a</TD><VR/><TD><TABLE><TR><TD>in</TD></TR></TABLE></TD></TR>\
                <TR><TD PORT="b">b</TD><VR/><TD><TABLE><TR><TD>in</TD></TR></TABLE></TD></TR></TABLE>
                """)
        #expect(LabelTable([]).html == "<TABLE><TR><TD></TD></TR></TABLE>")
    }

    @Test func aSettingWinsOverAnEarlierOne() {
        #expect(LabelTable { LabelRow { LabelCell("x").border(1).border(2) } }.html.contains("<TD BORDER=\"2\">"))
    }

    @Test func labelsAreBuiltOfThem() {
        let attribute: Attribute = .label(LabelText("x").bold)
        #expect(attribute.value == ["html": "<B>x</B>"])
        #expect(Attribute.label(LabelTable { LabelRow { LabelCell("x") } }).value["html"] != nil)
        #expect(Attribute.label("plain <b>").value == "plain <b>")
    }
}
