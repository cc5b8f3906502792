import OrderedJSON

/// A figure with a grid of charts. Traces are put into it with ``Figure/add(_:row:column:onSecondaryY:)``.
///
/// ```swift
/// var figure = try makeSubplots(rows: 2, columns: 2, sharedX: .columns, titles: ["Sales", "Costs", "Profit"])
/// try figure.add(Scatter(x: years, y: sales), row: 1, column: 1)
/// ```
///
/// The places of the charts are those of plotly.py's `make_subplots`.
///
/// - Parameters:
///   - rows: How many rows of cells.
///   - columns: How many columns of cells.
///   - sharedX: Which horizontal axes move together; those above the last row lose their labels.
///   - sharedY: Which vertical axes move together.
///   - start: Which cell is row 1, column 1.
///   - horizontalSpacing: The distance of columns as a fraction of the figure: 0.2 divided by the number of columns
///     unless given, 0.4 where there are second axes.
///   - verticalSpacing: The distance of rows: 0.3 divided by the number of rows, 0.5 with titles.
///   - titles: A title for each chart, row by row.
///   - columnWidths: How wide the columns are, relative to one another.
///   - rowHeights: How high the rows are, relative to one another.
///   - cells: What is in each cell; `nil` for one that another covers or that stays empty.
///   - insets: Charts over cells.
///   - columnTitles: Titles above the columns.
///   - rowTitles: Titles beside the rows.
///   - xTitle: A title below all charts.
///   - yTitle: A title beside all charts.
///   - titleFont: How the titles look; 16 pixels high unless given.
/// - Throws: ``SubplotError`` where the grid cannot be.
public func makeSubplots(
    rows: Int = 1, columns: Int = 1, sharedX: SharedAxes = .off, sharedY: SharedAxes = .off,
    start: SubplotStart = .topLeft, horizontalSpacing: Double? = nil, verticalSpacing: Double? = nil,
    titles: [String]? = nil, columnWidths: [Double]? = nil, rowHeights: [Double]? = nil, cells: [[Subplot?]]? = nil,
    insets: [SubplotInset] = [], columnTitles: [String] = [], rowTitles: [String] = [], xTitle: String? = nil,
    yTitle: String? = nil, titleFont: Figure.Font = .init(size: 16)
) throws(SubplotError) -> Figure {
    guard rows > 0, columns > 0 else {
        throw SubplotError(description: "a grid has at least one row and one column, not \(rows) and \(columns)")
    }
    let cells = cells ?? Array(repeating: Array(repeating: Subplot(), count: columns), count: rows)
    guard cells.count == rows, cells.allSatisfy({ $0.count == columns }) else {
        throw SubplotError(description: "`cells` must have \(rows) rows of \(columns)")
    }
    for case let cell? in cells.joined() where cell.hasSecondaryY && cell.kind != .xy {
        throw SubplotError(description: "only cells of the kind xy have a second axis, not \(cell.kind)")
    }
    let hasSecondaryY = cells.joined().contains { $0?.hasSecondaryY ?? false }
    let horizontal = horizontalSpacing ?? (hasSecondaryY ? 0.4 : 0.2) / Double(columns)
    let vertical = verticalSpacing ?? (titles != nil ? 0.5 : 0.3) / Double(rows)
    try checkSpacing(horizontal, "horizontalSpacing", between: columns, "columns")
    try checkSpacing(vertical, "verticalSpacing", between: rows, "rows")
    // Room for the title of a second axis, or between the titles of rows and the legend.
    let maximumWidth = hasSecondaryY ? 0.94 : rowTitles.isEmpty ? 1.0 : 0.98

    let widths = try lengths(
        columnWidths, "columnWidths", count: columns, total: maximumWidth - horizontal * Double(columns - 1))
    var heights = try lengths(rowHeights, "rowHeights", count: rows, total: 1 - vertical * Double(rows - 1))
    if start == .topLeft, rowHeights != nil { heights.reverse() }

    var grid = SubplotGrid(
        rows: rows, columns: columns, start: start, widths: widths, heights: heights, horizontal: horizontal,
        vertical: vertical)
    try grid.place(cells)
    grid.share(sharedX, axis: 0, cells: cells, onSecondaryY: false)
    grid.share(sharedY, axis: 1, cells: cells, onSecondaryY: false)
    if hasSecondaryY { grid.share(sharedY, axis: 1, cells: cells, onSecondaryY: true) }
    try grid.place(insets)

    grid.addTitles(titles ?? [], over: grid.allDomains, edge: .top, font: titleFont)
    let firstRow = start == .topLeft ? grid.domains[0] : grid.domains[rows - 1]
    grid.addTitles(columnTitles, over: firstRow.compactMap { $0 }, edge: .top, font: titleFont)
    grid.addTitles(rowTitles, over: grid.domains.compactMap { $0[columns - 1] }, edge: .right, font: titleFont)
    if let xTitle {
        let domain = SubplotGrid.Domain(x: [0, maximumWidth], y: [0, 1])
        grid.addTitles([xTitle], over: [domain], edge: .bottom, offset: 30, font: titleFont)
    }
    if let yTitle {
        let domain = SubplotGrid.Domain(x: [0, 1], y: [0, 1])
        grid.addTitles([yTitle], over: [domain], edge: .left, offset: 40, font: titleFont)
    }
    var figure = Figure(layout: grid.layout)
    figure.grid = grid.references
    return figure
}

private func checkSpacing(_ spacing: Double, _ name: String, between count: Int, _ what: String) throws(SubplotError) {
    let maximum = count > 1 ? 1 / Double(count - 1) : 1
    guard 0...maximum ~= spacing else {
        throw SubplotError(description: "\(name) is from 0 to \(maximum) for \(count) \(what), not \(spacing)")
    }
}

private func lengths(
    _ given: [Double]?, _ name: String, count: Int, total: Double
) throws(SubplotError) -> [Double] {
    guard let given else { return Array(repeating: total / Double(count), count: count) }
    guard given.count == count else {
        throw SubplotError(description: "`\(name)` has \(given.count) numbers, and there are \(count)")
    }
    let sum = given.reduce(0, +)
    guard sum > 0 else { throw SubplotError(description: "`\(name)` must be more than nothing together") }
    return given.map { total * ($0 / sum) }
}
