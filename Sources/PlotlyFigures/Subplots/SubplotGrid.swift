import OrderedJSON

/// How a trace is put into a cell: the attributes that name the cell's axes.
struct SubplotReference: Sendable, Hashable {
    let kind: Subplot.Kind
    /// The axes, or the other part of the layout.
    let layoutNames: [String]
    let attributes: JSON.Object
}

/// The places of a grid's charts, found one after another.
struct SubplotGrid {
    let rows, columns: Int
    let start: SubplotStart
    let widths, heights: [Double]
    let horizontal, vertical: Double
    private(set) var layout = Figure.Layout()
    private(set) var domains: [[Domain?]]
    private(set) var allDomains: [Domain] = []
    /// For each cell the reference to its axes, and that to its second vertical axis.
    private(set) var references: [[[SubplotReference]]]
    private var counts: [String: Int] = [:]
    private var annotations: [Figure.Annotation] = []

    /// Where a chart is, as fractions of the figure.
    struct Domain {
        var x, y: [Double]
    }

    init(
        rows: Int, columns: Int, start: SubplotStart, widths: [Double], heights: [Double], horizontal: Double,
        vertical: Double
    ) {
        self.rows = rows
        self.columns = columns
        self.start = start
        self.widths = widths
        self.heights = heights
        self.horizontal = horizontal
        self.vertical = vertical
        domains = Array(repeating: Array(repeating: nil, count: columns), count: rows)
        references = Array(repeating: Array(repeating: [], count: columns), count: rows)
    }

    private func left(_ column: Int) -> Double { widths[..<column].reduce(0, +) + Double(column) * horizontal }

    private func bottom(_ row: Int) -> Double {
        let row = start == .topLeft ? rows - 1 - row : row
        return heights[..<row].reduce(0, +) + Double(row) * vertical
    }

    private func height(_ row: Int) -> Double { heights[start == .topLeft ? rows - 1 - row : row] }

    mutating func place(_ cells: [[Subplot?]]) throws(SubplotError) {
        for row in 0..<rows {
            for column in 0..<columns {
                guard let cell = cells[row][column] else { continue }
                let lastColumn = column + cell.columns - 1
                let lastRow = row + cell.rows - 1
                guard cell.columns > 0, cell.rows > 0, lastColumn < columns, lastRow < rows else {
                    throw SubplotError(
                        description: "the cell in row \(row + 1), column \(column + 1) takes \(cell.rows) rows and "
                            + "\(cell.columns) columns of a grid of \(rows) and \(columns)")
                }
                let low = start == .topLeft ? lastRow : row
                let high = start == .topLeft ? row : lastRow
                let x = [
                    left(column) + cell.padding.left,
                    left(lastColumn) + widths[lastColumn] - cell.padding.right,
                ]
                let y = [bottom(low) + cell.padding.bottom, bottom(high) + height(high) - cell.padding.top]
                guard y.allSatisfy({ -0.01 < $0 && $0 < 1.01 }) else {
                    throw SubplotError(
                        description: "the padding of the cell in row \(row + 1), column \(column + 1) is too large")
                }
                let domain = Domain(x: x, y: y.map { min(max($0, 0), 1) })
                domains[row][column] = domain
                allDomains.append(domain)
                references[row][column] = add(cell.kind, domain, hasSecondaryY: cell.hasSecondaryY)
            }
        }
    }

    mutating func place(_ insets: [SubplotInset]) throws(SubplotError) {
        for inset in insets {
            let row = inset.row - 1
            let column = inset.column - 1
            guard 0..<rows ~= row, 0..<columns ~= column else {
                throw SubplotError(
                    description: "an inset is in row \(inset.row), column \(inset.column) of a grid of \(rows) and "
                        + "\(columns)")
            }
            // plotly.py measures from below whatever the grid's start.
            let height = heights[rows - 1 - row]
            let x = left(column) + inset.left * widths[column]
            let y = bottom(row) + inset.bottom * height
            let domain = Domain(
                x: [x, inset.width.map { x + $0 * widths[column] } ?? left(column) + widths[column]],
                y: [y, inset.height.map { y + $0 * height } ?? bottom(row) + height])
            allDomains.append(domain)
            insetReferences.append(add(inset.kind, domain, hasSecondaryY: false))
        }
    }

    private(set) var insetReferences: [[SubplotReference]] = []

    private mutating func next(_ name: String) -> Int {
        counts[name, default: 0] += 1
        return counts[name] ?? 1
    }

