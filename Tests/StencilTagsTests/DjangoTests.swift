import Dashboards
import Foundation
import StencilTags
import TemplateTestSupport
import Testing

/// Templates as Django shows them, recorded by Tests/Fixtures/django/record.py.
@Suite struct DjangoTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let template: String
        let expected: String
        var testDescription: String { template }
    }

    private static let recorded: JSON = {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Fixtures/django/templates.json").standardizedFileURL
        // A fixture that cannot be read fails every test of this suite.
        return (try? Data(contentsOf: file)).flatMap { try? JSON(parsing: $0) } ?? .null
    }()

    static let cases: [Case] = (recorded["cases"]?.arrayValue ?? []).compactMap { entry in
        guard let template = entry["template"]?.stringValue,
            let expected = (entry["ours"] ?? entry["django"])?.stringValue
        else { return nil }
        // Two ways of writing the same character.
        return Case(template: template, expected: expected.replacing("&#x27;", with: "&#39;"))
    }

    @Test func thereAreCases() { #expect(Self.cases.count > 150) }

    @Test(arguments: cases) func weShowWhatDjangoShows(_ example: Case) throws {
        var texts = ["page.html": example.template]
        for (name, text) in Self.recorded["templates"]?.objectValue ?? [:] { texts[name] = text.stringValue }
        var mount = try dashboards()
        mount.findAsset = { "/static/\($0)" }
        let templates = try StencilTemplates(
            texts, dashboards: mount,
            addresses: ["index": "/", "record": "/records/{id}/", "file": "/files/{folder}/{name}"])
        var values: [String: Any?] = ["csrf_token": "to<ken"]
        for (name, value) in Self.recorded["values"]?.objectValue ?? [:] { values[name] = try Self.value(value) }
        #expect(try templates.render("page.html", values).markup == example.expected)
    }

    private static func value(_ json: JSON) throws -> Any? {
        guard let text = json["$date"]?.stringValue else { return json }
        return try Date(text, strategy: .iso8601)
    }
}
