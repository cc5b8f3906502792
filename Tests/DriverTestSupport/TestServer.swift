import Foundation
import Synchronization

/// A server of the system's that a test starts on a port of its own, kills, and starts again.
///
/// It ends with the process that runs the tests, however that ends.
public final class TestServer: Sendable {
    /// What is run.
    public struct Command: Sendable {
        public var program: String
        public var arguments: [String]

        public init(_ program: String, _ arguments: [String]) {
            self.program = program
            self.arguments = arguments
        }
    }

    public let port: Int
    private let command: Command
    private let folder: String?
    private let running = Mutex<Running?>(nil)

    private struct Running: Sendable {
        /// Waits for the end of its input, and kills the server then.
        let guardian: Process
        let input: Pipe
        let server: pid_t
    }

    /// - Parameters:
    ///   - folder: Is deleted where the process that runs the tests ends before the server.
    ///   - command: What is run, for a free port.
    public init(folder: String? = nil, _ command: (_ port: Int) throws -> Command) throws {
        port = try Self.freePort()
        self.folder = folder
        self.command = try command(port)
    }

    deinit { try? end() }

    /// The process of the server.
    public var processID: Int32? { running.withLock { $0?.server } }

    /// Starts the server and waits until it takes connections.
    public func start() async throws {
        try launch()
        while !Self.accepts(port) {
            guard let processID, kill(processID, 0) == 0 else {
                throw TestServerError("\(command.program) has ended; it was started with \(command.arguments)")
            }
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    /// Runs the server, says its number, and ends it when the input ends, because the process that had it has ended.
    ///
    /// In bash, because its `wait` does without signals: they are blocked where Foundation starts processes.
    private static let script = #"""
        exec 3<&0
        "$@" </dev/null >/dev/null 2>&1 3<&- &
        server=$!
        echo $server
        {
            read -r line || gone=yes
            kill -9 $server
            [ -z "$gone" ] || [ -z "$0" ] || rm -rf -- "$0"
        } <&3 &
        exec 3<&-
        wait $server
        """#

    private func launch() throws {
        let guardian = Process(), input = Pipe(), output = Pipe()
        guardian.executableURL = URL(filePath: "/bin/bash")
        guardian.arguments = ["-c", Self.script, folder ?? "", command.program] + command.arguments
        guardian.standardInput = input
        guardian.standardOutput = output
        guardian.standardError = FileHandle.nullDevice
        try guardian.run()
        var line: [UInt8] = []
        while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first, byte != 0x0A { line.append(byte) }
        guard let server = pid_t(String(decoding: line, as: UTF8.self)) else {
            throw TestServerError("\(command.program) could not be started")
        }
        running.withLock { $0 = Running(guardian: guardian, input: input, server: server) }
    }

    /// Ends the server as `kill -9` does.
    public func end() throws {
        let running = running.withLock { running in
            defer { running = nil }
            return running
        }
        guard let running else { return }
        kill(running.server, SIGKILL)
        try running.input.fileHandleForWriting.write(contentsOf: [0x0A])
        try running.input.fileHandleForWriting.close()
        running.guardian.waitUntilExit()
    }

    /// Has the server do nothing until ``resume()``: it takes connections, and answers nobody.
    public func pause() { signal(SIGSTOP) }

    public func resume() { signal(SIGCONT) }

    private func signal(_ number: Int32) {
        if let processID { kill(processID, number) }
    }

    // MARK: Ports

    static func freePort() throws -> Int {
        try withSocket { socket in
            var address = address(port: 0)
            let size = socklen_t(MemoryLayout<sockaddr_in>.size)
            let isBound = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(socket, $0, size) == 0 }
            }
            var length = size
            let isKnown = withUnsafeMutablePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(socket, $0, &length) == 0 }
            }
            guard isBound, isKnown else { throw TestServerError("there is no free port") }
            return Int(UInt16(bigEndian: address.sin_port))
        }
    }

    static func accepts(_ port: Int) -> Bool {
        (try? withSocket { socket in
            var address = address(port: port)
            return withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
                }
            }
        }) ?? false
    }

    private static func withSocket<Result>(_ body: (Int32) throws -> Result) throws -> Result {
        #if canImport(Darwin)
            let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #else
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        guard descriptor >= 0 else { throw TestServerError("there is no socket") }
        defer { close(descriptor) }
        return try body(descriptor)
    }

    private static func address(port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }
}

/// A server of a kind, with what belongs to it.
public protocol ServerForTests: Sendable {
    /// - Throws: ``TestServerError`` where it is not installed.
    init() throws
    func start() async throws
    /// Ends it as `kill -9` does.
    func kill() throws
    /// Deletes what it leaves.
    func cleanUp()
}

extension ServerForTests {
    public func cleanUp() {}

    /// Gives a function a server that it may kill.
    public static func run<Result>(_ body: (Self) async throws -> Result) async throws -> Result {
        let server = try Self()
        defer { server.cleanUp() }
        try await server.start()
        let result: Result
        do {
            result = try await body(server)
        } catch {
            try server.kill()
            throw error
        }
        try server.kill()
        return result
    }

    static func started() async throws -> Self {
        let server = try Self()
        try await server.start()
        return server
    }
}

/// A server that tests need could not be started.
public struct TestServerError: Error, CustomStringConvertible {
    public let description: String

    public init(_ description: String) { self.description = description }
}

/// The path of a program.
///
/// - Throws: ``TestServerError`` where it is not installed.
public func pathOfProgram(_ name: String, in folders: [String] = []) throws -> String {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
    for folder in folders + path.split(separator: ":").map(String.init) {
        let file = "\(folder)/\(name)"
        if FileManager.default.isExecutableFile(atPath: file) { return file }
    }
    throw TestServerError("\(name) is missing; Scripts/install-packages test installs it")
}

/// Waits until something is so, as long as the test has time.
public func wait(until condition: () async throws -> Bool) async throws {
    while try await !condition() { try await Task.sleep(for: .milliseconds(10)) }
}
