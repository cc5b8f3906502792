// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Card` of `dash_bootstrap_components`.
    public struct Card: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Card")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            color: String? = nil,
            body: Bool? = nil,
            outline: Bool? = nil,
            inverse: Bool? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["color"] = color
            properties["body"] = body
            properties["outline"] = outline
            properties["inverse"] = inverse
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
        }
    }
}

extension ComponentID where Target == Bootstrap.Card {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var color: Property<String> { property("color") }
    public var body: Property<Bool> { property("body") }
    public var outline: Property<Bool> { property("outline") }
    public var inverse: Property<Bool> { property("inverse") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
}
