// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Table` of `dash_bootstrap_components`.
    public struct Table: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Table")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            size: String? = nil,
            bordered: Bool? = nil,
            borderless: Bool? = nil,
            striped: Bool? = nil,
            color: String? = nil,
            hover: Bool? = nil,
            responsive: JSON? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["size"] = size
            properties["bordered"] = bordered
            properties["borderless"] = borderless
            properties["striped"] = striped
            properties["color"] = color
            properties["hover"] = hover
            properties["responsive"] = responsive
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
        }
    }
}

extension ComponentID where Target == Bootstrap.Table {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var size: Property<String> { property("size") }
    public var bordered: Property<Bool> { property("bordered") }
    public var borderless: Property<Bool> { property("borderless") }
    public var striped: Property<Bool> { property("striped") }
    public var color: Property<String> { property("color") }
    public var hover: Property<Bool> { property("hover") }
    public var responsive: Property<JSON> { property("responsive") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
}
