public import Dashboards
import Foundation

/// What a file holds that somebody dropped on an `Upload`: `ComponentID/file` or, for several, `files`.
///
/// ```swift
/// app.callback(updating: text.text, from: upload.file, State(upload.filename)) { file, name in
///     "\(name) has \(file.bytes.count) bytes: \(file.text ?? "no text")"
/// }
/// ```
public struct UploadedContent: Sendable, Hashable {
    /// The media type that the browser gave the file, such as `text/csv`; empty where it knew none.
    public var type: String
    public var bytes: [UInt8]

    public init(type: String, bytes: [UInt8]) {
        self.type = type
        self.bytes = bytes
    }

    /// The content as a text; `nil` where the bytes are not UTF-8.
    public var text: String? { String(validating: bytes, as: UTF8.self) }
}

extension UploadedContent: JSONConvertible {
    /// Reads an address of the form `data:text/csv;base64,…`.
    public init(json: JSON) throws {
        guard let address = json.stringValue, address.hasPrefix("data:"), let comma = address.firstIndex(of: ",") else {
            throw JSONConversionError(expected: "a data: address", found: json)
        }
        let head = address[..<comma].dropFirst(5)
        guard head.hasSuffix(";base64"), let data = Data(base64Encoded: String(address[comma...].dropFirst())) else {
            throw JSONConversionError(expected: "a data: address in base64", found: json)
        }
        self.init(type: String(head.dropLast(7)), bytes: [UInt8](data))
    }

    public var json: JSON { .string("data:\(type);base64,\(Data(bytes).base64EncodedString())") }
}
