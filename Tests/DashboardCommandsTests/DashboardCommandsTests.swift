import ArgumentParser
import DashboardAccess
import DashboardComponents
import DashboardSQLite
import DashboardServer
import Dashboards
import DriverTestSupport
import Foundation
import Hummingbird
import Logging
import ServiceLifecycle
import Synchronization
import Testing

@testable import DashboardCommands

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A program with everything that commands look after, in a SQLite file.
private struct Shop: DashboardProgram {
    @Option(help: "The file.")
    var database: String

    static let abstract = "Serve a shop."
    static let version = "1.2.3"

    func application() async throws -> DashboardApplication {
        let file = try SQLiteDatabase(path: database)
        let state = try SQLiteStateStore(file), sessions = try SQLiteSessionStore(file)
        let router = Router(context: DashboardRequestContext.self)
        let size: Dropdown.ID = "size"
        var mount = DashboardMount(
            try DashboardRegistry(
                Dashboard("Wardrobe") { Dropdown(id: size, options: ["small", "large"], value: "small") },
                Dashboard("Plain") { Div() }))
        mount.state = state
        router.get("hello") { _, _ in "Good day" }
        var application = DashboardApplication(router, mounts: [mount])
        application.accounts = Accounts(in: try SQLiteUserStore(file), sessions: sessions)
        application.clients = OAuthServer(in: try SQLiteOAuthStore(file))
        application.messages = InMemoryMessageChannels()
        application.logger.logLevel = .critical
        return application
    }
}

/// A program that keeps everything in memory.
private struct Forgetful: DashboardProgram {
    func application() async throws -> DashboardApplication {
        var application = DashboardApplication(Router())
        application.state = InMemoryStateStore()
        application.accounts = Accounts(in: InMemoryUserStore(), sessions: nil)
        return application
    }
}

@Suite struct DashboardCommandsTests {
    /// What a command line writes.
    private func run<Program: DashboardProgram>(
        _ program: Program.Type = Shop.self, _ arguments: String...
    ) async throws -> [String] {
        let lines = Mutex<[String]>([])
        try await CommandOutput.$write.withValue({ line in lines.withLock { $0.append(line) } }) {
            try await program.run(arguments)
        }
        return lines.withLock { $0 }
    }

