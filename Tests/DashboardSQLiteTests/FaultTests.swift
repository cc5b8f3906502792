import DashboardSQLite
import Dashboards
import DriverTestSupport
import Foundation
import GRDB
import Testing

/// What is left when processes are killed, disks are full and files are locked.
@Suite struct FaultTests {
    private static let properties = 50

    @discardableResult
    private static func store(
        at path: String, properties: Int = Self.properties, savesOnChange: Bool = true
    ) async throws -> SQLiteStateStore {
        let store = try SQLiteStateStore(path: path)
        let state = JSON.object(
            JSON.Object(uniqueKeysWithValues: (0..<properties).map { ("c\($0)", ["value": 0]) }))
        try await store.insert(
            DashApp.Draft(app: "X", baseState: try InstanceState(json: state), savesOnChange: savesOnChange), at: Date()
        )
        return store
    }

    /// Lets another process save, and kills it after so many saves were acknowledged.
    ///
    /// - Parameter whenSaved: Is called for each that was.
    /// - Returns: Its lines, all of them where it was not killed.
    private static func runWriter(
        _ path: String, properties: Int = Self.properties, saves: Int, killedAfter limit: Int? = nil,
        pages: Int? = nil, whenSaved: (_ property: String, _ number: Int) async throws -> Void = { _, _ in }
    ) async throws -> [String] {
        let process = Process()
        process.executableURL = program(named: "store-writer")
        process.arguments = [path, "x-1", "\(properties)", "\(saves)"] + (pages.map { ["\($0)"] } ?? [])
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        var lines: [String] = []
        // Reading blocks; nothing else has to run on this thread.
        var rest = Data()
        while let data = try output.fileHandleForReading.read(upToCount: 4096), !data.isEmpty {
            rest += data
            while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: rest[..<end], as: UTF8.self)
                lines.append(line)
                rest = Data(rest[(end + 1)...])
                let parts = line.split(separator: " ")
                if parts.count == 2, let number = Int(parts[1]) { try await whenSaved(String(parts[0]), number) }
            }
            if let limit, lines.count >= limit, process.isRunning { kill(process.processIdentifier, SIGKILL) }
        }
        process.waitUntilExit()
        return lines
    }

    /// A program of this package stands beside the tests' own bundle.
    private static func program(named name: String) -> URL {
        let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
        return (bundle ?? URL(filePath: CommandLine.arguments[0])).deletingLastPathComponent().appending(path: name)
    }

    @Test(
        "a server that is killed between 1,000 saving callbacks, at once or in fifty rows, has lost none that it answered",
        arguments: [(50, 1), (50, 250), (50, 700), (1_000, 300)])
    func killedBetweenSavesNothingAcknowledgedIsLost(properties: Int, limit: Int) async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/state.sqlite"
            try await Self.store(at: path, properties: properties)
            let lines = try await Self.runWriter(path, properties: properties, saves: 1_000, killedAfter: limit)
            #expect(lines.count >= limit && lines.last != "done")
            // The greatest acknowledged number of each property.
            var acknowledged: [String: Int] = [:]
            for line in lines {
                let parts = line.split(separator: " ")
                let number = try #require(parts.count == 2 ? Int(parts[1]) : nil, "\(line)")
                acknowledged[String(parts[0])] = max(number, acknowledged[String(parts[0])] ?? 0)
            }
            let store = try SQLiteStateStore(path: path)
            let instance = try #require(try await store.instance(slug: "x-1"))
            #expect(instance.baseState.values.count == properties)
            for (property, number) in acknowledged {
                let saved = instance.baseState.values["c\(property)"]?["value"]?.intValue ?? 0
                #expect(saved >= number, "c\(property)")
            }
            let check = try await DatabaseQueue(path: path).read {
                try String.fetchAll($0, sql: "PRAGMA integrity_check")
                    + Row.fetchAll($0, sql: "PRAGMA foreign_key_check")
                    .map(\.description)
            }
            #expect(check == ["ok"])
            // And it goes on.
            let again = try await Self.runWriter(path, saves: Self.properties)
            #expect(again.last == "done" && again.count == Self.properties + 1)
        }
    }

    @Test func twoProcessesSaveToOneFile() async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/state.sqlite"
            let store = try await Self.store(at: path)
            async let other = Self.runWriter(path, saves: 10 * Self.properties)
            let reference = PropertyReference(component: "c0", name: "other")
            for number in 1...100 {
                try await store.edit(slug: "x-1") { $0.baseState[reference] = .int(number) }
            }
            let lines = try await other
            #expect(lines.last == "done")
            let instance = try #require(try await store.instance(slug: "x-1"))
            #expect(instance.baseState[reference] == 100)
            // What the other process says that it has saved is there.
            for property in 0..<Self.properties {
                #expect(instance.baseState.values["c\(property)"]?["value"] == 10)
            }
            #expect(!lines.contains { $0.hasPrefix("failed") })
        }
    }

    @Test("what another process has acknowledged is read at once, and a value that it has changed is saved again")
    func twoProcessesSeeEachOther() async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/state.sqlite"
            let store = try await Self.store(at: path, properties: 2)
            let mine = PropertyReference(component: "c0", name: "value")
            var isNewer = true, isKept = true
            let lines = try await Self.runWriter(path, properties: 2, saves: 200) { property, number in
                let value = try await store.instance(slug: "x-1")?.baseState.values["c\(property)"]?["value"]?.intValue
                // Below zero is what was saved here.
                if let value, value < number, value >= 0 { isNewer = false }
                let saved = try await store.apply([.set(mine, to: .int(-number))], toInstance: 1, at: Date())
                isKept = isKept && saved?.baseState[mine] == .int(-number)
            }
            #expect(lines.last == "done" && lines.count == 201 && isNewer && isKept)
        }
    }

    @Test func aFullFileIsATypedErrorAndLosesNothing() async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/state.sqlite"
            try await Self.store(at: path)
            var options = SQLiteDatabase.Options()
            options.maximumPages = 24
            let store = try SQLiteStateStore(SQLiteDatabase(path: path, options: options))
            let big = JSON.string(String(repeating: "x", count: 200_000))
            let before = try await store.instance(slug: "x-1")
            let small = PropertyReference(component: "c1", name: "value")
            // In one group: who has room is not refused because of others.
            let tooMuch = Task {
                try await store.apply(
                    [.set(PropertyReference(component: "c0", name: "value"), to: big)], toInstance: 1, at: Date())
            }
            let enough = try await store.apply([.set(small, to: 7)], toInstance: 1, at: Date())
            #expect(enough?.baseState[small] == 7)
            await #expect { try await tooMuch.value } throws: { ($0 as? SQLiteError)?.kind == .full }
            let after = try await store.instance(slug: "x-1")
            #expect(after?.baseState[small] == 7)
            #expect(after?.baseState.values["c0"] == before?.baseState.values["c0"])
        }
    }

    @Test func aLockedFileIsATypedErrorAndLosesNothing() async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/state.sqlite"
            try await Self.store(at: path)
            var options = SQLiteDatabase.Options()
            options.busyTimeout = .milliseconds(50)
            let store = try SQLiteStateStore(SQLiteDatabase(path: path, options: options))
            var configuration = Configuration()
            configuration.allowsUnsafeTransactions = true
            let other = try DatabaseQueue(path: path, configuration: configuration)
            let reference = PropertyReference(component: "c1", name: "value")
            try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
            await #expect { try await store.apply([.set(reference, to: 1)], toInstance: 1, at: Date()) } throws: {
                ($0 as? SQLiteError)?.kind == .locked
            }
            // Reading goes on.
            #expect(try await store.instance(slug: "x-1")?.baseState[reference] == 0)
            try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
            #expect(try await store.apply([.set(reference, to: 1)], toInstance: 1, at: Date())?.version == 2)
        }
    }

    @Test func filesThatCannotBeUsedAreTypedErrors() async throws {
        try await withTemporaryFolder { folder in
            let text = "\(folder)/text.sqlite"
            try Data(String(repeating: "no database ", count: 1_000).utf8).write(to: URL(filePath: text))
            for (path, kind) in [
                ("\(folder)/no/such/folder/x.sqlite", SQLiteError.Kind.cannotOpen), (text, .damaged), ("", .cannotOpen),
                (":memory:", .cannotOpen),
            ] {
                #expect { try SQLiteStateStore(path: path) } throws: {
                    ($0 as? SQLiteError)?.kind == kind && "\($0)".contains("“\(path)”")
                }
            }
        }
    }

    @Test func aFileOfALaterVersionIsRefused() async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/state.sqlite"
            try await Self.store(at: path)
            try await DatabaseQueue(path: path).write {
                try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('state: 9 wonders')")
            }
            #expect { try SQLiteStateStore(path: path) } throws: { ($0 as? SQLiteError)?.kind == .newer }
        }
    }

    @Test func onlyTheUserOfTheProcessCanReadANewFile() async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/state.sqlite"
            try await Self.store(at: path)
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test func aWriteThatFailsLeavesTheOthersOfItsGroup() async throws {
        try await withTemporaryFolder { folder in
            let store = try await Self.store(at: "\(folder)/state.sqlite")
            // The same names at once: one of each pair is refused.
            let results = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<40 {
                    group.addTask {
                        do {
                            try await store.insert(DashApp.Draft(app: "Y", name: "n\(number / 2)"), at: Date())
                            return true
                        } catch {
                            return false
                        }
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(results == 20)
            #expect(try await store.instances(of: "Y").count == 20)
        }
    }
}
