import DashboardComponents
package import Dashboards

/// Components of Bootstrap, with Bootstrap's own style sheet from this server.
package func bootstrapAlerts() -> Dashboard {
    let switches: Bootstrap.Checklist.ID = "switches", told: Bootstrap.Alert.ID = "told"

    var app = Dashboard("BootstrapApplication", title: "Bootstrap components", libraries: [.bootstrap]) {
        Div(className: "p-3") {
            Bootstrap.Alert("This is an alert of Bootstrap.", color: "primary")
            Bootstrap.Checklist(
                id: switches, options: ["Tea", "Coffee", "Water"], value: ["Tea"], inline: true, switch: true)
            Bootstrap.Alert(id: told, color: "success", className: "mt-3")
        }
    }
    app.callback(updating: told.text, from: switches.value) { drinks in
        "For breakfast: \(drinks.isEmpty ? "nothing" : drinks.joined(separator: ", "))."
    }
    return app
}
