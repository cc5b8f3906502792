import OrderedJSON

extension Figure {
    /// Adds a trace in a cell of the grid that ``makeSubplots(rows:columns:sharedX:sharedY:start:horizontalSpacing:verticalSpacing:titles:columnWidths:rowHeights:cells:insets:columnTitles:rowTitles:xTitle:yTitle:titleFont:)``
    /// made.
    ///
    /// - Parameters:
    ///   - trace: The trace.
    ///   - row: From 1.
    ///   - column: From 1.
    ///   - onSecondaryY: Whether it belongs to the cell's second vertical axis.
    /// - Throws: ``SubplotError`` where there is no such cell, or where the trace does not fit its kind.
    public mutating func add(
        _ trace: some Trace, row: Int, column: Int, onSecondaryY: Bool = false
    ) throws(SubplotError) {
        guard let grid else { throw SubplotError(description: "the figure was not made by makeSubplots") }
        guard grid.indices.contains(row - 1), grid[row - 1].indices.contains(column - 1) else {
            throw SubplotError(
                description: "row \(row), column \(column) is outside the grid of \(grid.count) rows and "
                    + "\(grid[0].count) columns")
        }
        let references = grid[row - 1][column - 1]
        if references.isEmpty { throw SubplotError(description: "row \(row), column \(column) holds no chart") }
        if onSecondaryY, references.count < 2 {
            throw SubplotError(description: "the cell in row \(row), column \(column) has no second axis")
        }
        let reference = references[onSecondaryY ? 1 : 0]
        var trace = trace
        for (name, value) in reference.attributes {
            guard FigureSchema.shared.has(name, in: trace.type) else {
                throw SubplotError(
                    description: "a trace of the type \(trace.type) does not fit the cell in row \(row), column "
                        + "\(column), which is of the kind \(reference.kind)")
            }
            trace.members[name] = value
        }
        add(trace)
    }
}
