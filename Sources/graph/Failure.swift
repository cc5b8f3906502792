import ArgumentParser
import Foundation

/// Why a command did not do what it was asked for: a sentence for standard error, and an exit code of `sysexits.h`.
struct Failure: Error {
    enum Code: Int32 {
        case usage = 64
        case data = 65
        case noInput = 66
        case cannotCreate = 73
    }

    let message: String
    let code: Code

    init(_ code: Code, _ message: String) {
        self.message = message
        self.code = code
    }

    /// Runs a command's work. What goes wrong is told on standard error.
    static func reported(_ work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch let failure as Failure {
            FileHandle.standardError.write(Data((failure.message + "\n").utf8))
            throw ExitCode(failure.code.rawValue)
        }
    }
}
