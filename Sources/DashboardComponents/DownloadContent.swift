public import Dashboards

/// A file for the browser to save, as a callback gives it to `Download`.
public struct DownloadContent: Sendable, Hashable {
    public var filename: String
    /// The text, or the bytes in base64.
    public var content: String
    public var isBase64: Bool
    /// The media type; `nil` for the component's own.
    public var type: String?

    /// A text file.
    public init(text: String, filename: String, type: String? = nil) {
        self.init(content: text, isBase64: false, filename: filename, type: type)
    }

    /// A file whose bytes are already in base64.
    public init(base64: String, filename: String, type: String? = nil) {
        self.init(content: base64, isBase64: true, filename: filename, type: type)
    }

    private init(content: String, isBase64: Bool, filename: String, type: String?) {
        self.filename = filename
        self.content = content
        self.isBase64 = isBase64
        self.type = type
    }
}

extension DownloadContent: JSONConvertible {
    public init(json: JSON) throws {
        guard let filename = json["filename"]?.stringValue, let content = json["content"]?.stringValue else {
            throw JSONConversionError(expected: "an object with `filename` and `content`", found: json)
        }
        self.init(
            content: content, isBase64: json["base64"]?.boolValue ?? false, filename: filename,
            type: json["type"]?.stringValue)
    }

    public var json: JSON {
        var members: JSON.Object = [
            "filename": .string(filename), "content": .string(content), "base64": .bool(isBase64),
        ]
        members["type"] = type.map(JSON.string)
        return .object(members)
    }
}
