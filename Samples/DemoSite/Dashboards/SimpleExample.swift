import DashboardComponents
package import Dashboards

/// Two questions and two answers: the first dashboard of everybody who comes from django-plotly-dash.
package func simpleExample() -> Dashboard {
    let color: RadioItems.ID = "dropdown-color", colorText: Div.ID = "output-color"
    let size: RadioItems.ID = "dropdown-size", sizeText: Div.ID = "output-size"

    var app = Dashboard("SimpleExample", title: "Simple example") {
        Div(className: "simple-example") {
            RadioItems(id: color, options: ["Red": "red", "Green": "green", "Blue": "blue"], value: "red")
            Div(id: colorText)
            RadioItems(id: size, options: ["L": "large", "M": "medium", "S": "small"], value: "medium")
            Div(id: sizeText)
        }
    }
    app.callback(updating: colorText.text, from: color.value) { color in
        "The selected color is \(color)."
    }
    app.callback(updating: sizeText.text, from: color.value, size.value) { color, size in
        "The chosen T-shirt is a \(size) \(color) one."
    }
    return app
}
