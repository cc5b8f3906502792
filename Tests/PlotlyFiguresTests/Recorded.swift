import Foundation
import OrderedJSON

/// What plotly.py wrote, from `Tests/Fixtures/plotly`.
func recorded(_ name: String) throws -> JSON {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/plotly/\(name).json")
    return try JSON(parsing: Data(contentsOf: file))
}
