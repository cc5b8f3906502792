// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `NavLink` of `dash_bootstrap_components`.
    ///
    /// - `active`: among others `"partial"`, `"exact"`
    public struct NavLink: Component {
        public static let type = ComponentType(library: .bootstrap, name: "NavLink")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            href: String? = nil,
            active: JSON? = nil,
            disabled: Bool? = nil,
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
            properties["href"] = href
            properties["active"] = active
            properties["disabled"] = disabled
            properties["external_link"] = externalLink
            properties["target"] = target
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
            properties["n_clicks"] = clicks
        }
    }
}

extension ComponentID where Target == Bootstrap.NavLink {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var href: Property<String> { property("href") }
    public var active: Property<JSON> { property("active") }
    public var disabled: Property<Bool> { property("disabled", default: false) }
    public var externalLink: Property<Bool> { property("external_link") }
    public var target: Property<String> { property("target") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
    public var clicks: Property<Int> { property("n_clicks", default: 0) }
}
