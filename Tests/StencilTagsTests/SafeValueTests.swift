import Dashboards
import SafeMarkup
import StencilTags
import Testing

@Suite struct SafeValueTests {
    @Test(arguments: [
        "{{ v }}", "{{ v|escape }}", "{{ v|safe }}", "{{ missing|default:v }}", "{{ v if v else 1 }}", "{{ nested }}",
        "{{ list.0 }}", "{{ dictionary.chart }}", "{{ member.chart }}", "{{ member.maybe }}",
        "{% for v in list %}{{ v }}{% endfor %}", "{% if v %}{{ v }}{% endif %}",
    ])
    func markupPasses(template: String) throws {
        struct Member {
            let chart: SVG
            let maybe: SVG?
        }
        let svg = SVG(trusted: "<svg><text>&lt;{{ x }}</text></svg>")
        let markup = try render(
            template,
            [
                "v": svg, "nested": Optional(Optional(svg)) as Any, "list": [svg], "dictionary": ["chart": svg],
                "member": Member(chart: svg, maybe: svg),
            ])
        #expect(markup == svg.markup)
    }

    @Test func markupPassesAmongText() throws {
        let bold: HTML = "<b>\("<")</b>"
        #expect(try render("{{ v|join:\" & \" }}", ["v": ["<", bold] as [Any]]) == "&lt; &amp; <b>&lt;</b>")
        #expect(try render("{{ v }}", ["v": ["<", bold] as [Any]]) == "&lt;, <b>&lt;</b>")
    }

    @Test func aLargePicturePasses() throws {
        let svg = SVG(
            trusted: "<svg>" + String(repeating: "<path d=\"M 0 0\"/>{{ x }}{% if %}", count: 15_000) + "</svg>")
        #expect(try render("<p>{{ v }}</p>", ["v": svg]) == "<p>\(svg.markup)</p>")
    }
}
