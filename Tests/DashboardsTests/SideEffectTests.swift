import DashboardComponents
import DashboardTesting
import Dashboards
import Testing

/// What callbacks do besides returning values: other properties, cookies, running, errors, JavaScript.
@Suite struct SideEffectTests {
    private let save: Button.ID = "save", status: Div.ID = "status", length: Div.ID = "length"
    private let name: TextInput.ID = "name"

    private func app() -> Dashboard {
        Dashboard("Effects") {
            Button("Save", id: save)
            TextInput(id: name, value: "Ada")
            Div("old", id: status)
            Div(id: length)
        }
    }

    // MARK: The page

    @Test func callbacksWithoutOutputsSetWhatTheyLike() async throws {
        var app = app()
        app.callback(from: save.clicks, State(name.value), Context(\.page), preventInitialCall: true) {
            clicks, name, page in
            try page.set(status.text, to: "not yet")
            try page.set(status.text, to: "Saved \(name)")
            try page.set(status.title, to: "\(clicks)")
        }
        app.callback(updating: length.text, from: status.text) { "\($0.count)" }
        let page = try await app.open()
        #expect(page[status.text] == "old")
        try await page.click(save)
        #expect(page[status.text] == "Saved Ada")
        #expect(page[status.title] == "1")
        #expect(page[length.text] == "9")
    }

    @Test func callbacksOfOneInputAreTold() async throws {
        var app = app()
        app.callback(from: save.clicks, Context(\.page), preventInitialCall: true) { clicks, page in
            try page.set(status.text, to: "first")
        }
        app.callback(from: save.clicks, Context(\.page), preventInitialCall: true) { clicks, page in
            try page.set(length.text, to: "second")
        }
        let page = try await app.open()
        try await page.click(save)
        #expect(page[status.text] == "first")
        #expect(page[length.text] == "second")
    }

    @Test func withoutInputsTheyRunOnce() async throws {
        var app = app()
        app.callback(from: Context(\.page)) { page in try page.set(status.text, to: "opened") }
        app.callback(updating: length.text) { "computed" }
        let page = try await app.open()
        #expect(page[status.text] == "opened")
        #expect(page[length.text] == "computed")
    }

    @Test func unknownComponentsAreErrors() async throws {
        var app = app()
        app.callback(from: save.clicks, Context(\.page), preventInitialCall: true) { _, page in
            try page.set(Div.ID("nobody").text, to: "x")
        }
        let page = try await app.open()
        await #expect(throws: PageError.self) { try await page.click(save) }
        app.allowsUnknownComponents = true
        let lenient = try await app.open()
        try await lenient.click(save)
    }

    @Test func sharedOutputsAreSetByBoth() async throws {
        var app = app()
        app.callback(updating: status.text, from: name.value) { "name \($0)" }
        app.callback(updating: status.text.allowingDuplicate, from: save.clicks, preventInitialCall: true) {
            "clicked \($0)"
        }
        app.callback(updating: length.text, from: status.text) { "\($0.count)" }
        let page = try await app.open()
        #expect(page[status.text] == "name Ada")
        try await page.click(save)
        #expect(page[status.text] == "clicked 1")
        #expect(page[length.text] == "9")
        try await page.set(name.value, to: "Bo")
        #expect(page[status.text] == "name Bo")
    }

    // MARK: Groups

    private struct Person: Sendable {
        var name: String
        var clicks: Int
    }

    @Test func groupsAreStructuresAndTuples() async throws {
        var app = app()
        let person = ArgumentGroup(name.value, State(save.clicks), as: Person.init)
        let texts = OutputGroup(status.text, length.text) { (person: Person) in (person.name, "\(person.clicks)") }
        app.callback(updating: texts, from: person) { Person(name: $0.name.uppercased(), clicks: $0.clicks + 1) }
        app.callback(
            updating: status.title, from: ArgumentGroup(status.text, ArgumentGroup(length.text, State(name.value)))
        ) { texts in
            "\(texts.0) \(texts.1.0) \(texts.1.1)"
        }
        let page = try await app.open()
        #expect(page[status.title] == "ADA 1 Ada")
        try await page.set(name.value, to: "Bo")
        #expect(page[status.title] == "BO 1 Bo")
    }

    // MARK: Errors

    private struct Refused: Error, CustomStringConvertible {
        let description: String
    }

    @Test func errorsHaveHandlers() async throws {
        var app = app()
        app.callback(updating: length.text, from: name.value) { name in
            guard !name.isEmpty else { throw Refused(description: "no name") }
            return "\(name.count)"
        } onError: { error, context in
            try context.page.set(status.text, to: "\(error)")
            return "0"
        }
        app.callback(updating: length.title, from: name.value) { name in
            if name == "stop" { throw PreventUpdate() }
            throw Refused(description: "never \(name)")
        }
        app.onError { error, context in
            try context.page.set(status.title, to: "\(error) in \(context.outputs)")
        }
        let page = try await app.open()
        #expect(page[length.text] == "3")
        #expect(page[status.title] == "never Ada in [length.title]")
        try await page.set(name.value, to: "stop")
        #expect(page[status.title] == "never Ada in [length.title]")
        try await page.set(name.value, to: "")
        #expect(page[status.text] == "no name")
        #expect(page[length.text] == "0")
    }

