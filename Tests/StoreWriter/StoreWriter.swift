import DashboardComponents
import DashboardSQLite
import Dashboards
import Foundation
import Synchronization

/// Runs callbacks that save changes of an instance, many at once, and says of each that was answered. Tests kill it.
///
///     store-writer <file> <slug> <properties> <saves> [<pages>]
///
/// Each property gets rising numbers; a line `<property> <number>` follows each answer. `failed <status>` is a callback that
/// was refused, `done` the end.
@main
struct StoreWriter {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 5, let properties = Int(arguments[3]), let saves = Int(arguments[4]) else {
            FileHandle.standardError.write(
                Data("usage: store-writer <file> <slug> <properties> <saves> [<pages>]\n".utf8))
            exit(2)
        }
        var options = SQLiteDatabase.Options()
        options.maximumPages = arguments.dropFirst(5).first.flatMap { Int($0) }
        options.busyTimeout = .milliseconds(200)
        let store = try SQLiteStateStore(SQLiteDatabase(path: arguments[1], options: options))
        guard try await store.instance(slug: arguments[2]) != nil else {
            FileHandle.standardError.write(Data("there is no such instance\n".utf8))
            exit(2)
        }
        let handler = try handler(properties: properties, store: store)
        let output = Mutex(())
        let say = { @Sendable (line: String) in
            // One call for a line: what was said is said, whenever the process ends.
            output.withLock { _ in
                var bytes = Array((line + "\n").utf8)
                _ = write(1, &bytes, bytes.count)
            }
        }
        await withTaskGroup(of: Void.self) { group in
            for property in 0..<properties {
                group.addTask {
                    for number in 1...max(1, saves / properties) {
                        do {
                            let instance = try await store.instance(slug: arguments[2])
                            let response = await handler.respond(to: request(property, number, of: instance))
                            say(
                                response.status == 200
                                    ? "\(property) \(number)" : "failed \(response.status) \(response.problem ?? "")")
                        } catch {
                            say("failed \(error)")
                        }
                    }
                }
            }
        }
        say("done")
    }
    /// A dashboard with a callback for each property.
    private static func handler(properties: Int, store: SQLiteStateStore) throws -> DashboardHandler {
        let inputs = (0..<properties).map { Core.Input.ID("c\($0)") }
        let outputs = (0..<properties).map { Div.ID("out\($0)") }
        var app = Dashboard("X") {
            for id in inputs { Core.Input(id: id) }
            for id in outputs { Div(id: id) }
        }
        for (input, output) in zip(inputs, outputs) {
            let value: Property<Int> = input.property("value")
            app.callback(updating: output.title, from: value) { "\($0)" }
        }
        var settings = DashboardHandler.Settings(pathPrefix: "/", favicon: "", url: { $0.path })
        settings.state = store
        return try DashboardHandler(app, settings: settings)
    }

    /// What a page sends when a property has changed.
    private static func request(_ property: Int, _ number: Int, of instance: DashApp?) -> DashboardRequest {
        let body = """
            {"output":"out\(property).title","outputs":{"id":"out\(property)","property":"title"},\
            "inputs":[{"id":"c\(property)","property":"value","value":\(number)}],\
            "changedPropIds":["c\(property).value"]}
            """
        var request = DashboardRequest(
            method: "POST", path: "_dash-update-component", headers: ["content-type": "application/json"],
            body: Array(body.utf8))
        request.launch.instance = instance
        return request
    }
}
