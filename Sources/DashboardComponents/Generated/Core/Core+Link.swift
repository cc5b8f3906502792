// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards

extension Core {
    /// `Link` of `dash_core_components`.
    public struct Link: Component {
        public static let type = ComponentType(library: .core, name: "Link")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            href: String,
            target: String? = nil,
            refresh: Bool? = nil,
            className: String? = nil,
            style: Style? = nil,
            title: String? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["href"] = href
            properties["target"] = target
            properties["refresh"] = refresh
            properties["className"] = className
            properties["style"] = style
            properties["title"] = title
        }
    }
}

extension ComponentID where Target == Core.Link {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var href: Property<String> { property("href") }
    public var target: Property<String> { property("target") }
    public var refresh: Property<Bool> { property("refresh", default: false) }
    public var className: Property<String> { property("className") }
    public var style: Property<Style> { property("style") }
    public var title: Property<String> { property("title") }
}