    // MARK: Context

    @Test func theTriggerIsTold() async throws {
        let item: Button.Family<Int> = "item"
        var app = Dashboard("Trigger") {
            Button("Save", id: save)
            for number in 0..<2 { Button("x", id: item[number]) }
            Div(id: status)
        }
        app.callback(updating: status.text, from: save.clicks, item[.all].clicks, Context(\.trigger)) { _, _, trigger in
            switch trigger {
            case save.clicks: "save"
            case item[1].clicks: "the second"
            case item[.all].clicks: "item \(item.key(of: trigger) ?? -1)"
            default: "opened"
            }
        }
        let page = try await app.open()
        #expect(page[status.text] == "opened")
        try await page.click(save)
        #expect(page[status.text] == "save")
        try await page.click(item[0])
        #expect(page[status.text] == "item 0")
        try await page.click(item[1])
        #expect(page[status.text] == "the second")
    }

    @Test func answersHaveCookiesAndTimings() async throws {
        var app = app()
        app.callback(updating: status.text, from: name.value, Context(\.response), Context(\.cookies)) {
            name, response, cookies in
            try response.set(Cookie("seen", name, maxAge: .seconds(60), isSecure: true, sameSite: .strict))
            try response.addHeader("X-Count", "1")
            response.recordTiming("load it", .milliseconds(250), description: "from \"disk\"")
            return cookies["seen"] ?? "new"
        }
        let page = try await app.open(headers: ["cookie": "other=1; seen=before"])
        #expect(page[status.text] == "before")
        let headers = page.lastHeaders.map { "\($0.name): \($0.value)" }
        #expect(headers.contains("Set-Cookie: seen=Ada; Path=/; Max-Age=60; Secure; HttpOnly; SameSite=Strict"))
        #expect(headers.contains("X-Count: 1"))
        #expect(headers.contains("Server-Timing: load_it;desc=\"from disk\";dur=250.0"))
        await #expect(throws: PageError.self) { try await page.set(name.value, to: "a\r\nSet-Cookie: b=c") }
    }

    // MARK: In the browser

    @Test func runningValuesAreSetAndTakenBack() async throws {
        var app = app()
        app.callback(
            updating: status.text, from: name.value,
            options: [
                .running(save.disabled, is: true, then: false), .running(status.title, is: "busy", then: "done"),
            ]
        ) { name in
            if name.isEmpty { throw Refused(description: "no name") }
            return name
        }
        app.callback(updating: length.text, from: save.disabled, State(status.title)) { disabled, title in
            "\(disabled) \(title)"
        }
        let page = try await app.open()
        #expect(page[save.disabled] == false)
        #expect(page[length.text] == "false done")
        await #expect(throws: PageError.self) { try await page.set(name.value, to: "") }
        #expect(page[status.title] == "done")
    }

    @Test func whatMayBeAbsentIsNil() async throws {
        let maybe: TextInput.ID = "maybe"
        var app = app()
        app.callback(updating: status.text, from: name.value, maybe.value.ifPresent) { "\($0) \($1 ?? "alone")" }
        app.callback(updating: maybe.value, from: save.clicks, options: [.optional]) { "\($0)" }
        let page = try await app.open()
        #expect(page[status.text] == "Ada alone")
    }

    @Test func javaScriptHasAStandIn() async throws {
        let shout: ClientsideFunction = "(name, title) => name + title",
            count: ClientsideFunction = .named("app", "count")
        var app = app()
        app.clientsideCallback(updating: status.text, from: name.value, State(save.id), run: shout)
        app.clientsideCallback(updating: length.text, length.title, from: status.text, run: count)
        let page = try await app.open(clientsideFunctions: [
            shout: { .string(($0[0].stringValue ?? "") + "!" + ($0[1].stringValue ?? "")) },
            count: { arguments in [.string("\(arguments[0].stringValue?.count ?? 0)"), "counted"] },
        ])
        #expect(page[status.text] == "Ada!save")
        #expect(page[length.text] == "8")
        #expect(page[length.title] == "counted")
        let error = await #expect(throws: PageError.self) { try await app.open() }
        #expect(error?.description.contains("open(clientsideFunctions:)") ?? false)
    }

    @Test func inlineJavaScriptIsOnThePageOnce() async throws {
        var app = app()
        let source: ClientsideFunction = "(v) => '</script><script>alert(1)</script><!--' + v"
        app.clientsideCallback(updating: status.text, from: name.value, run: source)
        app.clientsideCallback(updating: length.text, from: name.value, run: source)
        let page = String(
            decoding: await (try DashboardHandler(app)).respond(to: DashboardRequest()).body, as: UTF8.self)
        #expect(page.matches(of: /alert\(1\)/).count == 1)
        #expect(page.matches(of: /<script/).count == page.matches(of: /<\/script>/).count)
        #expect(!page.contains("<!--"))
    }
}
