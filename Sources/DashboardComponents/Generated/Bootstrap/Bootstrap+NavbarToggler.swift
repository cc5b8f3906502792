// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `NavbarToggler` of `dash_bootstrap_components`.
    public struct NavbarToggler: Component {
        public static let type = ComponentType(library: .bootstrap, name: "NavbarToggler")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            type: String? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            clicks: Int? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["type"] = type
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
            properties["n_clicks"] = clicks
        }
    }
}

extension ComponentID where Target == Bootstrap.NavbarToggler {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var type: Property<String> { property("type") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
    public var clicks: Property<Int> { property("n_clicks", default: 0) }
}
