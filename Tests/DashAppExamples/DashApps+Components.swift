import DashboardComponents
import Dashboards
import PlotlyFigures

extension DashApps {
    /// Not among the recorded ones: the components that bring styles, scripts and workers of their own.
    @Sendable static func components() -> Dashboard {
        let slider: Core.Slider.ID = "slider", inline: Html.Div.ID = "clientside"
        var app = Dashboard("Components") {
            Html.Div("Styled", id: "styled", style: ["color": "rgb(1, 2, 3)"])
            Core.Dropdown(id: "dropdown", options: ["A": "a", "B": "b"], value: "a")
            Core.Slider(id: slider, min: 0, max: 10, step: 1, value: 3)
            Html.Div(id: inline)
            Html.Div(id: "dates") { Core.DatePickerRange() }
            Html.Div(id: "markdown") {
                Core.Markdown("## Heading\n\n```python\nprint(1)\n```\n\n$\\int_0^1 x\\,dx$", mathjax: true)
            }
            Core.Upload("Upload", id: "upload")
            Html.Div(id: "table") {
                DataTable(data: [["a": 1], ["a": 2]], columns: [.init("a", name: "A")], exportFormat: .csv)
            }
            Html.Div(id: "network") {
                Cytoscape(
                    elements: [
                        ["data": ["id": "a", "label": "A"]], ["data": ["id": "b", "label": "B"]],
                        ["data": ["source": "a", "target": "b"]],
                    ], layout: ["name": "grid"])
            }
            Html.Div(id: "alert") { Bootstrap.Alert("Attention", color: "info") }
            Core.Loading { Html.Div("loaded") }
            Core.Tabs { Core.Tab("one", label: "One") }
        }
        app.clientsideCallback(updating: inline.text, from: slider.value, run: "(value) => `inline: ${value}`")
        return app
    }

    /// Not among the recorded ones: a function of the browser's gives a component what it does not take.
    @Sendable static func wrongProperty() -> Dashboard {
        let spoil: Html.Button.ID = "spoil", spoilt: Core.Slider.ID = "spoilt"
        var app = Dashboard("WrongProperty") {
            Html.Button("Spoil", id: spoil)
            Core.Slider(id: spoilt, min: 0, max: 10)
        }
        app.clientsideCallback(
            updating: spoilt.min, from: spoil.clicks, preventInitialCall: true, run: "() => ({ not: 'a number' })")
        return app
    }
}
