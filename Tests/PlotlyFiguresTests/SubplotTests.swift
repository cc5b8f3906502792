import OrderedJSON
import PlotlyFigures
import Testing

private let grids: [(name: String, make: @Sendable () throws -> Figure)] = [
    ("one", { try makeSubplots() }),
    ("two by three", { try makeSubplots(rows: 2, columns: 3) }),
    ("titles", { try makeSubplots(rows: 2, columns: 2, titles: ["A", "B", "", "D"]) }),
    ("shared", { try makeSubplots(rows: 2, columns: 2, sharedX: .columns, sharedY: .rows) }),
    ("shared all", { try makeSubplots(rows: 3, columns: 2, sharedX: .all, sharedY: .all) }),
    ("shared across", { try makeSubplots(rows: 2, columns: 2, sharedX: .rows, sharedY: .columns) }),
    ("from below", { try makeSubplots(rows: 3, columns: 2, sharedX: .columns, start: .bottomLeft) }),
    (
        "from below with titles",
        {
            try makeSubplots(
                rows: 2, columns: 2, start: .bottomLeft, rowHeights: [1, 3], columnTitles: ["l", "r"],
                rowTitles: ["a", "b"])
        }
    ),
    (
        "lengths",
        {
            try makeSubplots(
                rows: 2, columns: 3, horizontalSpacing: 0.05, verticalSpacing: 0.1, columnWidths: [0.5, 0.3, 0.2],
                rowHeights: [1, 3])
        }
    ),
    (
        "spans",
        {
            let wide = Subplot(
                columns: 2, padding: .init(left: 0.1, right: 0.05, top: 0.02, bottom: 0.03))
            return try makeSubplots(
                rows: 3, columns: 2, titles: ["one", "two", "three", "four"],
                cells: [[Subplot(rows: 2), .xy], [nil, .xy], [wide, nil]])
        }
    ),
    (
        "kinds",
        {
            try makeSubplots(
                rows: 2, columns: 4, cells: [[.xy, .polar, .scene, .domain], [.ternary, .geo, .map, .scene]])
        }
    ),
    (
        "second axes",
        {
            let second = Subplot(hasSecondaryY: true)
            return try makeSubplots(
                rows: 2, columns: 2, sharedY: .rows, cells: [[second, second], [.xy, second]])
        }
    ),
    (
        "second axes all",
        {
            let second = Subplot(hasSecondaryY: true)
            return try makeSubplots(
                rows: 2, columns: 2, sharedY: .all, cells: [[second, second], [second, second]])
        }
    ),
    (
        "outer titles",
        {
            try makeSubplots(
                rows: 2, columns: 2, columnTitles: ["left", "right"], rowTitles: ["top", "bottom"], xTitle: "x",
                yTitle: "y")
        }
    ),
    (
        "insets",
        {
            try makeSubplots(
                rows: 2, columns: 2,
                insets: [
                    .init(row: 1, column: 2, left: 0.5, bottom: 0.6, width: 0.4),
                    .init(row: 2, column: 1, kind: .scene, height: 0.5),
                ])
        }
    ),
]

@Test(arguments: grids.map(\.name)) func gridsAreThoseOfPlotly(_ name: String) throws {
    let figure = try #require(grids.first { $0.name == name }).make()
    var layout = figure.layout
    layout.template = nil
    let expected = try #require(try recorded("subplots")[name]?["layout"])
    #expect(layout.json.isClose(to: expected), "\(layout.json) is not \(expected)")
    #expect(figure.problems() == [])
}

@Test func theRecordedGridsAreAllThere() throws {
    #expect(Set(grids.map(\.name)) == Set(try recorded("subplots").objectValue?.keys.map { $0 } ?? []))
}

@Test func tracesGoIntoTheirCells() throws {
    var figure = try makeSubplots(
        rows: 1, columns: 3, cells: [[.xy, Subplot(hasSecondaryY: true), .domain]])
    try figure.add(Scatter(y: [1, 2]), row: 1, column: 1)
    try figure.add(Bar(y: [1, 2]), row: 1, column: 2, onSecondaryY: true)
    try figure.add(Pie(values: [1, 2]), row: 1, column: 3)
    #expect(figure.data[0]["xaxis"] == "x" && figure.data[0]["yaxis"] == "y")
    #expect(figure.data[1]["xaxis"] == "x2" && figure.data[1]["yaxis"] == "y3")
    #expect(figure.data[2]["domain.x"]?.arrayValue?.count == 2)
    #expect(figure.problems() == [])
}

@Test func cellsRefuseWhatDoesNotFit() throws {
    var figure = try makeSubplots(rows: 1, columns: 2, cells: [[.scene, nil]])
    #expect(throws: SubplotError.self) { try figure.add(Scatter(y: [1]), row: 1, column: 1) }
    #expect(throws: SubplotError.self) { try figure.add(Scatter(y: [1]), row: 1, column: 2) }
    #expect(throws: SubplotError.self) { try figure.add(Scatter(y: [1]), row: 2, column: 1) }
    #expect(throws: SubplotError.self) { try figure.add(Scatter(y: [1]), row: 0, column: 0) }
    try figure.add(Scatter3D(x: [1], y: [1], z: [1]), row: 1, column: 1)
    #expect(throws: SubplotError.self) {
        try figure.add(Scatter3D(x: [1], y: [1], z: [1]), row: 1, column: 1, onSecondaryY: true)
    }
    var plain = Figure()
    #expect(throws: SubplotError.self) { try plain.add(Scatter(y: [1]), row: 1, column: 1) }
    #expect(throws: SubplotError.self) { try makeSubplots(rows: 0) }
    #expect(throws: SubplotError.self) { try makeSubplots(columns: 3, horizontalSpacing: 0.6) }
    #expect(throws: SubplotError.self) { try makeSubplots(columns: 2, columnWidths: [1]) }
    #expect(throws: SubplotError.self) { try makeSubplots(cells: [[Subplot(columns: 2)]]) }
    #expect(throws: SubplotError.self) { try makeSubplots(cells: [[Subplot(.polar, hasSecondaryY: true)]]) }
    #expect(throws: SubplotError.self) { try makeSubplots(insets: [.init(row: 2)]) }
}

extension JSON {
    /// Equal but for the last digits of numbers, which depend on the order of sums.
    fileprivate func isClose(to other: JSON) -> Bool {
        switch (self, other) {
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.isClose(to: $1) }
        case (.object(let left), .object(let right)):
            left.count == right.count && left.allSatisfy { key, value in right[key]?.isClose(to: value) ?? false }
        default:
            if let left = doubleValue, let right = other.doubleValue {
                abs(left - right) < 1e-12
            } else {
                self == other
            }
        }
    }
}
