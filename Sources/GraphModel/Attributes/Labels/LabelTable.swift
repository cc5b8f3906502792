/// A label that is a table, built of values, so that it cannot be malformed.
///
/// ```swift
/// graph.addNode("person", .shape(.plain), .label(LabelTable {
///     LabelRow { LabelCell("Person").background(.lightBlue).columns(2) }
///     LabelRow {
///         LabelCell("name").port("name")
///         LabelCell("\("String", \.italic)")
///     }
/// }.border(0).cellBorder(1)))
/// graph.addEdge("order", "person", .headPort(.field("name", .west)))
/// ```
/// See https://graphviz.org/doc/info/shapes.html#html. A table needs at least one row, and a row at least one cell.
public struct LabelTable: Sendable, Hashable, LabelBox {
    public var box = LabelBoxAttributes()
    private var rows: [LabelRow]

    public init(@LabelBuilder<LabelRow> _ rows: () -> [LabelRow]) { self.rows = rows() }

    public init(_ rows: some Sequence<LabelRow>) { self.rows = Array(rows) }

    /// The table in Graphviz's HTML-like language. Where there are no rows or cells, there is an empty one.
    public var html: String {
        let rows = rows.isEmpty ? [LabelRow([])] : rows
        return startTag("TABLE", box.values) + rows.map(\.html).joined() + "</TABLE>"
    }

    /// The width of the lines around cells that do not say it themselves.
    public func cellBorder(_ width: Int) -> LabelTable { with("CELLBORDER", String(width)) }

    /// Lines between all columns.
    public var columnRules: LabelTable { with("COLUMNS", "*") }

    /// Lines between all rows.
    public var rowRules: LabelTable { with("ROWS", "*") }
}

/// A row of a table in a label.
public struct LabelRow: Sendable, Hashable {
    private var cells: [LabelCell]
    private var hasRuleBelow = false

    public init(@LabelBuilder<LabelCell> _ cells: () -> [LabelCell]) { self.cells = cells() }

    public init(_ cells: some Sequence<LabelCell>) { self.cells = Array(cells) }

    /// The row with a line below it, unless it is the last.
    public var ruleBelow: LabelRow {
        var row = self
        row.hasRuleBelow = true
        return row
    }

    fileprivate var html: String {
        let cells = cells.isEmpty ? [LabelCell("")] : cells
        var html = "<TR>"
        for (index, cell) in cells.enumerated() {
            html += cell.html + (cell.hasRuleAfter && index < cells.count - 1 ? "<VR/>" : "")
        }
        return html + "</TR>" + (hasRuleBelow ? "<HR/>" : "")
    }
}

/// A cell of a table in a label: text, or another table.
public struct LabelCell: Sendable, Hashable, LabelBox {
    public var box = LabelBoxAttributes()
    private let content: String
    fileprivate private(set) var hasRuleAfter = false

    public init(_ text: LabelText) { content = text.html }

    public init(_ table: LabelTable) { content = table.html }

    /// How many columns the cell is wide.
    public func columns(_ count: Int) -> LabelCell { with("COLSPAN", String(count)) }

    /// How many rows the cell is high.
    public func rows(_ count: Int) -> LabelCell { with("ROWSPAN", String(count)) }

    /// The side at which the lines of the text begin or end that do not say it themselves.
    public func lines(at side: LabelText.Side) -> LabelCell { with("BALIGN", side.rawValue) }

    /// The cell with a line between it and the next.
    public var ruleAfter: LabelCell {
        var cell = self
        cell.hasRuleAfter = true
        return cell
    }

    fileprivate var html: String { startTag("TD", box.values) + content + "</TD>" }
}

/// Collects rows or cells.
@resultBuilder
public enum LabelBuilder<Element> {
    public static func buildExpression(_ element: Element) -> [Element] { [element] }
    public static func buildExpression(_ elements: [Element]) -> [Element] { elements }
    public static func buildBlock(_ parts: [Element]...) -> [Element] { parts.flatMap(\.self) }
    public static func buildOptional(_ part: [Element]?) -> [Element] { part ?? [] }
    public static func buildEither(first part: [Element]) -> [Element] { part }
    public static func buildEither(second part: [Element]) -> [Element] { part }
    public static func buildArray(_ parts: [[Element]]) -> [Element] { parts.flatMap(\.self) }
}
