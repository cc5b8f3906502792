// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `DropdownMenuItem` of `dash_bootstrap_components`.
    public struct DropdownMenuItem: Component {
        public static let type = ComponentType(library: .bootstrap, name: "DropdownMenuItem")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            href: String? = nil,
            externalLink: Bool? = nil,
            active: Bool? = nil,
            disabled: Bool? = nil,
            divider: Bool? = nil,
            header: Bool? = nil,
            toggle: Bool? = nil,
            target: String? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            clicks: Int? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["href"] = href
            properties["external_link"] = externalLink
            properties["active"] = active
            properties["disabled"] = disabled
            properties["divider"] = divider
            properties["header"] = header
            properties["toggle"] = toggle
            properties["target"] = target
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
            properties["n_clicks"] = clicks
        }
    }
}

extension ComponentID where Target == Bootstrap.DropdownMenuItem {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var href: Property<String> { property("href") }
    public var externalLink: Property<Bool> { property("external_link") }
    public var active: Property<Bool> { property("active", default: false) }
    public var disabled: Property<Bool> { property("disabled", default: false) }
    public var divider: Property<Bool> { property("divider") }
    public var header: Property<Bool> { property("header") }
    public var toggle: Property<Bool> { property("toggle", default: true) }
    public var target: Property<String> { property("target") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
    public var clicks: Property<Int> { property("n_clicks", default: 0) }
}
