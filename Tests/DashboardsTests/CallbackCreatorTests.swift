import DashboardComponents
import DashboardTesting
import Dashboards
import Testing

/// Callbacks that callbacks add.
@Suite struct CallbackCreatorTests {
    private let kind: TextInput.ID = "kind", box: Div.ID = "box"
    private let question: TextInput.ID = "question", answer: Div.ID = "answer"

    private func app(options: [CallbackOption]) -> Dashboard {
        var app = Dashboard("Creator") {
            TextInput(id: kind, value: "")
            Div(id: box)
        }
        app.callback(
            updating: box.children, from: kind.value, Context(\.creator), preventInitialCall: true, options: options
        ) { kind, creator in
            try creator.add { app in
                app.callback(updating: answer.text, from: question.value) { "\(kind) of \($0)" }
            }
            return Children {
                TextInput(id: question, value: "x")
                Div(id: answer)
            }
        }
        return app
    }

    @Test func theyAreKnownToThePage() async throws {
        let page = try await app(options: [.createsCallbacks]).open()
        try await page.set(kind.value, to: "length")
        try await page.set(question.value, to: "y")
        #expect(page[answer.text] == "length of y")
        try await page.set(kind.value, to: "width")
        try await page.set(question.value, to: "z")
        #expect(page[answer.text] == "width of z")
    }

    @Test func onlyTheOptionAllowsThem() async throws {
        let page = try await app(options: []).open()
        let error = await #expect(throws: PageError.self) { try await page.set(kind.value, to: "length") }
        #expect(error?.description.contains(".createsCallbacks") ?? false)
    }

    @Test func theyAreCheckedAgainstTheOthers() async throws {
        var app = app(options: [.createsCallbacks])
        app.callback(
            from: kind.value, Context(\.creator), preventInitialCall: true, options: [.createsCallbacks]
        ) { _, creator in
            let register = { (app: inout Dashboard) in
                app.callback(updating: box.text, from: question.value) { text in text }
            }
            try creator.add(register)
        }
        let page = try await app.open()
        let error = await #expect(throws: PageError.self) { try await page.set(kind.value, to: "length") }
        #expect(error?.description.contains("“box.children” is set twice") ?? false)
    }
}