    @Test("dashboards get rows, instances are filled, copied and listed")
    func instances() async throws {
        try await withTemporaryFolder { folder in
            let file = "--database=\(folder)/shop.sqlite"
            #expect(
                try await run(Shop.self, "migrate", file) == [
                    "Made the row of Wardrobe, whose slug is wardrobe.", "Made the row of Plain, whose slug is plain.",
                    "The stores are up to date, with 2 new rows.",
                ])
            #expect(try await run(Shop.self, "migrate", file) == ["The stores are up to date."])

            let state = try SQLiteStateStore(path: "\(folder)/shop.sqlite")
            try await state.insert(DashApp.Draft(app: "Wardrobe", name: "Ada"), at: Date())
            #expect(
                try await run(Shop.self, "populate", "ada", file) == [
                    #"Ada has the state {"size":{"value":"small"}}"#
                ])
            #expect(
                try await run(Shop.self, "clone", "ada", "--name", "Grace", file) == [
                    "Grace is at /dash/instance/grace/"
                ])
            #expect(try await state.instance(slug: "grace")?.baseState == state.instance(slug: "ada")?.baseState)
            #expect(
                try await run(Shop.self, "list", file) == [
                    "Wardrobe  /dash/app/Wardrobe/", "  Ada     /dash/instance/ada/",
                    "  Grace   /dash/instance/grace/", "Plain     /dash/app/Plain/",
                ])
            #expect(
                try await run(Shop.self, "check", file) == ["2 dashboards and 2 instances are as they should be."])
            await #expect(throws: StateStoreError.unknown("instance “eve”")) {
                try await run(Shop.self, "populate", "eve", file)
            }

            try await state.insert(StatelessApp(name: "Gone"))
            await #expect(throws: ExitCode(1)) { try await run(Shop.self, "check", file) }
        }
    }

    @Test("accounts and clients are made, and what cannot be is said")
    func access() async throws {
        try await withTemporaryFolder { folder in
            let file = "--database=\(folder)/shop.sqlite"
            let made = try await run(
                Shop.self, "create-user", "ada", "--staff", "--group", "a", "--group", "b", "--no-password", file)
            #expect(made == ["ada may log in, and administer the site."])
            let account = try await SQLiteUserStore(path: "\(folder)/shop.sqlite").account(named: "Ada")
            #expect(account?.user.groups == ["a", "b"])
            #expect(account?.user.isStaff == true)
            await #expect(throws: UserStoreError.taken("ADA")) {
                try await run(Shop.self, "create-user", "ADA", "--no-password", file)
            }

            let client = try await run(
                Shop.self, "create-client", "Station", "--scope", "pipe:publish", "--scope", "dashboard:read", file)
            let id = try #require(client.first?.split(separator: "=").last)
            #expect(client.last?.hasPrefix("client_secret=") == true)
            let store = try SQLiteOAuthStore(try SQLiteDatabase(path: "\(folder)/shop.sqlite"))
            #expect(try await store.client(id: String(id))?.scopes == [.publish, .readDashboards])
            await #expect(throws: (any Error).self) {
                try await run(Shop.self, "create-client", "Station", "--scope", "everything", file)
            }
        }
    }

    @Test("what another process keeps in memory is not changed by a command, which says so")
    func memory() async throws {
        for command in [["populate", "x"], ["clone", "x"], ["create-user", "x", "--no-password"]] {
            let error = await #expect(throws: CommandFailure.self) { try await Forgetful.run(command) }
            #expect(error?.description.contains("in memory") == true)
        }
        let error = await #expect(throws: CommandFailure.self) { try await Forgetful.run(["send", "c", "1"]) }
        #expect(error?.description == "The program has no channels: its application has no `messages`.")
        let noJSON = await #expect(throws: CommandFailure.self) { try await Forgetful.run(["send", "c", "{"]) }
        #expect(noJSON?.description.contains("is no JSON") == true)
    }

    @Test("every command has help, and shells complete them")
    func help() {
        let names = [
            "serve", "list", "check", "migrate", "populate", "clone", "create-user", "create-client", "send",
        ]
        let help = RootCommand<Shop>.helpMessage()
        for name in names { #expect(help.contains("  \(name) "), "\(name)") }
        for shell in [CompletionShell.bash, .zsh, .fish] {
            let script = RootCommand<Shop>.completionScript(for: shell)
            for name in names { #expect(script.contains(name), "\(name) in \(shell)") }
        }
        #expect(RootCommand<Shop>.helpMessage(for: ServeCommand<Shop>.self).contains("--port"))
        #expect(RootCommand<Shop>.helpMessage(for: ServeCommand<Shop>.self).contains("--database"))
    }

    @Test("serve answers requests on the port that it says, and ends when it is told to")
    func serve() async throws {
        try await withTemporaryFolder { folder in
            let (lines, line) = AsyncStream.makeStream(of: String.self)
            let serving = Task {
                try await CommandOutput.$write.withValue({ line.yield($0) }) {
                    try await Shop.run(["serve", "--port", "0", "--database=\(folder)/shop.sqlite"])
                }
            }
            var address: URL?
            for await line in lines {
                address = line.split(separator: " ").last.flatMap { URL(string: String($0)) }
                break
            }
            let url = try #require(address)
            let (body, _) = try await URLSession.shared.data(from: url.appending(path: "hello"))
            #expect(String(decoding: body, as: UTF8.self) == "Good day")
            let port = try #require(url.port)
            let error = await #expect(throws: CommandFailure.self) {
                try await Shop.run(["serve", "--port", "\(port)", "--database=\(folder)/shop.sqlite"])
            }
            #expect(error?.description.contains("is taken") == true)
            serving.cancel()
            _ = await serving.result
        }
    }
}
