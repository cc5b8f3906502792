import Dashboards
import StencilTags
import TemplateTestSupport
import Testing

@Suite struct EscapingTests {
    @Test(arguments: [
        ("<p>{{ v }}</p>", "<p>*</p>"),
        ("<p title=\"{{ v }}\">", "<p title=\"*\">"),
        ("<p title='{{v}}'>", "<p title='*'>"),
        ("{{ v|default:\"none\" }}", "*"),
        ("{{ missing|default:v }}", "*"),
        ("{{ v if true }}", "*"),
        ("{{ missing if false else v }}", "*"),
        ("{{ v|escape }}", "*"),
        ("{{ v|escape|escape }}", "*"),
        ("{{ list|join:\"<br>\" }}", "*&lt;br&gt;*"),
        ("{{ list.0 }}{{ list.first }}{{ list.last }}", "***"),
        ("{{ member.name }}", "*"),
        ("{{ dictionary.name }}{{ dictionary[key] }}", "**"),
        ("{% for v in list %}<li>{{ v }}</li>{% endfor %}", "<li>*</li><li>*</li>"),
        ("{% for k, v in dictionary %}{{ k }}={{ v }}{% endfor %}", "name=*"),
        ("{% for k, v in member %}{{ v }}{% endfor %}", "*"),
        ("{% if v %}{{ v }}{% endif %}", "*"),
        ("{% block b %}{{ v }}{% endblock %}{{ block.b }}", "**"),
        ("{% filter default:\"x\" %}{{ v }}{% endfilter %}", "*"),
        ("{{ json.name }}{{ json.list.0 }}", "**"),
        ("{{ own }}", "*"),
        ("{{ list }}", "*, *"),
        ("{{\nv\n}}", "*"), ("{% now \"'<'\" %}", "&lt;"),
    ])
    func everyWayToShowTextEscapesItOnce(template: String, expected: String) throws {
        struct Member {
            let name = hostile
        }
        struct Own: CustomStringConvertible {
            let description = hostile
        }
        let markup = try render(
            template,
            [
                "v": hostile, "list": [hostile, hostile], "member": Member(), "own": Own(),
                "dictionary": ["name": hostile], "key": "name",
                "json": ["name": .string(hostile), "list": [.string(hostile)]] as JSON,
            ])
        #expect(markup == expected.replacing("*", with: escapedHostile))
    }

    @Test func bytesAreEscapedNotCharacters() throws {
        let markup = try render("<p title=\"{{ v }}\">", ["v": "\"\u{301}<\u{338}&\u{20DD}"])
        #expect(Array(markup.utf8) == Array("<p title=\"&quot;\u{301}&lt;\u{338}&amp;\u{20DD}\">".utf8))
    }

    @Test func aFilterResultIsTextAgain() throws {
        let bold: HTML = "<b>x</b>"
        #expect(try render("{{ v|uppercase }}", ["v": "<b>"]) == "&lt;B&gt;")
        #expect(try render("{{ v|uppercase }}", ["v": bold]) == "&lt;B&gt;X&lt;/B&gt;")
        #expect(try render("{{ v|split:\"-\" }}", ["v": "\"-<"]) == "&quot;, &lt;")
        #expect(try render("{% filter uppercase %}<b>{% endfilter %}", [:]) == "&lt;B&gt;")
        #expect(
            try render("{% filter uppercase|safe %}<b>{{ v }}</b>{% endfilter %}", ["v": "<"]) == "<B>&LT;</B>")
    }

    @Test func templateTextIsMarkup() throws {
        #expect(try render("<b>&amp;</b> { {x} %} }} {#- {{ v }} -#}") == "<b>&amp;</b> { {x} %} }} ")
        #expect(try render("{{ \"<\" }}") == "&lt;")
    }

    @Test func safeIsTheWayRound() throws {
        #expect(try render("{{ v|safe }}", ["v": "<b>"]) == "<b>")
        #expect(try render("{{ v|safe|escape }}", ["v": "<b>"]) == "<b>")
        #expect(try render("{{ v|escape|safe }}", ["v": "<b>"]) == "&lt;b&gt;")
        #expect(try render("({{ v|safe }}{{ v|safe|default:1 }}{{ v|escape|default:2 }})", ["v": nil]) == "(12)")
        #expect(try render("{{ v|safe }}{{ v }}", ["v": SafeURL("/?a&b")]) == "/?a&b/?a&amp;b")
        #expect(try render("{{ v|safe }}", ["v": ["<", "<"]]) == "&lt;, &lt;")
    }

    @Test func safeCannotComeFromAValue() throws {
        #expect(try render("{{ v|filter:f }}", ["v": "<b>", "f": "uppercase"]) == "&lt;B&gt;")
        for name in ["safe", "uppercase|safe", " safe ", "filter:\"safe\""] {
            let error = failure(["page.html": "{{ v|filter:f }}"], ["v": "<b>", "f": name])
            #expect(error?.reason.contains("cannot be “safe”") == true)
        }
    }

    @Test func valuesCannotTakeTheNamesOfFinishedMarkup() throws {
        let values: [String: Any?] = ["block": ["super": "<b>", "b": "<b>"], "filter_value": "<b>"]
        #expect(try render("{{ block.super }}{{ block.b }}{{ filter_value }}", values) == "&lt;b&gt;&lt;b&gt;&lt;b&gt;")
        #expect(
            try render("{% for block in blocks %}{{ block.super }}{% endfor %}", ["blocks": [["super": "<b>"]]])
                == "&lt;b&gt;")
    }

    @Test func aFilterOfOnesOwnCannotForgetToEscape() throws {
        let templates = try StencilTemplates(
            ["page.html": "{{ v|bold }}{{ v|em:\"!\" }}"],
            filters: [
                "bold": { value, _ in "<b>\(value as? String ?? "")</b>" },
                "em": { value, arguments in "<em>\(value as? String)\(arguments[0] as? String)</em>" as HTML },
            ])
        #expect(
            try templates.render("page.html", ["v": "<"]).markup == "&lt;b&gt;&lt;&lt;/b&gt;<em>&lt;!</em>")
    }
}
