import DashboardComponents
import Dashboards

/// Callbacks over a WebSocket; the recorded applications have none.
extension DashApps {
    @Sendable static func live() -> Dashboard {
        let name: Core.Input.ID = "name", go: Html.Button.ID = "go"
        let out: Html.Div.ID = "out", ticker: Html.Div.ID = "ticker", told: Html.Div.ID = "told"
        var app = Dashboard("Live") {
            Core.Input(id: name, value: "Ada")
            Html.Button("go", id: go)
            Html.Div(id: out)
            Html.Div(id: ticker)
            Html.Div(id: told)
        }
        app.callback(from: Context(\.page), options: [.webSocket, .persistent]) { page in
            // For as long as the page is open it shows twice what it has.
            var shown = ""
            while true {
                let value = try await page.value(of: name.value)
                if value != shown { try page.set(ticker.text, to: value + value) }
                shown = value
                try await Task.sleep(for: .milliseconds(20))
            }
        }
        app.callback(updating: told.text, from: ticker.text) { "It is \($0)." }
        app.callback(
            updating: out.text, from: go.clicks, Context(\.page), preventInitialCall: true,
            options: [.webSocket, .running(go.disabled, is: true, then: false)]
        ) { clicks, page in
            try page.set(told.text, to: "working")
            return "\(clicks) for \(try await page.value(of: name.value)), \(try await page.value(of: go.disabled))"
        }
        return app
    }
}
