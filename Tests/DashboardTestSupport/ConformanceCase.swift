import Foundation
public import OrderedJSON
public import Testing

/// A request to the real Dash 4.4.1 and its answer, from `Tests/Fixtures/dash/cases.json`.
public struct ConformanceCase: Sendable, CustomTestStringConvertible {
    public let id: String
    public let app: String
    public let checks: String
    public let method: String
    public let path: String
    public let headers: [String: String]
    public let body: JSON?
    public let status: Int
    public let contentType: String?
    public let json: JSON?
    public let answerHeaders: [String: String]

    public var testDescription: String { "\(id): \(checks)" }

    public static let all: [ConformanceCase] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/dash/cases.json")
        do {
            return try (JSON(parsing: Data(contentsOf: file))["cases"]?.arrayValue ?? []).map(ConformanceCase.init)
        } catch {
            fatalError("Tests/Fixtures/dash/cases.json cannot be read: \(error)")
        }
    }()

    private init(_ json: JSON) throws {
        let request = json["request"] ?? [:]
        let expectation = json["expect"] ?? [:]
        id = try String(json: json["id"] ?? nil)
        app = try String(json: json["app"] ?? nil)
        checks = try String(json: json["checks"] ?? nil)
        method = try String(json: request["method"] ?? nil)
        path = try String(json: request["path"] ?? nil)
        headers = try [String: String](json: request["headers"] ?? [:])
        body = request["body"]
        status = try Int(json: expectation["status"] ?? nil)
        contentType = expectation["content_type"]?.stringValue
        self.json = expectation["json"]
        answerHeaders = try [String: String](json: expectation["headers"] ?? [:])
    }
}

/// Other recordings of the real Dash.
public enum Recorded {
    /// By the name of a definition what Dash made of it, from `Tests/Fixtures/dash/validation.json`.
    public static func validation() throws -> JSON.Object {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/dash/validation.json")
        return try JSON(parsing: Data(contentsOf: file)).objectValue ?? [:]
    }
}
