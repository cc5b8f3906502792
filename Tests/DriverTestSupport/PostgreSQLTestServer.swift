import Foundation

/// A real PostgreSQL for tests, in a folder of its own.
public struct PostgreSQLTestServer: ServerForTests {
    private let server: TestServer
    private let folder: String
    /// The program that asks a server whether it is ready.
    private let isReady: String
    public var port: Int { server.port }

    /// The address of a database.
    public func address(of database: String = "postgres") -> String {
        "postgres://postgres@127.0.0.1:\(port)/\(database)"
    }

    /// - Throws: ``TestServerError`` where PostgreSQL is not installed, or does not take the folder.
    public init() throws {
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []
        let folders = versions.sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }.map { "/usr/lib/postgresql/\($0)/bin" }
        let initdb = try Self.command(try pathOfProgram("initdb", in: folders))
        let postgres = try Self.command(try pathOfProgram("postgres", in: folders))
        isReady = try pathOfProgram("pg_isready", in: folders)
        let folder = "/tmp/dashboards-postgres-\(UUID().uuidString)"
        self.folder = folder
        let options = ["-D", folder, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]
        guard try Self.status(of: initdb.program, initdb.arguments + options) == 0 else {
            throw TestServerError("initdb could not make \(folder)")
        }
        server = try TestServer(folder: folder) { port in
            var settings = ["-D", folder, "-p", "\(port)"]
            for setting in [
                "listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=100", "shared_buffers=16MB",
                // The end of the machine is not tested.
                "fsync=off", "logging_collector=off",
            ] { settings += ["-c", setting] }
            return .init(postgres.program, postgres.arguments + settings)
        }
    }

    private static func status(of program: String, _ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// PostgreSQL does not run as root.
    private static func command(_ program: String) throws -> TestServer.Command {
        guard geteuid() == 0 else { return .init(program, []) }
        return .init(
            try pathOfProgram("setpriv"),
            ["--reuid=postgres", "--regid=postgres", "--init-groups", "--reset-env", program])
    }

    /// A PostgreSQL that all tests share which leave it as it is. It ends with the process.
    public static func shared() async throws -> PostgreSQLTestServer { try await starting.value }

    private static let starting = Task { try await started() }

    /// Starts it; again where processes of the one before are not gone yet.
    public func start() async throws {
        for attempt in 0... {
            do {
                try await server.start()
                // It takes connections before it answers them.
                while try Self.status(of: isReady, ["-q", "-h", "127.0.0.1", "-p", "\(port)"]) != 0 {
                    try await Task.sleep(for: .milliseconds(10))
                }
                return
            } catch  where attempt < 500 {
                try server.end()
                try await Task.sleep(for: .milliseconds(50))
            }
        }
    }

    public func kill() throws { try server.end() }

    public func cleanUp() { try? FileManager.default.removeItem(atPath: folder) }
}
