import DashboardComponents
import Dashboards

/// The identifiers of ``simpleExample()``.
enum SimpleExampleIDs {
    static let color: RadioItems.ID = "dropdown-color"
    static let colorText: Div.ID = "output-color"
    static let size: RadioItems.ID = "dropdown-size"
    static let sizeText: Div.ID = "output-size"
}

func simpleExample() -> Dashboard {
    typealias IDs = SimpleExampleIDs
    var app = Dashboard("SimpleExample") {
        RadioItems(id: IDs.color, options: ["Red": "red", "Green": "green", "Blue": "blue"], value: "red")
        Div(id: IDs.colorText)
        RadioItems(id: IDs.size, options: ["L": "large", "M": "medium", "S": "small"], value: "medium")
        Div(id: IDs.sizeText)
    }
    app.callback(updating: IDs.colorText.text, from: IDs.color.value) { color in
        "The selected color is \(color)."
    }
    app.callback(updating: IDs.sizeText.text, from: IDs.color.value, IDs.size.value) { color, size in
        "The chosen T-shirt is a \(size) \(color) one."
    }
    return app
}
