import DashboardComponents
import Dashboards
import PlotlyFigures

/// The callbacks that `dash_app.py` also defines, besides those of ``simpleExample()``.
func callbackExamples() -> Dashboard {
    let n: Slider.ID = "n", slope: Slider.ID = "slope", chart: Core.Graph.ID = "chart"
    let powers = (1...10).map { Div.ID(stringLiteral: "power-\($0)") }
    let cell = Slider.Family<Int>("cell", keys: "row"), sum: Div.ID = "sum"
    let x = (0..<100_000).map { Double($0) * 0.001 }

    var app = Dashboard("Examples") {
        Slider(id: n, min: 0, max: 10, value: 2)
        for power in powers { Div(id: power) }
        for row in 0..<200 { Slider(id: cell[row], min: 0, max: 200, value: Double(row)) }
        Div(id: sum)
        Slider(id: slope, min: 0, max: 10, value: 2)
        Core.Graph(id: chart)
    }
    typealias Ten = (String, String, String, String, String, String, String, String, String, String)
    let texts = powers.map(\.text)
    app.callback(
        updating: texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], texts[6], texts[7], texts[8], texts[9],
        from: n.value
    ) { (n: Double) -> Ten in
        let powers = (1...10).map { exponent in "\(repeatElement(Int(n), count: exponent).reduce(1, *))" }
        return (
            powers[0], powers[1], powers[2], powers[3], powers[4], powers[5], powers[6], powers[7], powers[8],
            powers[9]
        )
    }
    app.callback(updating: sum.text, from: cell[.all].value) { (values: [Double]) -> String in
        "\(Int(values.reduce(0, +))) of \(values.count)"
    }
    app.callback(updating: chart.figure, from: slope.value) { (slope: Double) -> Figure in
        Figure {
            ScatterGL(x: x, y: x.map { $0 * slope }, mode: .lines)
        }
    }
    return app
}
