import Dashboards
import Foundation
public import Logging

/// Writes the log as lines of JSON, for programs that collect it.
///
/// ```swift
/// LoggingSystem.bootstrap { JSONLogHandler(label: $0) }
/// ```
/// ```
/// {"time":"2026-01-01T12:00:00.123Z","level":"notice","logger":"site","message":"refused a request","hb.request.id":"…"}
/// ```
///
/// Metadata are members of their own; those of a request carry its number as `hb.request.id`.
public struct JSONLogHandler: LogHandler {
    public var metadata: Logger.Metadata = [:]
    public var metadataProvider: Logger.MetadataProvider?
    public var logLevel = Logger.Level.info
    /// When it was, in UTC to the millisecond.
    static let time = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    private let label: String
    private let write: @Sendable (String) -> Void

    /// - Parameters:
    ///   - label: The name of the logger.
    ///   - metadataProvider: Gives further metadata of where it is asked; none unless given.
    ///   - write: Takes a line, without its end; standard error unless given.
    public init(
        label: String, metadataProvider: Logger.MetadataProvider? = nil,
        write: (@Sendable (String) -> Void)? = nil
    ) {
        self.label = label
        self.metadataProvider = metadataProvider
        // Short enough lines are written in one piece, however many threads write.
        self.write = write ?? { FileHandle.standardError.write(Data("\($0)\n".utf8)) }
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        var line: JSON.Object = [
            "time": .string(Date().formatted(Self.time)),
            "level": .string(event.level.rawValue), "logger": .string(label),
            "message": .string(event.message.description),
        ]
        var fields = metadataProvider?.get() ?? [:]
        fields.merge(metadata) { $1 }
        fields.merge(event.metadata ?? [:]) { $1 }
        if let error = event.error { fields["error"] = "\(error)" }
        for (key, value) in fields.sorted(by: { $0.key < $1.key }) {
            line[line[key] == nil ? key : "metadata.\(key)"] = Self.json(value)
        }
        write(JSON.object(line).serialized())
    }

    private static func json(_ value: Logger.MetadataValue) -> JSON {
        switch value {
        case .string(let text): .string(text)
        case .stringConvertible(let value): .string(value.description)
        case .array(let values): .array(values.map(json))
        case .dictionary(let members):
            .object(
                JSON.Object(uniqueKeysWithValues: members.sorted { $0.key < $1.key }.map { ($0.key, json($0.value)) }))
        }
    }
}
