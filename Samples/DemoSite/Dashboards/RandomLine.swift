import DashboardComponents
package import Dashboards
import PlotlyFigures

/// A random walk and what the site's own page left in the visitor's session: `dash_example_1` of django-plotly-dash.
package func randomLine() -> Dashboard {
    let color: Dropdown.ID = "line-color", style: Dropdown.ID = "line-style", chart: PlotlyGraph.ID = "line"
    let greeting: P.ID = "greeting"

    var app = Dashboard("dash_example_1", title: "A random line") {
        Div(className: "stack") {
            Div(className: "columns") {
                Dropdown(id: color, options: ["teal", "crimson", "goldenrod"], value: "teal", clearable: false)
                Dropdown(id: style, options: ["solid", "dash", "dot"], value: "solid", clearable: false)
            }
            PlotlyGraph(id: chart)
            P(id: greeting)
        }
    }
    app.callback(updating: chart.figure, from: color.value, style.value) { color, style in
        var height = 0.0
        let line = (0..<500).map { _ -> Double in
            height += Double.random(in: -1...1)
            return height
        }
        let dash = Figure.Griddash(json: .string(style))
        return Figure {
            Scatter(
                y: line, mode: .lines,
                line: .init(color: color, width: 1.5, dash: dash))
        } layout: {
            $0.height = 320
            $0.takePageColors()
        }
    }
    app.callback(updating: greeting.text, from: color.value, Context(\.session)) { _, session in
        try session.value(of: "greeting", as: String.self) ?? "The page around has left no greeting."
    }
    return app
}
