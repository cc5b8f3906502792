import DashboardComponents
import DashboardTesting
import Dashboards
import Foundation
import Testing

/// Numbers are those of the cases that were observed in django-plotly-dash.
@Suite struct SavedStateTests {
    private typealias W = Wardrobe

    // MARK: Populating

    @Test("T26: populating saves the values of the layout, also those of components that others hold")
    func populates() async throws {
        let registry = try DashboardRegistry(W.dashboard())
        let store = try W.store([:])
        try await store.populate(slug: "wardrobe-1", from: registry)
        let state = store.saved
        #expect(state[W.color.value.reference] == "red")
        #expect(state[W.size.value.reference] == "medium")
        #expect(state[W.row[2].value.reference] == "row 2")
        #expect(state[W.chart.figure.reference] != nil)
        // Without values of their own.
        #expect(state.values["text"] == nil && state.values["log"] == nil)
        #expect(store.instance(slug: "wardrobe-1")?.version == 2)
    }

    @Test("T27: populating leaves out id, children and options, and walks all components")
    func populatingWalksAllComponents() throws {
        let state = try W.dashboard().initialState()
        #expect(state[W.hint.value.reference] == "soft")
        #expect(!state.properties.contains { ["id", "children", "options"].contains($0.name) })
    }

    // MARK: Tracking

    @Test("T28: a value that is not tracked is passed over")
    func untrackedValues() async throws {
        let store = try W.store(["size": ["value": "small"]])
        let page = try await W.dashboard().open(instance: "wardrobe-1", in: store)
        try await page.set(W.color.value, to: "red")
        #expect(store.saved.json == ["size": ["value": "small"]])
        #expect(page[W.text.text] == "A small red one.")
    }

    @Test("T29: a value that is what it was marks no change")
    func equalValues() async throws {
        let store = try W.store()
        let page = try await W.dashboard().open(instance: "wardrobe-1", in: store)
        let version = store.instance(slug: "wardrobe-1")?.version
        try await page.set(W.color.value, to: "blue")
        #expect(store.instance(slug: "wardrobe-1")?.version == version)
        var state = store.saved
        let isChanged = ["blue", "red"].map { state.update(W.color.value.reference, to: $0) }
        #expect(isChanged == [false, true])
    }

    @Test("T30: a change is seen by the callback before it is saved")
    func stagedChanges() async throws {
        let store = try W.store()
        let dashboard = W.dashboard { app in
            app.callback(
                updating: Wardrobe.note.placeholder, from: Wardrobe.color.value, Context(\.instance),
                preventInitialCall: true
            ) { color, instance in
                let seen = try instance?.value(of: Wardrobe.color.value)
                #expect(seen == color)
                let areChanged = [
                    try instance?.set(Wardrobe.size.value, to: "large"),
                    try instance?.set(Wardrobe.size.value, to: "large"),
                    try instance?.set(Wardrobe.note.value, to: "untracked"),
                ]
                #expect(areChanged == [true, false, false])
                #expect(store[Wardrobe.size.value] == "small")
                #expect(instance?.tracks(Wardrobe.note.value) == false)
                return "\(instance?.name ?? "") \(instance?.slug ?? "") \(instance?.app ?? "")"
            }
        }
        let page = try await dashboard.open(instance: "wardrobe-1", in: store)
        try await page.set(W.color.value, to: "red")
        #expect(store[W.size.value] == "large")
        #expect(page[W.note.placeholder] == "Wardrobe-1 wardrobe-1 Wardrobe")
    }

    @Test("T31: an instance that does not save on change stays as it is, unless a callback saves it")
    func savingOnDemand() async throws {
        let store = try W.store(savesOnChange: false)
        let saved = store.saved
        let dashboard = W.dashboard { app in
            app.callback(
                updating: Wardrobe.note.placeholder, from: Wardrobe.size.value, Context(\.instance),
                preventInitialCall: true
            ) { _, instance in
                try await instance?.save()
                return "saved"
            }
        }
        let page = try await dashboard.open(instance: "wardrobe-1", in: store)
        try await page.set(W.color.value, to: "red")
        #expect(store.saved == saved)
        try await page.set(W.size.value, to: "large")
        #expect(store[W.size.value] == "large")
        #expect(store[W.color.value] == "blue")
    }

    @Test("T32: without tracked values nothing is ever saved")
    func nothingTracked() async throws {
        let store = try W.store([:])
        let page = try await W.dashboard().open(instance: "wardrobe-1", in: store)
        try await page.set(W.color.value, to: "blue")
        #expect(store.saved.isEmpty && store.instance(slug: "wardrobe-1")?.version == 1)
    }

