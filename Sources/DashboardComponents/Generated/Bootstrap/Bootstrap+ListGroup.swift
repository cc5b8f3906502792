// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `ListGroup` of `dash_bootstrap_components`.
    public struct ListGroup: Component {
        public static let type = ComponentType(library: .bootstrap, name: "ListGroup")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            numbered: Bool? = nil,
            horizontal: JSON? = nil,
            flush: Bool? = nil,
            tag: String? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["numbered"] = numbered
            properties["horizontal"] = horizontal
            properties["flush"] = flush
            properties["tag"] = tag
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
        }
    }
}

extension ComponentID where Target == Bootstrap.ListGroup {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var numbered: Property<Bool> { property("numbered", default: false) }
    public var horizontal: Property<JSON> { property("horizontal") }
    public var flush: Property<Bool> { property("flush") }
    public var tag: Property<String> { property("tag", default: "ul") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
}
