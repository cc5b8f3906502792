// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Fade` of `dash_bootstrap_components`.
    public struct Fade: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Fade")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            isIn: Bool? = nil,
            timeout: JSON? = nil,
            appear: Bool? = nil,
            enter: Bool? = nil,
            exit: Bool? = nil,
            tag: String? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["is_in"] = isIn
            properties["timeout"] = timeout
            properties["appear"] = appear
            properties["enter"] = enter
            properties["exit"] = exit
            properties["tag"] = tag
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
        }
    }
}

extension ComponentID where Target == Bootstrap.Fade {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var isIn: Property<Bool> { property("is_in", default: false) }
    public var timeout: Property<JSON> { property("timeout") }
    public var appear: Property<Bool> { property("appear") }
    public var enter: Property<Bool> { property("enter") }
    public var exit: Property<Bool> { property("exit") }
    public var tag: Property<String> { property("tag") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
}
