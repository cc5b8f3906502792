import DashboardComponents
package import Dashboards

/// A drunkard's walk that the server pushes to the page over a WebSocket, step by step, for as long as the page is open.
package func walk() -> Dashboard {
    let position: Div.ID = "position", way: Pre.ID = "way", pace: Slider.ID = "pace"

    var app = Dashboard("Walk", title: "A walk, as it is walked") {
        Div(className: "walk") {
            H1("A walk, as it is walked")
            P("The server sets these texts over the page’s WebSocket; the page asks for nothing.")
            Slider(id: pace, min: 1, max: 20, step: 1, value: 5)
            Div(id: position)
            Pre(id: way)
        }
    }
    app.callback(from: Context(\.page), options: [.webSocket, .persistent]) { page in
        guard page.isConnected else { return }
        var place = 0, trace: [Int] = []
        while !Task.isCancelled {
            place += Bool.random() ? 1 : -1
            trace = trace.suffix(19) + [place]
            try page.set(position.text, to: "Step by step to \(place).")
            try page.set(
                way.text, to: trace.map { "\(String(repeating: " ", count: max(0, 30 + $0)))●" }.joined(separator: "\n")
            )
            let pace = try await page.value(of: pace.value)
            try await Task.sleep(for: .seconds(1 / max(1, pace)))
        }
    }
    return app
}
