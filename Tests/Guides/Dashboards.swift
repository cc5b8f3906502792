import DashboardComponents
import DashboardTesting
import Dashboards
import GraphComponents
import GraphvizRendering
import NetworkGraphs
import PlotlyFigures
import Testing

let save: Button.ID = "save", name: TextInput.ID = "name", status: Div.ID = "status", alert: Div.ID = "alert"
let log: Div.ID = "log", chart: PlotlyGraph.ID = "chart", shout: Div.ID = "shout", told: Div.ID = "told"
let size: RadioItems.ID = "size", color: RadioItems.ID = "color", text: Div.ID = "text",
    engine: RadioItems.ID = "engine"
let a: Button.ID = "a", b: Button.ID = "b", sum: Button.ID = "sum", product: Div.ID = "product"
let run: Button.ID = "run", stop: Button.ID = "stop", bar: Html.Progress.ID = "bar", outcome: Div.ID = "outcome"
let remove: Button.Family<Int> = "remove", celsius: Slider.ID = "celsius"
let network = Graph<Int>.karateClub

func check(_ name: String) async throws -> String { name }
func work(_ step: Int) async throws {}
