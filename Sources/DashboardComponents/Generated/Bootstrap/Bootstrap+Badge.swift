// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Badge` of `dash_bootstrap_components`.
    public struct Badge: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Badge")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            color: String? = nil,
            textColor: String? = nil,
            href: String? = nil,
            externalLink: Bool? = nil,
            pill: Bool? = nil,
            tag: String? = nil,
            target: String? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            title: String? = nil,
            clicks: Int? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["color"] = color
            properties["text_color"] = textColor
            properties["href"] = href
            properties["external_link"] = externalLink
            properties["pill"] = pill
            properties["tag"] = tag
            properties["target"] = target
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
            properties["title"] = title
            properties["n_clicks"] = clicks
        }
    }
}

extension ComponentID where Target == Bootstrap.Badge {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var color: Property<String> { property("color", default: "secondary") }
    public var textColor: Property<String> { property("text_color") }
    public var href: Property<String> { property("href") }
    public var externalLink: Property<Bool> { property("external_link") }
    public var pill: Property<Bool> { property("pill") }
    public var tag: Property<String> { property("tag") }
    public var target: Property<String> { property("target") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
    public var title: Property<String> { property("title") }
    public var clicks: Property<Int> { property("n_clicks", default: 0) }
}
