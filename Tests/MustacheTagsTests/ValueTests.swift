import Dashboards
import Mustache
import MustacheTags
import TemplateTestSupport
import Testing

@Suite struct ValueTests {
    @Test(arguments: shownValues)
    func valuesAreShown(value: any Sendable, expected: String) throws {
        #expect(try render("{{v}}", ["v": value]) == expected)
        #expect(try render("{{d.v}}{{#d}}{{v}}{{/d}}", ["d": ["v": value]]) == expected + expected)
        #expect(try render("{{#list}}{{#.}}{{/.}}{{/list}}{{list}}", ["list": [value]]) == expected)
    }

    @Test func whatIsMissingIsNothing() throws {
        #expect(try render("({{a}}{{b.c}}{{d}})", ["b": 1, "d": nil]) == "()")
        #expect(try render("{{#a}}1{{/a}}{{^a}}2{{/a}}", ["a": Optional<String>.none as Any]) == "2")
        #expect(try render("{{#l}}({{.}}){{/l}}", ["l": [nil, "x"] as [String?]]) == "()(x)")
        #expect(try render("{{#l}}{{#.}}1{{/.}}{{^.}}2{{/.}}{{/l}}", ["l": [nil, "x"] as [String?]]) == "21")
    }

    @Test func membersAreFound() throws {
        class Animal { let name = "Rex" }
        final class Dog: Animal { let age: Int? = 7 }
        let values: [String: Any?] = [
            "dog": Dog(), "labelled": (x: 1, y: 2), "sizes": [1: "one"], "names": ["b", "a"],
            "json": ["rows": [["n": 1], ["n": 2]], "on": false] as JSON,
        ]
        #expect(try render("{{dog.name}} {{dog.age}}", values) == "Rex 7")
        #expect(try render("{{labelled.y}}{{sizes.1}}", values) == "2one")
        #expect(try render("{{#json.rows}}{{n}}{{^last()}},{{/last()}}{{/json.rows}}", values) == "1,2")
        #expect(try render("{{#json.on}}on{{/json.on}}{{^json.on}}off{{/json.on}}", values) == "off")
        #expect(
            try render("{{#sorted(names)}}{{.}}{{/sorted(names)}}{{count(names)}}{{uppercased(first(names))}}", values)
                == "ab2B")
        #expect(try render("{{#enumerated(json)}}{{key}} {{/enumerated(json)}}", values) == "rows on ")
        #expect(try render("{{count(json)}}{{#sorted(json)}}{{key}}{{/sorted(json)}}", values) == "2onrows")
    }

    @Test func nothingIsPrintedByReflection() throws {
        struct User {
            let name = "Ada", passwordHash = "secret"
        }
        for template in ["{{user}}", "{{{user}}}", "{{#user}}{{.}}{{/user}}"] {
            let error = try #require(failure(["page": template], ["user": User()]))
            #expect(error.description.hasPrefix("A value of type User has no text of its own"))
        }
        #expect(failure(["page": "{{d}}"], ["d": ["a": 1]])?.reason.contains("dictionary") == true)
    }

    @Test func typesOfTheEngineKeepTheirMeaning() throws {
        struct Both: MustacheParent, MustacheCustomRenderable {
            let renderText = "<", isNull = false
            func child(named name: String) -> Any? { name == "a" ? ">" : nil }
        }
        #expect(try render("{{v}}{{v.a}}", ["v": Both()]) == "&lt;&gt;")
        #expect(try render("{{v}}", ["v": MustacheTemplate(string: "<b>{{w}}</b>"), "w": "<"]) == "<b>&lt;</b>")
    }

    @Test func oneValueServesManyTasks() async throws {
        let templates = try MustacheTemplates([
            "page": "{{#rows}}{{> row}}{{/rows}}", "row": "{{uppercased(.)}}{{chart}}",
        ])
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for task in 0..<50 {
                group.addTask {
                    let rows = (0..<20).map { "r\(task)-\($0)" }
                    let chart: HTML = "<b>\(task)</b>"
                    let expected = rows.map { $0.uppercased() + chart.markup }.joined()
                    return try templates.render("page", ["rows": rows, "chart": chart]).markup == expected
                }
            }
            for try await isRight in group { #expect(isRight) }
        }
    }

    @Test func aTemplateMayIncludeItself() throws {
        let tree = "{{name}}{{#children}}({{> tree}}){{/children}}"
        let json: JSON = ["name": "a", "children": [["name": "b", "children": []], ["name": "<", "children": []]]]
        let templates = ["page": "{{#node}}{{> tree}}{{/node}}", "tree": tree]
        #expect(try render(templates, ["node": json]) == "a(b)(&lt;)")
    }

    @Test func endlessInclusionIsAnError() async throws {
        // The leaves have no children, so that those of the values around them are found.
        let error = await onASmallStack {
            failure(
                ["page": "{{name}}{{#children}}({{> page}}){{/children}}"],
                ["children": [["name": "a"], ["name": "b"], ["name": "c"]]])
        }
        #expect(try #require(error).reason.contains("too deeply"))
    }
}
