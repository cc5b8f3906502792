import DashboardTestSupport
import Dashboards
import OrderedJSON
import Testing

/// The cases recorded from the real Dash, against Swift twins of the applications they came from.
@Suite struct ConformanceTests {
    private static let covered: [ConformanceCase] = {
        let elsewhere = Set(
            ConformanceDifferences.later.values.joined() + ConformanceDifferences.server
                + ConformanceDifferences.impossible.keys)
        return ConformanceCase.all.filter { !elsewhere.contains($0.id) }
    }()

    @Test(arguments: covered)
    func answersAsDashDoes(example: ConformanceCase) async throws {
        let twin = try #require(ConformanceTwins.all[example.app], "no twin of \(example.app)")
        let handler = try DashboardHandler(twin())
        let path = example.path.replacing("/base/", with: "/").dropFirst().prefix { $0 != "?" }
        let response = await handler.respond(
            to: DashboardRequest(
                method: example.method, path: String(path), headers: ["content-type": "application/json"],
                body: example.body?.serializedBytes() ?? []))
        let difference = ConformanceDifferences.statuses[example.id]
        #expect(response.status == difference?.status ?? example.status, "\(response)")
        guard difference == nil else { return }
        if let contentType = example.contentType, response.status != 500 {
            #expect(response.header("content-type")?.hasPrefix(contentType) ?? response.body.isEmpty)
        }
        if let json = example.json {
            let answer = try JSON(parsing: response.body)
            #expect(answer.withoutEmptyChildren.isEquivalent(to: json.withoutEmptyChildren), "\(answer)")
        }
    }

    @Test func everyCaseIsAccountedFor() {
        let listed =
            Self.covered.map(\.id) + ConformanceDifferences.later.values.joined()
            + ConformanceDifferences.server + ConformanceDifferences.impossible.keys
        #expect(listed.sorted() == ConformanceCase.all.map(\.id).sorted())
        #expect(ConformanceCase.all.count == 64)
    }
}

extension JSON {
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
