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
            guard parts.count == 2, let name = parts[0].formDecoded, let value = parts[1].formDecoded else {
                continue
            }
            if values[name] == nil { values[name] = value }
        }
    }

    subscript(name: String) -> String? { values[name] }
}

extension Substring {
    /// What a text of a form stands for (`application/x-www-form-urlencoded`); `nil` for a broken percent escape.
    var formDecoded: String? { replacing("+", with: " ").removingPercentEscapes }
}
