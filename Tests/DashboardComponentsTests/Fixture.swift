import DashboardComponents
import Foundation

/// Recorded JSON.
enum Fixture {
    /// - Parameter path: The file, from the folder of all tests.
    static func json(_ path: String) throws -> JSON {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return try JSON(parsing: [UInt8](Data(contentsOf: tests.appending(path: path))))
    }
}

extension JSON {
    /// Whether the browser makes the same of both: children are one flat list, in which `null` is nothing.
    func isSameLayout(as other: JSON) -> Bool { normalized.isEquivalent(to: other.normalized) }

    private var normalized: JSON {
        switch self {
        case .array(let elements): return .array(elements.map(\.normalized))
        case .object(var members):
            for (key, value) in members { members[key] = value.normalized }
            if let children = members.removeValue(forKey: "children")?.flattened, !children.isEmpty {
                members["children"] = .array(children)
            }
            return .object(members)
        default: return self
        }
    }

    private var flattened: [JSON] {
        switch self {
        case .null: []
        case .array(let elements): elements.flatMap(\.flattened)
        default: [self]
        }
    }
}
