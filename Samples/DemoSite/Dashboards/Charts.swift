import DashboardComponents
package import Dashboards
import Foundation
import PlotlyFigures

/// A damped swing, as every kind of chart that people use most.
package func charts() -> Dashboard {
    let kind: Dropdown.ID = "kind", frequency: Slider.ID = "frequency", chart: PlotlyGraph.ID = "chart"
    let grid: PlotlyGraph.ID = "grid", picked: Div.ID = "picked"

    var app = Dashboard("Charts") {
        Div(className: "charts") {
            Dropdown(id: kind, options: Options(ChartKind.allCases.map(\.rawValue)), value: "scatter")
            Slider(id: frequency, min: 1, max: 10, value: 3)
            PlotlyGraph(id: chart)
            Div(id: picked)
            PlotlyGraph(id: grid)
        }
    }
    app.callback(updating: chart.figure, from: kind.value, frequency.value) { kind, frequency in
        guard let kind = ChartKind(rawValue: kind) else { throw PreventUpdate() }
        return Swing(frequency: frequency).figure(kind)
    }
    app.callback(updating: grid.figure, from: frequency.value) { frequency in
        try Swing(frequency: frequency).overview()
    }
    app.callback(updating: picked.text, from: chart.clickData) { click in
        let point = click["points"]?.arrayValue?.first
        return "Picked: \(point?["x"]?.serialized() ?? "nothing")"
    }
    return app
}

enum ChartKind: String, CaseIterable {
    case scatter, bar, histogram, heatmap, surface, pie
}

/// `exp(-t) cos(2π f t)` at equal distances.
private struct Swing {
    let frequency: Double

    private var times: [Double] { (0..<400).map { Double($0) / 100 } }

    private func value(_ time: Double) -> Double { exp(-time) * cos(2 * .pi * frequency * time) }

    func figure(_ kind: ChartKind) -> Figure {
        let values = times.map(value)
        return Figure {
            switch kind {
            case .scatter:
                Scatter(x: times, y: values, name: "swing", mode: .lines, line: .init(color: "teal", width: 2))
                Scatter(x: times, y: times.map { exp(-$0) }, name: "bound", line: .init(dash: .dash))
            case .bar:
                Bar(x: times, y: values, marker: .init(color: values, cmid: 0, colorscale: .redBlue))
            case .histogram:
                Histogram(x: values, nbinsx: 40)
            case .heatmap:
                Heatmap(z: matrix, colorscale: .viridis)
            case .surface:
                Surface(z: matrix, showscale: false)
            case .pie:
                Pie(
                    labels: ["up", "down"],
                    values: [values.count { $0 > 0 }, values.count { $0 <= 0 }], hole: 0.4)
            }
        } layout: {
            $0.title = "A \(kind.rawValue) of a swing of \(frequency) Hz"
            $0.xaxis.title = "seconds"
            $0.height = 400
            $0.takePageColors()
        }
    }

    private var matrix: [[Double]] {
        (0..<30).map { row in (0..<40).map { value(Double($0) / 20) * exp(-Double(row) / 10) } }
    }

    func overview() throws -> Figure {
        var figure = try makeSubplots(
            rows: 2, columns: 2, titles: ["First second", "Values", "Half the speed", "Round"],
            cells: [[.xy, .xy], [.xy, .polar]])
        try figure.add(ScatterGL(x: times.prefix(100), y: times.prefix(100).map(value)), row: 1, column: 1)
        try figure.add(Violin(y: times.map(value), name: "values", box: .init(visible: true)), row: 1, column: 2)
        try figure.add(Scatter(x: times, y: times.map { value($0 / 2) }, fill: .tozeroy), row: 2, column: 1)
        try figure.add(
            ScatterPolar(r: times.map { abs(value($0)) }, theta: times.map { $0 * 90 }, mode: .lines), row: 2, column: 2
        )
        figure.layout.showlegend = false
        figure.layout.height = 600
        figure.layout.template = .plotlyWhite
        figure.layout.takePageColors()
        return figure
    }
}
