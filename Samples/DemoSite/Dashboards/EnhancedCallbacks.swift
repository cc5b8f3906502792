import DashboardComponents
package import Dashboards
import Foundation

/// A callback may ask for more than the values of components: whose instance it runs for, what the visitor's session
/// remembers, and who the visitor is.
package func enhancedCallbacks() -> Dashboard {
    let gas: Dropdown.ID = "gas", chosen: P.ID = "chosen", knows: Div.ID = "knows"

    var app = Dashboard("Ex2", title: "Enhanced callbacks") {
        Div(className: "stack") {
            Dropdown(id: gas, options: ["Hydrogen", "Nitrogen", "Oxygen"], value: "Hydrogen", clearable: false)
            P(id: chosen)
            Div(id: knows, className: "facts")
        }
    }
    app.callback(updating: chosen.text, from: gas.value) { gas in "The gas is \(gas)." }
    app.callback(
        updating: knows.children, from: gas.value, Context(\.dashboard), Context(\.instance), Context(\.session),
        Context(\.user)
    ) { _, dashboard, instance, session, user in
        let calls = (try session.value(of: "calls", as: Int.self) ?? 0) + 1
        try session.set("calls", to: calls)
        return Children {
            fact("Dashboard", dashboard)
            fact("Instance", instance.map { "\($0.name), saved \($0.update.formatted(.iso8601))" } ?? "none")
            fact("Visitor", user?.name ?? "nobody who has logged in")
            fact("Callbacks in this session", "\(calls)")
        }
    }
    return app
}

private func fact(_ name: String, _ value: String) -> Div {
    Div(className: "fact") {
        Span(name, className: "fact-name")
        Span(value)
    }
}
