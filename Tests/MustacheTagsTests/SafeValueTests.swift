import Dashboards
import Mustache
import MustacheTags
import SafeMarkup
import Testing

@Suite struct SafeValueTests {
    @Test(arguments: [
        "{{v}}", "{{{v}}}", "{{&v}}", "{{nested}}", "{{#list}}{{.}}{{/list}}", "{{#list}}{{{.}}}{{/list}}",
        "{{first(list)}}", "{{list}}", "{{{list}}}", "{{dictionary.chart}}", "{{member.chart}}",
        "{{#member}}{{maybe}}{{/member}}",
        "{{#v}}{{.}}{{/v}}", "{{> part}}", "{{<base}}{{$b}}{{v}}{{/b}}{{/base}}", "{{#section}}{{/section}}",
        "{{{lambda}}}",
    ])
    func markupPasses(template: String) throws {
        struct Member {
            let chart: SVG
            let maybe: SVG?
        }
        let svg = SVG(trusted: "<svg><text>&lt;{{ x }}</text>\n</svg>")
        let markup = try render(
            ["page": template, "part": "{{v}}", "base": "{{$b}}{{/b}}"],
            [
                "v": svg, "nested": Optional(Optional(svg)) as Any, "list": [svg], "dictionary": ["chart": svg],
                "member": Member(chart: svg, maybe: svg), "section": MustacheLambda { () -> Any? in svg },
                "lambda": MustacheLambda { () -> Any? in svg },
            ])
        #expect(markup == svg.markup)
    }

    @Test func eachPictureComesWhereItBelongs() throws {
        let pictures = (0..<12).map { SVG(trusted: "<svg id=\"\($0)\"/>") }
        let markup = try render("{{#pictures}}{{.}},{{/pictures}}{{{first(pictures)}}}", ["pictures": pictures])
        #expect(markup == pictures.map { $0.markup + "," }.joined() + pictures[0].markup)
    }

    @Test func markupPassesAmongText() throws {
        let bold: HTML = "<b>\("<")</b>"
        #expect(try render("{{v}}", ["v": ["<", bold] as [Any]]) == "&lt;, <b>&lt;</b>")
    }

    @Test func textThatLooksLikeAPlaceholderStaysText() throws {
        let svg = SVG(trusted: "<svg/>")
        let text = "\u{1}a-b:0\u{2}\u{1}\u{2}\u{1}"
        #expect(try render("{{v}}{{svg}}{{v}}", ["v": text, "svg": svg]) == text + "<svg/>" + text)
        #expect(try render("{{svg}}", ["svg": SVG(trusted: text)]) == text)
    }

    @Test func aLargePicturePasses() throws {
        let svg = SVG(trusted: "<svg>" + String(repeating: "<path d=\"M 0 0\"/>{{x}}\n", count: 20_000) + "</svg>")
        #expect(try render("<p>{{v}}</p>", ["v": svg]) == "<p>\(svg.markup)</p>")
    }
}
