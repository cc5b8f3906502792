import DashboardComponents
import Dashboards
import PlotlyFigures

/// The callbacks that `dash_app.py` also defines, besides those of ``simpleExample()``.
func callbackExamples() -> Dashboard {
    let n: Slider.ID = "n", slope: Slider.ID = "slope", chart: Graph.ID = "chart"
    let powers = (1...10).map { Div.ID(stringLiteral: "power-\($0)") }
    let cell = Slider.Family<Int>("cell", keys: "row"), sum: Div.ID = "sum"
    let x = (0..<100_000).map { Double($0) * 0.001 }

    var app = Dashboard("Examples") {
        Slider(id: n, min: 0, max: 10, value: 2)
        for power in powers { Div(id: power) }
        for row in 0..<200 { Slider(id: cell[row], min: 0, max: 200, value: Double(row)) }
        Div(id: sum)
        Slider(id: slope, min: 0, max: 10, value: 2)
        Graph(id: chart)
    }
    app.callback(
        updating: powers[0].text, powers[1].text, powers[2].text, powers[3].text, powers[4].text, powers[5].text,
        powers[6].text, powers[7].text, powers[8].text, powers[9].text, from: n.value
    ) { n in
        var power = 1
        func next() -> String {
            power *= Int(n)
            return "\(power)"
        }
        return (next(), next(), next(), next(), next(), next(), next(), next(), next(), next())
    }
    app.callback(updating: sum.text, from: cell[.all].value) { values in
        "\(Int(values.reduce(0, +))) of \(values.count)"
    }
    app.callback(updating: chart.figure, from: slope.value) { slope in
        Figure {
            ScatterGL(x: x, y: x.map { $0 * slope }, mode: .lines)
        }
    }
    return app
}
