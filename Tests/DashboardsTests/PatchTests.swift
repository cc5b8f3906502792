import DashboardComponents
import DashboardTesting
import Dashboards
import Testing

/// Changes of parts of properties.
@Suite struct PatchTests {
    private let go: Button.ID = "go", store: Store.ID = "store", log: Div.ID = "log"

    private func page<Value>(
        _ property: Property<Value>, data: JSON, _ build: @escaping @Sendable (inout Patch<Value>) -> Void
    ) async throws -> DashboardPage {
        var app = Dashboard("Patch") {
            Button("Go", id: go)
            Store(id: store, data: data)
        }
        app.callback(updating: property.patch, from: go.clicks, preventInitialCall: true) { _ in Patch(build) }
        let page = try await app.open()
        try await page.click(go)
        return page
    }

    struct Settings: Codable, Sendable, Equatable {
        var title: String
        var sizes: [Int]
        var weights: [String: Double]
    }

    @Test func membersAreTyped() async throws {
        let settings: Property<Settings> = store.property("data")
        let page = try await page(
            settings, data: ["title": "old", "sizes": [1, 2, 3], "weights": ["a": 1, "b": 2]]
        ) { settings in
            settings[member: "title", as: String.self] += "er"
            settings[member: "sizes", as: [Int].self].append(4)
            settings[member: "sizes", as: [Int].self][-1] *= 10
            settings[member: "sizes", as: [Int].self][0].remove()
            settings[member: "weights", as: [String: Double].self].merge(["c": 2.5])
            settings[member: "weights", as: [String: Double].self]["a"] -= 0.5
            settings[member: "weights", as: [String: Double].self]["b"].remove()
        }
        #expect(
            page[settings] == Settings(title: "older", sizes: [2, 3, 40], weights: ["a": 0.5, "c": 2.5]))
    }

    @Test func listsAreChangedInOrder() async throws {
        let numbers: Property<[Int]> = store.property("data")
        let page = try await page(numbers, data: [1, 2, 3]) { numbers in
            numbers.append(contentsOf: [2, 5])
            numbers.removeAll(equalTo: 2)
            numbers.prepend(9)
            numbers.insert(7, at: 1)
            numbers.insert(8, at: -1)
            numbers.reverse()
        }
        #expect(page[numbers] == [5, 8, 3, 1, 7, 9])
        let empty = try await self.page(numbers, data: [1, 2, 3]) { $0.removeAll() }
        #expect(empty[numbers] == [])
    }

    @Test func whatIsInsertedIsAlive() async throws {
        let entry: Button.Family<Int> = "entry", clicked: Div.ID = "clicked"
        var app = Dashboard("Log") {
            Button("Go", id: go)
            Div(Children.list(), id: log)
            Div(id: clicked)
        }
        app.callback(updating: log.children.patch, from: go.clicks, preventInitialCall: true) { clicks in
            Patch { $0.append(Button("Entry \(clicks)", id: entry[clicks])) }
        }
        app.callback(updating: clicked.text, from: entry[.all].clicks) { "\($0)" }
        let page = try await app.open()
        #expect(page[clicked.text] == "[]")
        try await page.click(go)
        try await page.click(go)
        #expect(page[clicked.text] == "[0, 0]")
        try await page.click(entry[2])
        #expect(page[clicked.text] == "[0, 1]")
    }

    @Test func whatHasNoValueCannotBePatched() async throws {
        var app = Dashboard("Nothing") {
            Button("Go", id: go)
            Div(id: log)
        }
        app.callback(updating: log.children.patch, from: go.clicks, preventInitialCall: true) { _ in
            Patch { $0.append("x") }
        }
        let page = try await app.open()
        let error = await #expect(throws: PageError.self) { try await page.click(go) }
        #expect(error?.description.contains("log.children") ?? false)
    }
}
