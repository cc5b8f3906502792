import SafeMarkup
import Testing

@Suite struct HTMLAttributesTests {
    @Test func valuesAreQuotedAndEscaped() {
        #expect(HTML.attribute("title", "\" onclick=\"x").markup == " title=\"&quot; onclick=&quot;x\"")
        #expect(HTML.attribute("width", 7).markup == " width=\"7\"")
    }

    @Test func absentValuesAreLeftOut() {
        #expect(HTML.attribute("title", nil as String?) == "")
        #expect(HTML.attribute("checked", present: false).isEmpty)
        #expect(HTML.attribute("checked", present: true).markup == " checked")
    }

    @Test func namesKnownAtRunTimeAreChecked() throws {
        let names: KeyValuePairs = ["data-x": "<", "charset": "utf-8"]
        #expect(try HTML.attributes(names).markup == " data-x=\"&lt;\" charset=\"utf-8\"")
    }

    @Test(arguments: ["", "a b", "a\"", "a>", "a/b", "=", "1a", "onclick", "ONLOAD", "é", "a\u{301}"])
    func badNamesAreRefused(_ name: String) {
        #expect(throws: InvalidAttributeName.self) { try HTML.attributes([name: "x"]) }
    }
}
