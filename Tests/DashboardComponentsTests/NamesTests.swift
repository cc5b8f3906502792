import DashboardComponents
import Foundation
import Testing

/// Everyday names beside those of Foundation: this file compiles or it does not.
@Suite struct NamesTests {
    @Test func aliasesStandBesideFoundation() {
        let color: RadioItems.ID = "color"
        let layout = Children {
            H1("Title")
            Div(id: "outer", className: "box", style: ["marginTop": 3]) {
                "text"
                Span { "inner" }
                Button("Go", id: "go")
                RadioItems(id: color, options: ["Red": "red", "Green": "green"], value: "red")
                Dropdown(options: ["dot", "neato"], value: "dot")
                TextInput(id: "name", placeholder: "Name")
                PlotlyGraph(figure: ["data": []])
            }
        }
        #expect(layout.items.count == 2)
        let data = Data("x".utf8)
        let url = URL(string: "https://example.org")
        #expect(data.count == 1 && url != nil && Date() < .distantFuture)
        let property: Property<String> = color.value
        #expect(property.reference.description == "color.value")
    }
}
