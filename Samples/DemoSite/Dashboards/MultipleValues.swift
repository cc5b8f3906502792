import DashboardComponents
package import Dashboards

/// Several answers of one callback; a choice that it refuses leaves all of them as they are.
package func multipleValues(refuses refused: String? = nil) -> Dashboard {
    let color: RadioItems.ID = "color", text: P.ID = "text", swatch: Div.ID = "swatch"
    let name = refused == nil ? "MultipleCallbackValues" : "MultipleCallbackValuesExpanded"

    var app = Dashboard(name, title: "Multiple callback values") {
        Div(className: "stack") {
            RadioItems(
                id: color, options: ["Blue": "royalblue", "Green": "seagreen", "Red": "firebrick"], value: "royalblue",
                inline: true)
            P(id: text)
            Div(id: swatch, className: "swatch")
        }
    }
    app.callback(updating: text.text, swatch.style, from: color.value) { color in
        guard color != refused else { throw PreventUpdate() }
        return ("One callback has set this text and the colour below: \(color).", ["background": .string(color)])
    }
    return app
}
