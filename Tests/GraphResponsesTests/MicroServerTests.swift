import Foundation
import GraphResponses
import Testing

@testable import micro_server

/// `Samples/MicroServer`: its picture, and the program itself.
@Suite struct MicroServerTests {
    /// The colours by the definition, point by point.
    private static func color(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> PixelBuffer.Pixel {
        let cx = (Double(x) + 0.5) * (3 / Double(width)) - 2.25, cy = (Double(y) + 0.5) * (2.5 / Double(height)) - 1.25
        var (real, imaginary, steps) = (0.0, 0.0, 0)
        while steps < 128, real * real + imaginary * imaginary <= 4 {
            (real, imaginary) = (
                real * real - imaginary * imaginary + cx, real * imaginary + real * imaginary + cy
            )
            steps += 1
        }
        if steps == 128 { return .black }
        return PixelBuffer.Pixel(red: UInt8(9 * steps % 256), green: UInt8(2 * steps), blue: UInt8(255 - steps))
    }

    @Test(arguments: [(100, 50), (101, 53), (107, 90), (8, 1), (3, 40)])
    func everyPixelIsThatOfTheDefinition(width: Int, height: Int) async {
        let picture = await mandelbrot(width: width, height: height)
        #expect(picture.width == width && picture.height == height)
        let differing = (0..<height).reduce(0) { count, y in
            count + (0..<width).filter { picture[$0, y] != Self.color($0, y, width, height) }.count
        }
        #expect(differing == 0)
        if width >= 100 { #expect(picture[width * 3 / 4 - 1, height / 2] == .black) }
    }

    @Test func theServerAnswers() throws {
        let server = try RunningServer()
        #expect(try server.get("/").text.hasSuffix("\r\n\r\noh, hai"))
        for (path, width, height) in [
            ("/generate/120/60", 120, 60), ("/generate/1/1", 100, 50), ("/generate/100000/-7", 1200, 50),
        ] {
            let answer = try server.get(path)
            #expect(answer.text.hasPrefix("HTTP/1.1 200 ") && answer.text.contains("image/png"))
            let header = try #require(answer.body.range(of: Data("IHDR".utf8)))
            let numbers = [0, 4].map { start in
                answer.body[header.upperBound + start..<header.upperBound + start + 4].reduce(0) { $0 << 8 | Int($1) }
            }
            #expect(numbers == [width, height])
        }
        let missing = try server.get("/generate/wide/60")
        #expect(missing.text.hasPrefix("HTTP/1.1 404 "))
        #expect(missing.text.contains("The width of a picture is a whole number, and \\\"wide\\\" is none."))
        let stranger = try server.get("/", host: "example.org")
        #expect(stranger.text.hasPrefix("HTTP/1.1 400 ") && stranger.text.contains("example.org"))
        // Told to end, it ends by itself and well.
        #expect(server.end() == 0)
    }
}

/// The program on a port of its own.
private final class RunningServer {
    struct Answer {
        let body: Data
        var text: String { String(decoding: body, as: UTF8.self) }
    }

    private let process = Process()
    private let port: UInt16

    init() throws {
        port = try Self.freePort()
        process.executableURL =
            (Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
            ?? URL(fileURLWithPath: CommandLine.arguments[0])).deletingLastPathComponent()
            .appending(component: "micro-server")
        process.arguments = ["serve", "--port", String(port)]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        for _ in 0..<600 {
            if (try? get("/")) != nil { return }
            Thread.sleep(forTimeInterval: 0.1)
        }
        throw POSIXError(.ETIMEDOUT)
    }

    deinit { if process.isRunning { process.terminate() } }

    func end() -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationReason == .exit ? process.terminationStatus : -1
    }

    func get(_ path: String, host: String = "localhost") throws -> Answer {
        let socket = try Self.socket()
        defer { close(socket) }
        try Self.withAddress(port: port) { address, length in
            guard connect(socket, address, length) == 0 else { throw POSIXError(.ECONNREFUSED) }
        }
        let request = "GET \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n"
        try FileHandle(fileDescriptor: socket).write(contentsOf: Data(request.utf8))
        return Answer(body: try FileHandle(fileDescriptor: socket).readToEnd() ?? Data())
    }

    private static func socket() throws -> Int32 {
        #if canImport(Darwin)
            let result = Foundation.socket(AF_INET, SOCK_STREAM, 0)
        #else
            let result = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        guard result >= 0 else { throw POSIXError(.EMFILE) }
        return result
    }

    private static func withAddress<Result>(
        port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) throws -> Result
    ) rethrows -> Result {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return try withUnsafePointer(to: address) { pointer in
            try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                try body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }

    private static func freePort() throws -> UInt16 {
        let socket = try socket()
        defer { close(socket) }
        guard withAddress(port: 0, { bind(socket, $0, $1) }) == 0 else { throw POSIXError(.EADDRINUSE) }
        var address = sockaddr_in(), length = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { _ = getsockname(socket, $0, &length) }
        }
        return UInt16(bigEndian: address.sin_port)
    }
}
