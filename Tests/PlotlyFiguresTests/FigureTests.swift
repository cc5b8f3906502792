import Foundation
import OrderedJSON
import PlotlyFigures
import Testing

@Test func aFigureIsWrittenAsPlotlyReadsIt() throws {
    let years = [2020, 2021, 2022]
    let sales = [1.5, 2.5, 3.5]
    let figure = Figure {
        Scatter(x: years, y: sales, name: "Sales", mode: [.lines, .markers], marker: .init(color: "red", size: 8))
        Bar(x: ["a", "b"], y: [1, 2], orientation: .v)
    } layout: {
        $0.title = "Ten years"
        $0.xaxis.title = "Year"
        $0.xaxis.range = [2019, 2023]
        $0.showlegend = false
        $0.template = .off
    }
    #expect(
        figure.json.isEquivalent(
            to: [
                "data": [
                    [
                        "type": "scatter", "x": ["dtype": "i2", "bdata": "5AflB+YH"],
                        "y": ["dtype": "f8", "bdata": "AAAAAAAA+D8AAAAAAAAEQAAAAAAAAAxA"], "name": "Sales",
                        "mode": "lines+markers", "marker": ["color": "red", "size": 8],
                    ],
                    ["type": "bar", "x": ["a", "b"], "y": ["dtype": "i1", "bdata": "AQI="], "orientation": "v"],
                ],
                "layout": [
                    "title": ["text": "Ten years"],
                    "xaxis": ["title": ["text": "Year"], "range": [2019, 2023]], "showlegend": false, "template": [:],
                ],
            ]))
}

@Test(arguments: recordedFigures.map(\.name)) func figuresAreThoseOfPlotly(_ name: String) throws {
    let figure = try #require(recordedFigures.first { $0.name == name }).figure
    let expected = try #require(try recorded("figures")[name])
    #expect(figure.json.isEquivalent(to: expected), "\(figure.json) is not \(expected)")
    #expect(figure.problems() == [])
    // What the browser sends back is the same figure again.
    #expect(try Figure(json: expected).json.isEquivalent(to: expected))
}

@Test func theRecordedFiguresAreAllThere() throws {
    #expect(Set(recordedFigures.map(\.name)) == Set(try recorded("figures").objectValue?.keys.map { $0 } ?? []))
}
