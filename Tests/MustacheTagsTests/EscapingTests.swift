import Dashboards
import Mustache
import MustacheTags
import TemplateTestSupport
import Testing

@Suite struct EscapingTests {
    @Test(arguments: [
        ("<p>{{v}}</p>", "<p>*</p>"),
        ("<p title=\"{{ v }}\">", "<p title=\"*\">"),
        ("<p title='{{v}}'>", "<p title='*'>"),
        ("{{#list}}<li>{{.}}</li>{{/list}}", "<li>*</li><li>*</li>"),
        ("{{#member}}{{name}}{{/member}}{{member.name}}", "**"),
        ("{{#dictionary}}{{name}}{{/dictionary}}", "*"),
        ("{{^missing}}{{v}}{{/missing}}", "*"),
        ("{{#on}}{{v}}{{/on}}", "*"),
        ("{{first(list)}}{{#reversed(list)}}{{.}}{{/reversed(list)}}", "***"),
        ("{{#enumerated(dictionary)}}{{key}}={{value}}{{/enumerated(dictionary)}}", "name=*"),
        ("{{json.name}}{{#json.list}}{{.}}{{/json.list}}", "**"),
        ("{{own}}", "*"),
        ("{{list}}", "*, *"),
        ("{{> part}}", "(*)"),
        ("{{>*name}}", "(*)"),
        ("{{> folder/outer}}", "[(*)]"),
        ("{{<base}}{{$b}}{{v}}{{/b}}{{/base}}", "<*|*>"),
        ("{{<base}}{{/base}}", "<*|*>"),
        ("{{=<% %>=}}<% v %>", "*"),
        ("{{=<% %>=}}<%> part %>", "(*)"),
        ("{{lambda}}", "*"),
        ("{{#section}}{{v}}{{/section}}", "*"),
    ])
    func everyWayToShowTextEscapesItOnce(template: String, expected: String) throws {
        struct Member {
            let name = hostile
        }
        struct Own: CustomStringConvertible {
            let description = hostile
        }
        let templates = [
            "page": template, "part": "({{v}})", "folder/outer": "[{{> part}}]", "base": "<{{$b}}{{v}}{{/b}}|{{v}}>",
        ]
        let values: [String: Any?] = [
            "v": hostile, "list": [hostile, hostile], "member": Member(), "own": Own(), "on": true, "name": "part",
            "dictionary": ["name": hostile], "json": ["name": .string(hostile), "list": [.string(hostile)]] as JSON,
            "lambda": MustacheLambda { () -> Any? in hostile },
            "section": MustacheLambda { (text: String) -> Any? in text },
        ]
        #expect(try render(templates, values) == expected.replacing("*", with: escapedHostile))
    }

    @Test func bytesAreEscapedNotCharacters() throws {
        let templates = ["page": "{{> part}}", "part": "<p title=\"{{ v }}\">"]
        let markup = try render(templates, ["v": "\"\u{301}<\u{338}&\u{20DD}"])
        #expect(Array(markup.utf8) == Array("<p title=\"&quot;\u{301}&lt;\u{338}&amp;\u{20DD}\">".utf8))
    }

    @Test func threeBracesAreTheWayRound() throws {
        #expect(try render("{{{v}}}{{&v}}", ["v": "<b>"]) == "<b><b>")
        #expect(try render("{{{v}}}", ["v": ["<", "<"]]) == "&lt;, &lt;")
    }

    @Test(arguments: ["{{% CONTENT_TYPE:TEXT}}", "{{%CONTENT_TYPE: HTML }}", "{{=<% %>=}}\n<%% CONTENT_TYPE:TEXT%>"])
    func aTemplateCannotChooseAnotherEscaping(pragma: String) throws {
        let error = try #require(throws: TemplateError.self) {
            try MustacheTemplates(["page": "", "part": "a\n" + pragma])
        }
        #expect(error.reason.contains("content type"))
        #expect(error.position?.template == "part")
    }

    @Test func whatComesFirstIsParsedAsFirst() throws {
        #expect(try render("\na{{v}}") == "\na")
        #expect(try render("{{#on}}\na\n{{/on}}\nb", ["on": true]) == "a\nb")
        #expect(try render("  {{v}}", ["v": 1]) == "  1")
        #expect(try render(["page": "  {{> part}}\n", "part": "a\nb\n"]) == "  a\n  b\n")
    }

    @Test func otherUsersOfTheEngineAreLeftAlone() throws {
        _ = try render("{{v}}")
        #expect(try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}{{v}}").render(["v": "<"]) == "<")
    }
}
