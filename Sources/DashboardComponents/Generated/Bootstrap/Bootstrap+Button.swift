// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Button` of `dash_bootstrap_components`.
    public struct Button: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Button")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            color: String? = nil,
            href: String? = nil,
            externalLink: Bool? = nil,
            active: Bool? = nil,
            disabled: Bool? = nil,
            size: String? = nil,
            outline: Bool? = nil,
            target: String? = nil,
            type: Kind? = nil,
            download: String? = nil,
            name: String? = nil,
            value: String? = nil,
            rel: String? = nil,
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
            properties["href"] = href
            properties["external_link"] = externalLink
            properties["active"] = active
            properties["disabled"] = disabled
            properties["size"] = size
            properties["outline"] = outline
            properties["target"] = target
            properties["type"] = type
            properties["download"] = download
            properties["name"] = name
            properties["value"] = value
            properties["rel"] = rel
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
            properties["title"] = title
            properties["n_clicks"] = clicks
        }

        /// A value of `type`.
        public enum Kind: String, PropertyChoice {
            case button
            case reset
            case submit
        }
    }
}

extension ComponentID where Target == Bootstrap.Button {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var color: Property<String> { property("color") }
    public var href: Property<String> { property("href") }
    public var externalLink: Property<Bool> { property("external_link") }
    public var active: Property<Bool> { property("active", default: false) }
    public var disabled: Property<Bool> { property("disabled", default: false) }
    public var size: Property<String> { property("size") }
    public var outline: Property<Bool> { property("outline") }
    public var target: Property<String> { property("target") }
    public var type: Property<Bootstrap.Button.Kind> { property("type") }
    public var download: Property<String> { property("download") }
    public var nameProperty: Property<String> { property("name") }
    public var value: Property<String> { property("value") }
    public var rel: Property<String> { property("rel") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
    public var title: Property<String> { property("title") }
    public var clicks: Property<Int> { property("n_clicks", default: 0) }
}
