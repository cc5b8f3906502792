// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `ModalFooter` of `dash_bootstrap_components`.
    public struct ModalFooter: Component {
        public static let type = ComponentType(library: .bootstrap, name: "ModalFooter")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            tag: String? = nil,
            className: String? = nil,
            style: Style? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["tag"] = tag
            properties["class_name"] = className
            properties["style"] = style
        }
    }
}

extension ComponentID where Target == Bootstrap.ModalFooter {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var tag: Property<String> { property("tag") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
}
