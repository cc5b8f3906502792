import DashboardComponents
package import Dashboards

/// Counts clicks in the visitor's session, beside what the site's page counts there itself.
package func sessionCounter() -> Dashboard {
    let button: Button.ID = "click", clicks: P.ID = "clicks", views: P.ID = "views"

    var app = Dashboard("DjangoSessionState", title: "Session state") {
        Div(className: "stack") {
            Button("Count a click", id: button, className: "button")
            P(id: clicks)
            P(id: views)
        }
    }
    app.callback(
        updating: clicks.text, views.text, from: button.clicks.optional, Context(\.isInitialCall), Context(\.session)
    ) { _, isInitialCall, session in
        var count = try session.value(of: "clicks", as: Int.self) ?? 0
        if !isInitialCall {
            count += 1
            try session.set("clicks", to: count)
        }
        let views = try session.value(of: "views", as: Int.self) ?? 0
        return ("This browser has clicked \(count) times.", "It has looked at this page \(views) times.")
    }
    return app
}
