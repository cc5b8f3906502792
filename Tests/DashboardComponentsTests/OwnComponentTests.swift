import DashboardComponents
import Testing

/// The component of Docs/Guides/Components.md.
@Suite struct OwnComponentTests {
    @Test func aComponentOfOnesOwnBringsItsLibrary() {
        let gauge: Gauge.ID = "gauge"
        let layout = Children(Div { Gauge(id: gauge, value: 2.5, caption: Bootstrap.Badge("new")) })
        #expect(layout.libraries == [.html, .gauges, .bootstrap])
        #expect(layout.json["props"]?["children"]?["namespace"] == "gauges")
        #expect(gauge.value.reference.description == "gauge.value")
    }

    @Test func aPropertyWithoutParameterIsSetByItsWireName() {
        var slider = Slider(min: 0, max: 10)
        slider.properties["tooltip"] = ["always_visible": true] as JSON
        #expect(slider.json["props"]?["tooltip"] == ["always_visible": true])
    }
}

extension ComponentLibrary {
    fileprivate static let gauges = ComponentLibrary(
        namespace: "gauges",
        scripts: [.init(path: "gauges/gauges.min.js", content: [])],
        childrenProperties: ["Gauge": ["caption"]],
        properties: ["Gauge": ["id", "value", "caption"]])
}

private struct Gauge: Component {
    static let type = ComponentType(library: .gauges, name: "Gauge")
    var properties = ComponentProperties()

    init(id: ID? = nil, value: Double? = nil, caption: (any LayoutContent)? = nil) {
        properties["id"] = id
        properties["value"] = value
        properties["caption"] = caption?.asChildren
    }
}

extension ComponentID where Target == Gauge {
    fileprivate var value: Property<Double> { property("value") }
}
