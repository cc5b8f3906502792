// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `CardImg` of `dash_bootstrap_components`.
    public struct CardImg: Component {
        public static let type = ComponentType(library: .bootstrap, name: "CardImg")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            src: String? = nil,
            tag: String? = nil,
            top: Bool? = nil,
            bottom: Bool? = nil,
            alt: String? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            title: String? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["src"] = src
            properties["tag"] = tag
            properties["top"] = top
            properties["bottom"] = bottom
            properties["alt"] = alt
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
            properties["title"] = title
        }
    }
}

extension ComponentID where Target == Bootstrap.CardImg {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var src: Property<String> { property("src") }
    public var tag: Property<String> { property("tag") }
    public var top: Property<Bool> { property("top") }
    public var bottom: Property<Bool> { property("bottom") }
    public var alt: Property<String> { property("alt") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
    public var title: Property<String> { property("title") }
}
