import DashboardComponents
import Foundation
import GraphModel
import Testing

/// The everyday names stand beside those of Foundation and of the graphs: this file compiles, or they do not.
@Suite struct NamesTests {
    @Test func aliasesStandBesideFoundationAndGraphs() {
        var graph = Graph<String>()
        graph.addEdge("root", "leaf")
        let data = Data("x".utf8)
        let url = URL(string: "https://example.org/a.png")
        let date = Date(timeIntervalSince1970: 0)
        let color: RadioItems.ID = "color"

        let layout = Div(id: "outer", className: "box") {
            H1("\(graph.nodes.count) nodes")
            P("\(data.count) bytes, \(date.timeIntervalSince1970) s")
            if let url { Img(src: url.absoluteString) }
            Form {
                Label("Color", htmlFor: color.name)
                RadioItems(id: color, options: ["Red": "red", "Green": "green"])
                Dropdown(options: ["dot", "neato"])
                Checklist(options: ["a"])
                Slider(min: 0, max: 1)
                TextInput(placeholder: "Name")
                Textarea()
                Button("Go")
                Upload("drop")
            }
            Tabs { Tab("in", label: "A") }
            Loading { PlotlyGraph() }
            Location(id: "url")
            Link("home", href: "/")
            Store(id: "store")
            Interval()
            Download()
            Markdown("# Title")
            Section {
                Header()
                Main()
                Footer()
            }
        }
        #expect(layout.json["props"]?["children"]?.arrayValue?.count == 13)
    }
}