    @Test("T33: what is populated while an instance is open is seen by its next callback")
    func populatedMeanwhile() async throws {
        let store = try W.store()
        let dashboard = W.dashboard()
        let page = try await dashboard.open(instance: "wardrobe-1", in: store)
        try await store.populate(slug: "wardrobe-1", from: try DashboardRegistry(dashboard))
        #expect(store[W.hint.value] == "soft")
        try await page.set(W.size.value, to: "large")
        #expect(store[W.size.value] == "large")
        #expect(store[W.hint.value] == "soft")
    }

    @Test("T34: an identifier with keys and its text are the same, whatever their order")
    func identifiersWithKeys() throws {
        var state = try InstanceState(json: [#"{"type": "t", "n": 1}"#: ["value": 1]])
        #expect(Array(state.values.keys) == [#"{"n":1,"type":"t"}"#])
        #expect(state[PropertyReference(component: #"{"type":"t","n":1}"#, name: "value")] == 1)
        let isChanged = state.update(PropertyReference(component: #"{"type":"t","n":1}"#, name: "value"), to: 2)
        #expect(isChanged)
        #expect(state.json == [#"{"n":1,"type":"t"}"#: ["value": 2]])
    }

    // MARK: The layout

    @Test("T35: a saved null replaces the layout's value")
    func nullOverrides() async throws {
        let page = try await Self.opened(with: ["size": ["value": nil]])
        #expect(page[W.size.value.optional] == .some(nil))
        #expect(page[W.color.value] == "red")
    }

    @Test(
        "T36: 0, an empty text, false and an empty list replace the layout's values",
        arguments: [0, "", false, []] as [JSON])
    func emptyValuesOverride(_ value: JSON) async throws {
        let page = try await Self.opened(with: ["note": ["placeholder": value]])
        #expect(page[W.note.placeholder.json] == value)
    }

    @Test("T37: a saved property that the layout does not set is added")
    func propertiesAreAdded() async throws {
        let page = try await Self.opened(with: ["text": ["style": ["color": "red"]]])
        #expect(page[W.text.style.json] == ["color": "red"])
    }

    @Test("T38: saved children replace those of the layout")
    func childrenAreReplaced() async throws {
        let page = try await Self.opened(with: ["log": ["children": ["one", "two"]]])
        #expect(page[W.log.children.json] == ["one", "two"])
    }

    @Test("T39: only components are changed, not data that look like one")
    func figuresStay() async throws {
        let page = try await Self.opened(with: ["color": ["value": "blue"]])
        #expect(page[W.color.value] == "blue")
        #expect(page[W.chart.figure.json]?["data"]?[0]?["value"] == 1)
    }

    @Test("T40: a component in an option's label is changed")
    func labelsAreComponents() async throws {
        let page = try await Self.opened(with: ["hint": ["value": "rough"]])
        #expect(page[W.color.value] == "red")
        let layout = try await Self.layout(of: ["hint": ["value": "rough"]])
        #expect(layout[1]?["props"]?["children"]?[0]?["props"]?["options"]?[0]?["label"]?["props"]?["value"] == "rough")
    }

    private static func layout(of state: JSON) async throws -> JSON {
        var request = DashboardRequest(path: "_dash-layout")
        request.launch.instance = try W.store(state).instance(slug: "wardrobe-1")
        return try JSON(parsing: await DashboardHandler(W.dashboard()).respond(to: request).body)
    }

    private static func opened(with state: JSON) async throws -> DashboardPage {
        try await W.dashboard().open(instance: "wardrobe-1", in: try W.store(state))
    }

    @Test(
        "T41: a state that is none is refused with its reason",
        arguments: [
            ("{", "It is not JSON"), ("[]", "It must be an object of components"), ("1", "it is a number"),
            (#"{"a": 1}"#, "The component “a” must have an object of properties"),
            (#"{"": {}}"#, "“” cannot be the identifier"),
            (#"{"{\"type\":[\"ALL\"]}": {}}"#, "cannot be the identifier"),
            (#"{"{x": {}}"#, "cannot be the identifier"), (#"{"a": {"": 1}}"#, "has no name"),
            (#"{"{\"a\":1,\"b\":2}": {}, "{\"b\":2,\"a\":1}": {}}"#, "is there twice"),
        ])
    func wrongStates(_ text: String, _ reason: String) {
        do {
            _ = try InstanceState(parsing: text)
            Issue.record("It was taken.")
        } catch {
            #expect(error.description.contains(reason), "\(error)")
        }
    }

    // MARK: Saving

    @Test("T42: a changed input is saved")
    func inputsAreSaved() async throws {
        let store = try W.store()
        let page = try await W.dashboard().open(instance: "wardrobe-1", in: store)
        try await page.set(W.size.value, to: "large")
        #expect(store[W.size.value] == "large")
        // What a callback only reads is saved with the next that runs.
        try await page.set(W.color.value, to: "red")
        #expect(store[W.color.value] == "red")
    }

    @Test("T43: a returned value is saved")
    func outputsAreSaved() async throws {
        let store = try W.store()
        let page = try await W.dashboard().open(instance: "wardrobe-1", in: store)
        #expect(store[W.text.children] == "A small blue one.")
        try await page.set(W.color.value, to: "red")
        #expect(store[W.text.children] == "A small red one.")
    }

    @Test("T44: a callback that prevents its update saves its inputs")
    func preventedUpdates() async throws {
        let store = try W.store()
        let page = try await W.dashboard().open(instance: "wardrobe-1", in: store)
        try await page.set(W.color.value, to: "green")
        #expect(store[W.color.value] == "green")
        #expect(store[W.text.children] == "A small blue one.")
    }

    @Test("T44: a callback that fails saves nothing, also where its error is handled")
    func failures() async throws {
        var only = Dashboard("Wardrobe") {
            TextInput(id: Wardrobe.note, value: "a")
            Div(id: Wardrobe.text)
        }
        only.callback(
            updating: Wardrobe.text.text, from: Wardrobe.note.value, Context(\.instance), preventInitialCall: true
        ) { note, instance in
            try instance?.set(Wardrobe.size.value, to: "staged")
            throw Wardrobe.OutOfStock()
        }
        let state: JSON = ["note": ["value": "a"], "text": ["children": "b"], "size": ["value": "c"]]
        let store = try W.store(state)
        let page = try await only.open(instance: "wardrobe-1", in: store)
        await #expect(throws: PageError.self) { try await page.set(W.note.value, to: "x") }
        #expect(store.saved.json == state)

        only.onError { _, context in try context.page.set(Wardrobe.text.text, to: "handled") }
        let handled = try await only.open(instance: "wardrobe-1", in: store)
        try await handled.set(W.note.value, to: "y")
        #expect(handled[W.text.text] == "handled")
        #expect(store.saved.json == state)
    }

    @Test("T45: the inputs of a request with fewer than declared are saved, and its callback is not called")
    func fewerInputs() async throws {
        let store = try W.store(["color": ["value": "red"], "size": ["value": "small"]])
        var app = Dashboard("Wardrobe") {
            TextInput(id: "color")
            TextInput(id: "size")
            Div(id: Wardrobe.text)
        }
        let color: TextInput.ID = "color", size: TextInput.ID = "size"
        app.callback(updating: Wardrobe.text.text, from: color.value, size.value) { _, _ in
            Issue.record("It was called.")
            return ""
        }
        let answer = try await Self.post(
            """
            {"output":"text.children","outputs":{"id":"text","property":"children"},
            "inputs":[{"id":"size","property":"value","value":"large"}],"changedPropIds":["size.value"]}
            """, to: app, store)
        #expect(answer.status == 204)
        #expect(store.saved.json == ["color": ["value": "red"], "size": ["value": "large"]])
        let wrong = try await Self.post(
            """
            {"output":"text.children","outputs":{"id":"text","property":"children"},
            "inputs":[{"id":"other","property":"value","value":"large"}],"changedPropIds":[]}
            """, to: app, store)
        #expect(wrong.status == 400)
    }

    private static func post(
        _ body: String, to dashboard: Dashboard, _ store: InMemoryStateStore
    ) async throws -> DashboardResponse {
        var settings = DashboardHandler.Settings()
        settings.state = store
        var request = DashboardRequest(
            method: "POST", path: "_dash-update-component", headers: ["content-type": "application/json"],
            body: Array(body.utf8))
        request.launch.instance = store.instance(slug: "wardrobe-1")
        return try await DashboardHandler(dashboard, settings: settings).respond(to: request)
    }

    @Test("T46: a matched output is saved by the identifier of its component")
    func matchedOutputs() async throws {
        let store = try W.store()
        let page = try await W.dashboard().open(instance: "wardrobe-1", in: store)
        #expect(page[W.row[1].value] == "saved row")
        #expect(store[W.label[1].title] == "Label of saved row")
        try await page.set(W.row[1].value, to: "other")
        #expect(store[W.row[1].value] == "other")
        #expect(store[W.label[1].title] == "Label of other")
        #expect(store[W.label[0].title] == nil)
    }

    @Test("T47: overlapping callbacks that change different values lose nothing")
    func overlappingCallbacks() async throws {
        let store = try W.store(["a": ["value": 0], "b": ["value": 0], "x": ["children": ""], "y": ["children": ""]])
        let a: Slider.ID = "a", b: Slider.ID = "b", x: Div.ID = "x", y: Div.ID = "y"
        let both = Meeting(count: 2)
        var app = Dashboard("Wardrobe") {
            Slider(id: a, min: 0, max: 9)
            Slider(id: b, min: 0, max: 9)
            Div(id: x)
            Div(id: y)
        }
        app.callback(updating: x.text, from: a.value) { value in
            await both.wait()
            return "x \(Int(value))"
        }
        app.callback(updating: y.text, from: b.value) { value in
            await both.wait()
            return "y \(Int(value))"
        }
        let dashboard = app
        let request = { @Sendable (input: String, output: String) in
            """
            {"output":"\(output).children","outputs":{"id":"\(output)","property":"children"},
            "inputs":[{"id":"\(input)","property":"value","value":1}],"changedPropIds":["\(input).value"]}
            """
        }
        async let first = Self.post(request("a", "x"), to: dashboard, store)
        async let second = Self.post(request("b", "y"), to: dashboard, store)
        #expect(try await first.status == 200)
        #expect(try await second.status == 200)
        #expect(
            store.saved.json
                == ["a": ["value": 1], "b": ["value": 1], "x": ["children": "x 1"], "y": ["children": "y 1"]])
    }

    @Test("T48: a shared output is saved without its suffix, and a patch is applied")
    func sharedOutputsAndPatches() async throws {
        let store = try W.store()
        let page = try await W.dashboard().open(instance: "wardrobe-1", in: store)
        try await page.set(W.size.value, to: "large")
        #expect(store[W.shared.children] == "Second large")
        try await page.set(W.note.value, to: "one")
        try await page.set(W.note.value, to: "two")
        #expect(store[W.log.children] == ["old", "one", "two"])
        #expect(page[W.log.children.json] == ["old", "one", "two"])
    }

    // MARK: Other ways to run

    @Test func whatIsSetThroughThePageIsSaved() async throws {
        let store = try W.store()
        let dashboard = W.dashboard { app in
            app.callback(from: Wardrobe.note.value, Context(\.page), preventInitialCall: true) { note, page in
                try page.set(Wardrobe.size.value, to: note)
                if note == "nothing" { throw PreventUpdate() }
            }
        }
        let page = try await dashboard.open(instance: "wardrobe-1", in: store)
        try await page.set(W.note.value, to: "wide")
        #expect(store[W.size.value] == "wide")
        // It does not reach the page.
        try await page.set(W.note.value, to: "nothing")
        #expect(store[W.size.value] == "wide")
    }

    @Test("T42, T43 and T44 over a WebSocket") func overAWebSocket() async throws {
        let store = try W.store()
        let page = try await W.dashboard(options: [.webSocket]).open(instance: "wardrobe-1", in: store)
        try await page.set(W.color.value, to: "red")
        #expect(store[W.color.value] == "red")
        #expect(store[W.text.children] == "A small red one.")
        try await page.set(W.color.value, to: "green")
        #expect(store[W.color.value] == "green")
        #expect(store[W.text.children] == "A small red one.")
        // Somebody else's change is not undone by a page that does not know of it.
        store.apply([.set(W.size.value.reference, to: "tall")], toInstance: 1, at: .now)
        try await page.set(W.color.value, to: "blue")
        #expect(store[W.color.value] == "blue")
    }

    @Test("T42 and T43 in the background") func inTheBackground() async throws {
        let store = try W.store()
        let page = try await W.dashboard(options: [.background()]).open(instance: "wardrobe-1", in: store)
        // The job of the opening page would save what it made if it ended after the next one.
        try await page.waitForJobs(upTo: .seconds(600))
        try await page.set(W.color.value, to: "red")
        try await page.waitForJobs(upTo: .seconds(600))
        #expect(store[W.color.value] == "red")
        #expect(store[W.text.children] == "A small red one.")
    }

    @Test func aDeletedInstanceTakesNoMoreCallbacks() async throws {
        let store = try W.store()
        var app = Dashboard("Wardrobe") {
            TextInput(id: Wardrobe.note, value: "a")
            Div(id: Wardrobe.text)
        }
        app.callback(updating: Wardrobe.text.text, from: Wardrobe.note.value, options: [.webSocket]) { $0 }
        let page = try await app.open(instance: "wardrobe-1", in: store)
        store.removeInstance(id: 1)
        await #expect { try await page.set(W.note.value, to: "b") } throws: { "\($0)".contains("deleted") }
    }
}

/// Lets so many meet before any of them goes on.
private actor Meeting {
    private var missing: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(count: Int) { missing = count }

    func wait() async {
        missing -= 1
        guard missing > 0 else {
            for continuation in waiting { continuation.resume() }
            waiting = []
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }
}
