import Dashboards
import HTTPTypes
import Hummingbird
import NIOCore

/// The fields of a form as a browser sends them (`application/x-www-form-urlencoded`).
struct FormFields {
    private var values: [String: String] = [:]

    /// - Throws: `HTTPError` for another type, or more bytes than any form here has.
    init(of request: Request) async throws {
        let type = (request.headers[.contentType] ?? "").prefix { $0 != ";" && $0 != " " }.lowercased()
        guard type == "application/x-www-form-urlencoded" else {
            throw HTTPError(.unsupportedMediaType, message: "This address takes forms.")
        }
        let body: ByteBuffer
        do {
            body = try await request.body.collect(upTo: 16 << 10)
        } catch is NIOTooManyBytesError {
            throw HTTPError(.contentTooLarge, message: "The form is too long.")
        }
        for pair in String(buffer: body).split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let name = Self.decoded(parts[0]), let value = Self.decoded(parts[1]) else {
                continue
            }
            if values[name] == nil { values[name] = value }
        }
    }

    subscript(name: String) -> String? { values[name] }

    private static func decoded(_ text: Substring) -> String? {
        text.replacing("+", with: " ").removingPercentEscapes
    }
}