    /// Adds what a chart needs to the layout.
    private mutating func add(_ kind: Subplot.Kind, _ domain: Domain, hasSecondaryY: Bool) -> [SubplotReference] {
        let x = [max(0, domain.x[0]), min(1, domain.x[1])]
        let y = [max(0, domain.y[0]), min(1, domain.y[1])]
        switch kind {
        case .domain:
            return [.init(kind: kind, layoutNames: [], attributes: ["domain": ["x": x.json, "y": y.json]])]
        case .xy:
            let xNumber = next("xaxis")
            let yNumber = next("yaxis")
            let (xName, yName) = (numbered("x", xNumber), numbered("y", yNumber))
            layout[xaxis: xNumber] = Figure.Axis(domain: x.json, anchor: .init(yName))
            layout[yaxis: yNumber] = Figure.Axis(domain: y.json, anchor: .init(xName))
            let names = [numbered("xaxis", xNumber), numbered("yaxis", yNumber)]
            var references = [
                SubplotReference(
                    kind: kind, layoutNames: names, attributes: ["xaxis": .string(xName), "yaxis": .string(yName)])
            ]
            if hasSecondaryY {
                let second = next("yaxis")
                layout[yaxis: second] = Figure.Axis(anchor: .init(xName), overlaying: .init(yName), side: .right)
                references.append(
                    SubplotReference(
                        kind: kind, layoutNames: [names[0], numbered("yaxis", second)],
                        attributes: ["xaxis": .string(xName), "yaxis": .string(numbered("y", second))]))
            }
            return references
        case .scene, .geo, .polar, .ternary, .map:
            let name = numbered(kind.rawValue, next(kind.rawValue))
            layout["\(name).domain"] = ["x": x.json, "y": y.json]
            let attribute = [.polar, .ternary, .map].contains(kind) ? "subplot" : kind.rawValue
            return [.init(kind: kind, layoutNames: [name], attributes: [attribute: .string(name)])]
        }
    }

    /// Makes axes follow the first one of their row, of their column or of the grid.
    ///
    /// - Parameter axis: 0 for the horizontal axes, 1 for the vertical ones.
    mutating func share(_ shared: SharedAxes, axis: Int, cells: [[Subplot?]], onSecondaryY: Bool) {
        // Whoever is at the bottom, or on the left, keeps the labels.
        let rowOrder = start == .topLeft ? Array((0..<rows).reversed()) : Array(0..<rows)
        let columnOrder = onSecondaryY ? Array((0..<columns).reversed()) : Array(0..<columns)
        let groups: [[(row: Int, column: Int)]] =
            switch shared {
            case .off: []
            case .columns: columnOrder.map { column in rowOrder.map { ($0, column) } }
            case .rows: rowOrder.map { row in columnOrder.map { (row, $0) } }
            case .all: [rowOrder.flatMap { row in columnOrder.map { (row, $0) } }]
            }
        for group in groups {
            var first: String?
            for (row, column) in group {
                let index = onSecondaryY ? 1 : 0
                guard let cell = cells[row][column], index < references[row][column].count else { continue }
                let reference = references[row][column][index]
                guard reference.kind == .xy, (axis == 0 ? cell.columns : cell.rows) == 1 else { continue }
                let name = reference.layoutNames[axis]
                guard let followed = first else {
                    first = name.replacing("axis", with: "")
                    continue
                }
                layout["\(name).matches"] = .string(followed)
                let losesLabels =
                    switch shared {
                    case .columns: axis == 0
                    case .rows: axis == 1
                    case .off: false
                    case .all where axis == 1: onSecondaryY ? column < columns - 1 : column > 0
                    case .all: row != rowOrder[0]
                    }
                if losesLabels { layout["\(name).showticklabels"] = false }
            }
        }
    }

    enum Edge { case top, bottom, left, right }

    mutating func addTitles(
        _ titles: [String], over domains: [Domain], edge: Edge, offset: Double = 0, font: Figure.Font
    ) {
        for (title, domain) in zip(titles, domains) where !title.isEmpty {
            let middleX = (domain.x[0] + domain.x[1]) / 2
            let middleY = (domain.y[0] + domain.y[1]) / 2
            var annotation = Figure.Annotation(text: title, font: font, showarrow: false, xref: "paper", yref: "paper")
            switch edge {
            case .top:
                (annotation.x, annotation.y) = (middleX, domain.y[1])
                (annotation.xanchor, annotation.yanchor) = (.center, .bottom)
                if offset != 0 { annotation.yshift = offset }
            case .bottom:
                (annotation.x, annotation.y) = (middleX, domain.y[0])
                (annotation.xanchor, annotation.yanchor) = (.center, .top)
                if offset != 0 { annotation.yshift = -offset }
            case .right:
                (annotation.x, annotation.y) = (domain.x[1], middleY)
                (annotation.xanchor, annotation.yanchor) = (.left, .middle)
                annotation.textangle = 90
                if offset != 0 { annotation.xshift = offset }
            case .left:
                (annotation.x, annotation.y) = (domain.x[0], middleY)
                (annotation.xanchor, annotation.yanchor) = (.right, .middle)
                annotation.textangle = -90
                if offset != 0 { annotation.xshift = -offset }
            }
            annotations.append(annotation)
        }
        layout.annotations = annotations
    }
}
