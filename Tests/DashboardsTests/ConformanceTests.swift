import DashAppExamples
import DashboardTestSupport
import Dashboards
import OrderedJSON
import Testing

/// The cases recorded from the real Dash, against Swift twins of the applications they came from.
@Suite struct ConformanceTests {
    private static let covered: [ConformanceCase] = {
        let elsewhere = Set(
            ConformanceDifferences.sequences + ConformanceDifferences.server
                + ConformanceDifferences.impossible.keys)
        return ConformanceCase.all.filter { !elsewhere.contains($0.id) }
    }()

    @Test(arguments: covered)
    func answersAsDashDoes(example: ConformanceCase) async throws {
        let twin = try #require(DashApps.all[String(example.app.prefix { $0 != "." })], "no twin of \(example.app)")
        let handler = try DashboardHandler(twin())
        let parts = example.path.replacing("/base/", with: "/").dropFirst().split(separator: "?")
        let path = parts.first ?? ""
        let query = (parts.dropFirst().first ?? "").split(separator: "&").map { pair in
            let (name, value) = (pair.prefix { $0 != "=" }, pair.drop { $0 != "=" }.dropFirst())
            return (name: String(name), value: String(value))
        }
        let response = await handler.respond(
            to: DashboardRequest(
                method: example.method, path: String(path), query: query,
                headers: example.requestHeaders.merging(["content-type": "application/json"]) { $1 },
                body: example.body?.serializedBytes() ?? []))
        let difference = ConformanceDifferences.statuses[example.id]
        #expect(response.status == difference?.status ?? example.status, "\(response)")
        guard difference == nil else { return }
        if let contentType = example.contentType, response.status != 500, response.status != 301 {
            #expect(response.header("content-type")?.hasPrefix(contentType) ?? response.body.isEmpty)
        }
        if let json = example.json {
            let answer = try JSON(parsing: response.body)
            let (comparable, expected) = (
                answer.comparable(for: example.id), json.comparable(for: example.id)
            )
            #expect(comparable.isEquivalent(to: expected), "\(comparable)")
        }
        for (name, value) in example.expectedHeaders {
            #expect(response.headers.contains { $0.name == name && $0.value == value }, "\(response.headers)")
        }
    }

    @Test func everyCaseIsAccountedFor() {
        let listed =
            Self.covered.map(\.id) + ConformanceDifferences.sequences
            + ConformanceDifferences.server + ConformanceDifferences.impossible.keys
        #expect(listed.sorted() == ConformanceCase.all.map(\.id).sorted())
        #expect(ConformanceCase.all.count == 64)
    }
}

extension ConformanceCase {
    /// With names in lower case, as servers give them.
    fileprivate var requestHeaders: [String: String] {
        Dictionary(uniqueKeysWithValues: headers.map { ($0.lowercased(), $1) })
    }

    /// Those that the callback sets itself.
    fileprivate var expectedHeaders: [String: String] { ["C51", "C62"].contains(id) ? answerHeaders : [:] }
}

extension JSON {
    /// The answer without what its case says not to compare.
    fileprivate func comparable(for id: String) -> JSON {
        switch id {
        case "C09":
            // The key of a callback without outputs and inputs is a hash of where it stands.
            return .array(
                (arrayValue ?? []).map { entry in
                    var members = entry.objectValue ?? [:]
                    if members["no_output"] == true, members["inputs"] == [] { members["output"] = "any" }
                    return .object(members)
                })
        case "C11":
            // The fourth callback matches a key that its output has not, which ours refuses.
            return .array(Array((arrayValue ?? []).prefix(3)))
        case "C62":
            // What was recorded is a text with JSON, of which some members are Python's own.
            let text = self["response"]?["o"]?["children"]?.stringValue ?? ""
            let members = (try? JSON(parsing: text))?.objectValue ?? [:]
            let names = [
                "triggered", "triggered_id", "triggered_prop_ids", "inputs", "states", "outputs_list", "args", "origin",
            ]
            return .object(members.filter { names.contains($0.key) })
        default: return withoutEmptyChildren
        }
    }

    /// Python's components always send `children`; leaving it out says the same to the browser. Callbacks that are
    /// not in the twins are left out of the comparison by their own cases.
    fileprivate var withoutEmptyChildren: JSON {
        switch self {
        case .array(let items): .array(items.map(\.withoutEmptyChildren))
        case .object(let members):
            .object(
                Object(
                    uniqueKeysWithValues: members.filter { $0.key != "children" || !$0.value.isNull }
                        .map { ($0.key, $0.value.withoutEmptyChildren) }))
        default: self
        }
    }
}
