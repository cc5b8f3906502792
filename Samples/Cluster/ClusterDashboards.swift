import DashboardComponents
import Dashboards
import MessageComponents

/// A number that an instance saves, and one that the browser's session keeps.
func counter(_ process: String) -> Dashboard {
    let number: TextInput.ID = "number", saved: Div.ID = "saved", visits: Div.ID = "visits", visit: Button.ID = "visit"
    var app = Dashboard("Counter") {
        TextInput(id: number, number: 0, type: .number)
        Div(id: saved)
        Button("Count", id: visit)
        Div(id: visits)
    }
    app.callback(updating: saved.text, from: number.number) { value in
        "Saved \(value.json.serialized()), says process \(process)."
    }
    app.callback(updating: visits.text, from: visit.clicks, Context(\.session)) { clicks, session in
        let count = try session.value(of: "count", as: Int.self) ?? 0
        guard clicks > 0 else { return "\(count)" }
        try session.set("count", to: count + 1)
        return "\(count + 1)"
    }
    return app
}

/// What is sent on one page is heard on all.
func news(over messages: any MessageChannels) -> Dashboard {
    let text: TextInput.ID = "text", send: Button.ID = "send", sent: Div.ID = "sent"
    let pipe: Pipe.ID = "pipe", heard: Div.ID = "heard"
    var app = Dashboard("News") {
        Pipe(id: pipe, channel: "news", label: "line")
        TextInput(id: text, value: "", type: .text)
        Button("Tell everybody", id: send)
        Div(id: sent)
        Div(id: heard)
    }
    app.callback(
        updating: sent.text, from: send.clicks, State(text.value), preventInitialCall: true
    ) { clicks, text in
        try await messages.send(text.json, to: "news", label: "line")
        return "Told \(clicks) times."
    }
    app.callback(updating: heard.text, from: pipe.value.optional) { value in
        value.map { $0.stringValue ?? $0.serialized() } ?? "Nothing yet."
    }
    return app
}

/// Work that takes a while, in whichever process began it.
func report(_ process: String) -> Dashboard {
    let start: Button.ID = "start", text: Div.ID = "text"
    var app = Dashboard("Report") {
        Button("Begin", id: start)
        Div(id: text)
    }
    app.callback(updating: text.text, from: start.clicks, options: [.background()]) { clicks in
        try await Task.sleep(for: .milliseconds(300))
        return "Report \(clicks) by process \(process)"
    }
    return app
}
