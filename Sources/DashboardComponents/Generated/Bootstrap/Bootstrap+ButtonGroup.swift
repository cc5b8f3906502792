// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `ButtonGroup` of `dash_bootstrap_components`.
    public struct ButtonGroup: Component {
        public static let type = ComponentType(library: .bootstrap, name: "ButtonGroup")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            size: String? = nil,
            vertical: Bool? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["size"] = size
            properties["vertical"] = vertical
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
        }
    }
}

extension ComponentID where Target == Bootstrap.ButtonGroup {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var size: Property<String> { property("size") }
    public var vertical: Property<Bool> { property("vertical") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
}
