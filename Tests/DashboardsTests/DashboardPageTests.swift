import DashboardComponents
import DashboardTesting
import Dashboards
import Testing

/// What a user's own tests look like, and what a page does between callbacks.
@Suite struct DashboardPageTests {
    @Test func theChosenColorIsNamed() async throws {
        let page = try await simpleExample().open()
        #expect(page[SimpleExampleIDs.colorText.text] == "The selected color is red.")
        try await page.set(SimpleExampleIDs.color.value, to: "blue")
        #expect(page[SimpleExampleIDs.colorText.text] == "The selected color is blue.")
        #expect(page[SimpleExampleIDs.sizeText.text] == "The chosen T-shirt is a medium blue one.")
    }

    private let number: TextInput.ID = "number"
    private let doubled: Div.ID = "doubled", squared: Div.ID = "squared", both: Div.ID = "both"

    /// number → doubled → squared, and both of them → both.
    private func chain() -> Dashboard {
        var app = Dashboard("Chain") {
            TextInput(id: number, value: "3")
            Div(id: doubled)
            Div(id: squared)
            Div(id: both)
        }
        app.callback(updating: both.text, from: doubled.text, squared.text) { "\($0) and \($1)" }
        app.callback(updating: squared.text, from: doubled.text) { text in
            guard let value = Int(text) else { throw PreventUpdate() }
            return "\(value * value)"
        }
        app.callback(updating: doubled.text, from: number.value) { text in
            guard let value = Int(text) else { throw PreventUpdate() }
            return "\(value * 2)"
        }
        return app
    }

    @Test func aDashboardMaySayThatCallbacksWait() async throws {
        var app = Dashboard("Waiting") {
            TextInput(id: number, value: "3")
            Div(id: doubled)
            Div(id: squared)
            Div(id: both)
        }
        app.callback(updating: doubled.text, from: number.value) { "before: \($0)" }
        app.preventsInitialCalls = true
        app.callback(updating: squared.text, from: number.value) { "waits: \($0)" }
        app.callback(updating: both.text, from: number.value, preventInitialCall: false) { "says otherwise: \($0)" }
        let page = try await app.open()
        #expect(page[doubled.text] == "before: 3")
        #expect(page[squared.text] == nil)
        #expect(page[both.text] == "says otherwise: 3")
        try await page.set(number.value, to: "4")
        #expect(page[squared.text] == "waits: 4")
    }

    @Test func chainsRunFromTheirBeginning() async throws {
        let page = try await chain().open()
        #expect(page[both.text] == "6 and 36")
        try await page.set(number.value, to: "5")
        #expect(page[both.text] == "10 and 100")
        try await page.set(number.value, to: "no number")
        #expect(page[both.text] == "10 and 100")
    }

    @Test func clicksAreCountedFromNone() async throws {
        let button: Button.ID = "button", count: Div.ID = "count"
        var app = Dashboard("Clicks") {
            Button("Click", id: button)
            Div(id: count)
        }
        app.callback(updating: count.text, from: button.clicks, Context(\.triggers)) { clicks, triggers in
            "\(clicks) by \(triggers.map(\.description))"
        }
        let page = try await app.open()
        #expect(page[count.text] == "0 by []")
        try await page.click(button)
        try await page.click(button)
        #expect(page[count.text] == #"2 by ["button.n_clicks"]"#)
    }

    @Test func withoutAValueACallbackWaitsUnlessItTakesNone() async throws {
        let pick: Dropdown.ID = "pick", waits: Div.ID = "waits", takes: Div.ID = "takes"
        var app = Dashboard("Optional") {
            Dropdown(id: pick, options: ["a"])
            Div(id: waits)
            Div(id: takes)
        }
        app.callback(updating: waits.text, from: pick.value) { $0 }
        app.callback(updating: takes.text, from: pick.value.optional) { $0 ?? "nothing" }
        let page = try await app.open()
        #expect(page[waits.text] == nil)
        #expect(page[takes.text] == "nothing")
        try await page.set(pick.value, to: "a")
        #expect(page[waits.text] == "a")
        #expect(page[takes.text] == "a")
    }

    @Test func componentsThatACallbackBringsAreAlive() async throws {
        let box: Div.ID = "box", inner: Div.ID = "inner", button: Button.ID = "button"
        var app = Dashboard("Dynamic") {
            Button("Go", id: button)
            Div(id: box)
        }
        app.allowsUnknownComponents = true
        app.callback(updating: box.children, from: button.clicks, preventInitialCall: true) { clicks in
            Children {
                Div(id: "inner"); "after \(clicks)"
            }
        }
        app.callback(updating: inner.text, from: State(button.clicks)) { "inside after \($0)" }
        let page = try await app.open()
        #expect(throws: PageError.self) { try page.value(of: inner.text) }
        try await page.click(button)
        #expect(page[inner.text] == "inside after 1")
    }

    @Test func failuresAndCirclesAreErrorsOfTheTest() async throws {
        struct Broken: Error {}
        let a: TextInput.ID = "a", b: TextInput.ID = "b"
        var failing = Dashboard("Failing") {
            TextInput(id: a); TextInput(id: b)
        }
        failing.callback(updating: a.value, from: b.value) { _ in throw Broken() }
        let error = await #expect(throws: PageError.self) { try await failing.open() }
        #expect(error?.description.contains("Broken") ?? false)

        var circle = Dashboard("Circle") {
            TextInput(id: a); TextInput(id: b)
        }
        circle.callback(updating: a.value, from: b.value) { $0 + "a" }
        circle.callback(updating: b.value, from: a.value) { $0 + "b" }
        await #expect(throws: DashboardError.self) { try await circle.open() }
        let page = try await simpleExample().open()
        await #expect(throws: PageError.self) { try await page.set(a.value, to: "x") }
    }
}
