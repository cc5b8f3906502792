// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `ListGroupItem` of `dash_bootstrap_components`.
    public struct ListGroupItem: Component {
        public static let type = ComponentType(library: .bootstrap, name: "ListGroupItem")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            tag: String? = nil,
            active: Bool? = nil,
            disabled: Bool? = nil,
            color: String? = nil,
            action: Bool? = nil,
            href: String? = nil,
            externalLink: Bool? = nil,
            target: String? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            clicks: Int? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["tag"] = tag
            properties["active"] = active
            properties["disabled"] = disabled
            properties["color"] = color
            properties["action"] = action
            properties["href"] = href
            properties["external_link"] = externalLink
            properties["target"] = target
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
            properties["n_clicks"] = clicks
        }
    }
}

extension ComponentID where Target == Bootstrap.ListGroupItem {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var tag: Property<String> { property("tag") }
    public var active: Property<Bool> { property("active", default: false) }
    public var disabled: Property<Bool> { property("disabled", default: false) }
    public var color: Property<String> { property("color") }
    public var action: Property<Bool> { property("action") }
    public var href: Property<String> { property("href") }
    public var externalLink: Property<Bool> { property("external_link") }
    public var target: Property<String> { property("target") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
    public var clicks: Property<Int> { property("n_clicks", default: 0) }
}
