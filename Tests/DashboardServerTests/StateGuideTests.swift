import DashboardComponents
import DashboardSQLite
import DashboardServer
import Dashboards
import Foundation
import Hummingbird
import Testing

/// The samples of Docs/Guides/State.md, as they stand there.
@Suite struct StateGuideTests {
    private let size: RadioItems.ID = "size", color: RadioItems.ID = "color", text: Div.ID = "text"
    private let width: Slider.ID = "width"

    private func wardrobe() -> Dashboard {
        var app = Dashboard("Wardrobe") {
            for id in [size, color] { RadioItems(id: id, options: ["x", "y"], value: "x") }
            Div(id: text)
        }
        app.callback(updating: text.text, from: color.value, Context(\.instance)) { color, instance in
            try instance?.set(size.value, to: color == "black" ? "large" : "small")
            return "\(color), for \(instance?.name ?? "nobody")"
        }
        return app
    }

    @Test func instances() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "guide-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let router = Router()
        let store = try SQLiteStateStore(path: folder.appending(path: "dashboards.sqlite").path)
        var options = try testOptions()
        options.state = store
        let mount = try router.addDashboards([wardrobe()], options: options)

        var draft = DashApp.Draft(app: "Wardrobe", name: "Ada", savesOnChange: true)
        try draft.baseState.track(size.value, as: "small")
        let ada = try await store.insert(draft, at: Date())
        #expect(ada.name == "Ada" && ada.slug == "ada")

        let state = try InstanceState(parsing: #"{"size": {"value": "large"}, "color": {"value": "red"}}"#)
        #expect(state.properties.count == 2)
        try await store.populate(slug: "ada", from: mount.registry)
        try await store.edit(slug: "ada") { $0.savesOnChange = false }
        #expect(try await store.clone(ada).name == "Wardrobe-1")

        let id = try await options.argumentCache.insert(InstanceState(json: ["color": ["value": "green"]]))
        let address = mount.address(of: ada, initialArguments: id)
        let layout = try await TestClient(router).get(address + "_dash-layout")
        #expect(layout.text.contains(#""value":"green""#))
    }

    @Test func parametersAndDashboardsOnDemand() async throws {
        let shelf = LaunchParameter<Int>("shelf"), unit = LaunchParameter("unit", default: "cm")
        var app = Dashboard("Shelf") { request in
            H1("Shelf \(try request.value(of: shelf)) of \(request.user?.name ?? "everybody")")
            Slider(id: width, min: 0, max: 100, value: 50)
            Div(id: text)
        }
        app.callback(updating: text.text, from: width.value, shelf, unit) { width, shelf, unit in
            "Shelf \(shelf): \(width) \(unit)"
        }
        try app.check()

        let shelves = ["upper": 1]
        let registry = try DashboardRegistry([wardrobe()]) { name in
            guard let shelf = shelves[name] else { return nil }
            return Dashboard(name) { H1("Shelf \(shelf)") }
        }
        #expect(try await registry.loaded("upper").slug == "upper")
    }
}
