// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Progress` of `dash_bootstrap_components`.
    public struct Progress: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Progress")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            value: Double? = nil,
            label: String? = nil,
            min: Double? = nil,
            max: Double? = nil,
            color: String? = nil,
            bar: Bool? = nil,
            hideLabel: Bool? = nil,
            animated: Bool? = nil,
            striped: Bool? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["value"] = value
            properties["label"] = label
            properties["min"] = min
            properties["max"] = max
            properties["color"] = color
            properties["bar"] = bar
            properties["hide_label"] = hideLabel
            properties["animated"] = animated
            properties["striped"] = striped
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
        }
    }
}

extension ComponentID where Target == Bootstrap.Progress {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var value: Property<Double> { property("value") }
    public var label: Property<String> { property("label") }
    public var min: Property<Double> { property("min") }
    public var max: Property<Double> { property("max") }
    public var color: Property<String> { property("color") }
    public var bar: Property<Bool> { property("bar") }
    public var hideLabel: Property<Bool> { property("hide_label", default: false) }
    public var animated: Property<Bool> { property("animated") }
    public var striped: Property<Bool> { property("striped") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
}
