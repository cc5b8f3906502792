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
    /// The same for the browser: children in one flat list without `null`, whole numbers without a fraction, members
    /// in one order.
    var normalized: JSON {
        switch self {
        case .double(let number): return intValue.map(JSON.int) ?? .double(number)
        case .array(let elements): return .array(elements.map(\.normalized))
        case .object(let members):
            var result: JSON.Object = [:]
            for (key, value) in members.sorted(by: { $0.key < $1.key }) {
                result[key] = key == "children" ? .array(value.flattened) : value.normalized
            }
            return .object(result["children"] == [] ? result.filter { $0.key != "children" } : result)
        default: return self
        }
    }

    private var flattened: [JSON] {
        switch self {
        case .null: []
        case .array(let elements): elements.flatMap(\.flattened)
        default: [normalized]
        }
    }
}
