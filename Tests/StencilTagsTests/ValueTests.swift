import Dashboards
import StencilTags
import TemplateTestSupport
import Testing

@Suite struct ValueTests {
    @Test(arguments: shownValues)
    func valuesAreShown(value: any Sendable, expected: String) throws {
        #expect(try render("{{ v }}", ["v": value]) == expected)
        #expect(try render("{{ d.v }}", ["d": ["v": value]]) == expected)
        #expect(try render("{% for v in list %}{{ v }}{% endfor %}", ["list": [value]]) == expected)
    }

    @Test func whatIsMissingIsNothing() throws {
        #expect(try render("({{ a }}{{ b.c }}{{ d }})", ["b": 1, "d": nil]) == "()")
        #expect(try render("{% if a %}1{% else %}2{% endif %}", ["a": Optional<String>.none as Any]) == "2")
    }

    @Test func membersAreFound() throws {
        class Animal { let name = "Rex" }
        final class Dog: Animal { let age: Int? = 7 }
        let values: [String: Any?] = [
            "dog": Dog(), "pair": (1, "b"), "labelled": (x: 1, y: 2), "sizes": [1: "one"],
            "json": ["rows": [["n": 1], ["n": 2]], "on": false] as JSON,
        ]
        #expect(try render("{{ dog.name }} {{ dog.age }}", values) == "Rex 7")
        #expect(try render("{{ pair.0 }}{{ pair.1 }}{{ labelled.y }}", values) == "1b2")
        #expect(try render("{{ sizes.1 }}", values) == "one")
        #expect(try render("{{ json.rows.count }}{{ json.rows.last.n }}{{ json.count }}", values) == "222")
        #expect(try render("{% for r in json.rows %}{{ r.n }}{% endfor %}", values) == "12")
        #expect(try render("{% if json.on %}on{% else %}off{% endif %}", values) == "off")
        #expect(try render("{% if json.rows.0.n == 1 %}one{% endif %}", values) == "one")
        #expect(try render("{% if \"a\" in letters %}yes{% endif %}", ["letters": ["a", "b"]]) == "yes")
        #expect(try render("{% if \"a\" in letters %}yes{% endif %}", ["letters": ["a", "b"] as JSON]) == "yes")
    }

    @Test func emptyCollectionsHaveNoLast() throws {
        #expect(
            try render("({{ v.last }}{{ v.first }}{{ v.0 }}{{ d.v.last }})", ["v": [Int](), "d": ["v": [Int]()]])
                == "()")
    }

    @Test func nothingIsPrintedByReflection() {
        struct User {
            let name = "Ada", passwordHash = "secret"
        }
        let error = failure(["page.html": "Hello\n{{ user }}"], ["user": User()])
        #expect(error?.description.hasPrefix("page.html:2:1: A value of type User has no text of its own") == true)
        #expect(error?.description.contains("secret") == false)
        #expect(failure(["page.html": "{{ d }}"], ["d": ["a": 1]])?.reason.contains("dictionary") == true)
        #expect(failure(["page.html": "{{ d }}"], ["d": ["a": 1] as JSON])?.reason.contains("dictionary") == true)
    }

    @Test func filtersOfOnesOwnSeeTheValuesThemselves() throws {
        struct Point {
            let x: Int
        }
        let templates = try StencilTemplates(
            ["page.html": "{{ point|x }}{{ points|total }}"],
            filters: [
                "x": { value, _ in (value as? Point)?.x },
                "total": { value, _ in (value as? [Any])?.compactMap { ($0 as? Point)?.x }.reduce(0, +) },
            ])
        let markup = try templates.render("page.html", ["point": Point(x: 1), "points": [Point(x: 2), Point(x: 3)]])
        #expect(markup.markup == "15")
    }

    @Test func oneValueServesManyTasks() async throws {
        let templates = try StencilTemplates([
            "page.html": "{% for r in rows %}{% include \"row.html\" %}{% endfor %}", "row.html": "{{ r|uppercase }}",
        ])
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for task in 0..<50 {
                group.addTask {
                    let rows = (0..<20).map { "r\(task)-\($0)" }
                    let expected = rows.joined().uppercased()
                    return try templates.render("page.html", ["rows": rows]).markup == expected
                }
            }
            for try await isRight in group { #expect(isRight) }
        }
    }
}
