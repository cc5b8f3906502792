import DashboardSQLite
import Dashboards
import Foundation
import Synchronization

/// Saves changes of an instance as fast as it can, many at once, and says of each that was acknowledged. Tests kill it.
///
///     store-writer <file> <slug> <properties> <saves> [<pages>]
///
/// Each property gets rising numbers; a line `<property> <number>` follows each save. `failed <kind>` is a save that was
/// refused, `done` the end.
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
        guard let instance = try await store.instance(slug: arguments[2]) else {
            FileHandle.standardError.write(Data("there is no such instance\n".utf8))
            exit(2)
        }
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
                    let reference = PropertyReference(component: "c\(property)", name: "value")
                    for number in 1...max(1, saves / properties) {
                        do {
                            _ = try await store.apply(
                                [.set(reference, to: .int(number))], toInstance: instance.id, at: Date())
                            say("\(property) \(number)")
                        } catch let error as SQLiteError {
                            say("failed \(error.kind)")
                        } catch {
                            say("failed \(error)")
                        }
                    }
                }
            }
        }
        say("done")
    }
}
