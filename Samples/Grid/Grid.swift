import DashboardComponents
import DashboardServer
import Dashboards
import Hummingbird

/// A component of a library that this package does not know: AG Grid, by types that `generate-components` wrote.
///
///     Scripts/fetch-frontend --pins Samples/Grid/ag-grid.json --output .ag-grid
///     swift run generate-components --metadata .ag-grid/metadata --output Samples/Grid/Generated
///     swift run grid
@main
struct Grid {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        var options = DashboardServerOptions()
        var files = try FrontEndFiles.installed()
        try files.add(directory: arguments.first ?? ".ag-grid")
        options.frontEnd = files
        let router = Router()
        try router.addDashboards([planets()], options: options)
        let port = arguments.dropFirst().first.flatMap { Int($0) } ?? 8000
        try await Application(router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)))
            .runService()
    }
}

private func planets() -> Dashboard {
    let grid: AgGrid.ID = "grid", picked: Div.ID = "picked"
    let rows: [(name: String, moons: Int, radius: Double)] = [
        ("Mercury", 0, 2440), ("Venus", 0, 6052), ("Earth", 1, 6371), ("Mars", 2, 3390), ("Jupiter", 95, 69_911),
        ("Saturn", 146, 58_232), ("Uranus", 28, 25_362), ("Neptune", 16, 24_622),
    ]
    var app = Dashboard("Planets") {
        AgGrid(
            id: grid,
            columnDefs: [
                ["field": "name"], ["field": "moons", "filter": "agNumberColumnFilter"],
                ["field": "radius", "headerName": "radius (km)"],
            ],
            rowData: rows.map { ["name": .string($0.name), "moons": .int($0.moons), "radius": .double($0.radius)] })
        Div(id: picked)
    }
    app.callback(updating: picked.text, from: grid.cellClicked) { cell in
        "Picked: \(cell["value"]?.serialized() ?? "nothing")"
    }
    return app
}
