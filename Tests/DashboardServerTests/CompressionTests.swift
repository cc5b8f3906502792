import CZlib
import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import DashboardServer

struct CompressionTests {
    private static let text = String(repeating: "All happy families are alike. ", count: 200)

    private let client: TestClient

    init() {
        let router = Router()
        router.add(middleware: CompressionMiddleware())
        router.get("text") { _, _ in Self.text }
        router.get("short") { _, _ in "short" }
        router.get("picture") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "image/png"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: Self.text)))
        }
        router.get("packed") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "text/plain", .contentEncoding: "br"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: Self.text)))
        }
        router.get("tagged") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "text/plain", .eTag: "\"1\"", .vary: "Origin"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: Self.text)))
        }
        router.get("streamed") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "text/plain"],
                body: ResponseBody { writer in
                    try await writer.write(ByteBuffer(string: Self.text))
                    try await writer.finish(nil)
                })
        }
        client = TestClient(router)
    }

    private func get(_ path: String, accepting encodings: String? = "gzip, deflate, br") async throws
        -> TestClient.Answer
    {
        var headers: HTTPFields = [:]
        headers[.acceptEncoding] = encodings
        return try await client.get(path, headers: headers)
    }

    @Test func aLongTextIsPackedAndComesBackWhole() async throws {
        let answer = try await get("/text")
        #expect(answer.headers[.contentEncoding] == "gzip")
        #expect(answer.headers[.vary] == "Accept-Encoding")
        #expect(answer.body.count < Self.text.utf8.count / 10)
        #expect(String(decoding: try #require(Self.unpack(answer.body)), as: UTF8.self) == Self.text)
    }

    @Test(
        "what the client says of encodings is heeded",
        arguments: [
            (nil, false), ("", false), ("gzip", true), ("br, GZIP;q=0.5", true), ("gzip;q=0", false), ("*", true),
            ("*;q=0", false), ("gzip;q=0, *", false), ("identity", false), ("gzip ; q=0.0", false),
            ("*, gzip;q=0", false),
        ])
    func encodings(header: String?, isPacked: Bool) async throws {
        let answer = try await get("/text", accepting: header)
        #expect((answer.headers[.contentEncoding] == "gzip") == isPacked)
        #expect(answer.headers[.vary] == "Accept-Encoding")
        if !isPacked { #expect(answer.text == Self.text) }
    }

    @Test(
        "what is short, packed, no text or streamed goes out as it is",
        arguments: ["short", "picture", "packed", "streamed"])
    func left(path: String) async throws {
        let answer = try await get("/\(path)")
        #expect(answer.headers[.contentEncoding] == (path == "packed" ? "br" : nil))
        #expect(answer.text == (path == "short" ? "short" : Self.text))
    }

    @Test("a strong tag becomes a weak one; other reasons to vary stay")
    func tag() async throws {
        let answer = try await get("/tagged")
        #expect(answer.headers[.eTag] == "W/\"1\"")
        #expect(answer.headers[values: .vary].joined(separator: ", ") == "Origin, Accept-Encoding")
    }

    @Test(arguments: [0, 1, 70_000])
    func packingIsUndoneByUnpacking(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
        let packed = try #require(Gzip.pack(bytes, level: 4))
        #expect(Self.unpack(packed) == bytes)
    }

    /// By zlib, which tells whether header and check sum are right.
    private static func unpack(_ packed: [UInt8]) -> [UInt8]? {
        var packed = packed
        var stream = z_stream()
        guard inflateInit2_(&stream, MAX_WBITS + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return nil
        }
        defer { inflateEnd(&stream) }
        var status = Z_OK
        let bytes = packed.withUnsafeMutableBufferPointer { packed in
            [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
                stream.next_in = packed.baseAddress
                stream.avail_in = UInt32(packed.count)
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(buffer.count)
                status = inflate(&stream, Z_FINISH)
                count = buffer.count - Int(stream.avail_out)
            }
        }
        return status == Z_STREAM_END ? bytes : nil
    }
}
