import DashboardComponents
import Dashboards

/// What the tables of the pages have in common.
enum AdminTable {
    /// A table of rows that are chosen, sorted and filtered in the browser.
    static func table(_ id: DataTable.ID, columns: [DataTable.Column]) -> DataTable {
        DataTable(
            id: id, data: [], columns: columns, cellSelectable: false, rowSelectable: "multi", selectedRows: [],
            pageSize: 25, filterAction: "native",
            filterOptions: .init(case: .insensitive, placeholderText: "filter…"), sortAction: .native,
            styleAsListView: true, styleTable: ["overflowX": "auto"], styleCell: cell, styleFilter: plain,
            styleHeader: header)
    }

    private static let plain: Style = ["backgroundColor": "transparent", "color": "inherit"]
    private static let cell: Style = [
        "backgroundColor": "transparent", "color": "inherit", "textAlign": "left", "padding": "0.4rem 0.6rem",
        "fontFamily": "system-ui, sans-serif", "maxWidth": "22rem", "overflow": "hidden", "textOverflow": "ellipsis",
    ]
    private static let header: Style = [
        "backgroundColor": "transparent", "color": "inherit", "fontWeight": "600", "textAlign": "left",
    ]
}

/// What happened, in a line above a page's table.
struct AdminNotice: Sendable {
    private let text: String
    private let isError: Bool

    static func done(_ text: String) -> Self { Self(text: text, isError: false) }
    static func failed(_ text: String) -> Self { Self(text: text, isError: true) }

    /// What came of an action: what it says, or the error that it threw.
    static func result(of action: () async throws -> String) async -> Self {
        do {
            return .done(try await action())
        } catch {
            return .failed("\(error)")
        }
    }

    var isDone: Bool { !isError }

    var children: Children {
        P(text, className: isError ? "admin-error" : "admin-done", role: isError ? "alert" : "status").asChildren
    }
}

/// Why an action is not done; the page shows it.
struct AdminRefusal: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
