import DashboardComponents
import DashboardServer
import Dashboards
import Foundation
import Hummingbird

/// A dashboard whose callbacks answer, fail, and never end.
func greeter() -> Dashboard {
    let name: Core.Input.ID = "name", greeting: Html.Div.ID = "greeting", waiting: Html.Div.ID = "waiting"
    var app = Dashboard("Greeter", title: "Greetings & more") {
        Core.Input(id: name, value: "Ada")
        Html.Div(id: greeting)
        Html.Div(id: waiting)
    }
    app.callback(updating: greeting.text, from: name.value) { name in
        guard name != "Voldemort" else { throw Unspeakable(name: name) }
        return "Hello, \(name)!"
    }
    app.callback(updating: waiting.text, from: name.value) { name in
        try await Task.sleep(for: .seconds(3_600))
        return name
    }
    return app
}

struct Unspeakable: Error {
    let name: String
}

/// The repository's own front-end files, wherever the tests run; no deadline, as a busy machine takes its time.
func testOptions() throws -> DashboardServerOptions {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    var options = DashboardServerOptions()
    options.frontEnd = try FrontEndFiles(directory: root.appending(path: ".frontend").path)
    options.callbackDeadline = nil
    options.argumentCache = InMemoryArgumentCache(lifetime: .seconds(3_600))
    return options
}

func client(
    options: (inout DashboardServerOptions) -> Void = { _ in }, at path: String = "dash"
) throws -> TestClient {
    let router = Router()
    var serverOptions = try testOptions()
    options(&serverOptions)
    try router.addDashboards([greeter()], at: path, options: serverOptions)
    return TestClient(router)
}

/// The body of a request to run `greeting`'s callback.
func greetingRequest(_ name: String, output: String = "greeting.children", id: String = "greeting") -> String {
    """
    {"output":"\(output)","outputs":{"id":"\(id)","property":"children"},\
    "inputs":[{"id":"name","property":"value","value":\(name)}],"changedPropIds":["name.value"]}
    """
}
