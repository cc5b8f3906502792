import DashboardComponents
package import Dashboards
import MessageComponents
import PlotlyFigures

import struct Foundation.Date

/// Three buttons that tell everybody who watches that they were pressed.
package func liveInput(over channels: any MessageChannels) -> Dashboard {
    let press: Button.Family<String> = "press", told: P.ID = "told"

    var app = Dashboard("LiveInput", title: "Live input") {
        Div(className: "stack") {
            Div(className: "row") {
                for color in colors { Button(color, id: press[color], className: "pill \(color)") }
            }
            P("Press one, and look below; open this page twice and look at both.", id: told)
        }
    }
    app.callback(
        updating: told.text, from: press[.all].clicks, Context(\.trigger), preventInitialCall: true
    ) { _, trigger in
        guard let color = press.key(of: trigger) else { throw PreventUpdate() }
        let press: JSON = ["color": .string(color), "time": .double(Date().timeIntervalSince1970)]
        try await channels.send(press, to: "presses", label: "color")
        return "Told everybody: \(color)."
    }
    return app
}

/// A line for each colour, which steps up when its button is pressed, on whichever page.
package func liveOutput() -> Dashboard {
    let pipe: Pipe.ID = "pipe", presses: Store.ID = "presses", chart: PlotlyGraph.ID = "chart"

    var app = Dashboard("LiveOutput", title: "Live output") {
        Pipe(id: pipe, channel: "presses", label: "color")
        Store(id: presses, data: [])
        PlotlyGraph(id: chart)
    }
    app.callback(
        updating: presses.data, from: pipe.value.optional, State(presses.data), preventInitialCall: true
    ) { press, presses in
        guard let press else { throw PreventUpdate() }
        return .array((presses.arrayValue ?? []).suffix(99) + [press])
    }
    app.callback(updating: chart.figure, from: presses.data) { presses in
        let presses = presses.arrayValue ?? []
        return Figure {
            for color in colors {
                let times = presses.filter { $0["color"]?.stringValue == color }.compactMap { $0["time"]?.doubleValue }
                Scatter(
                    x: times.map { Date(timeIntervalSince1970: $0) }, y: times.indices.map { Double($0 + 1) },
                    name: color, mode: [.lines, .markers], line: .init(color: color, shape: .hv))
            }
        } layout: {
            $0.title = "Presses since this page was opened"
            $0.height = 320
            $0.takePageColors()
            guard presses.isEmpty else { return }
            $0.xaxis.visible = false
            $0.yaxis.visible = false
            $0.annotations = [
                .init(
                    x: 0.5, y: 0.5, text: "Nobody has pressed a button yet.", showarrow: false, xref: "paper",
                    yref: "paper")
            ]
        }
    }
    return app
}

private let colors = ["teal", "crimson", "goldenrod"]
