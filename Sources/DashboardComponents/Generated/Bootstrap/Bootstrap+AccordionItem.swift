// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `AccordionItem` of `dash_bootstrap_components`.
    public struct AccordionItem: Component {
        public static let type = ComponentType(library: .bootstrap, name: "AccordionItem")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            itemID: String? = nil,
            className: String? = nil,
            style: Style? = nil,
            title: (any LayoutContent)? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["item_id"] = itemID
            properties["class_name"] = className
            properties["style"] = style
            properties["title"] = title?.asChildren
        }
    }
}

extension ComponentID where Target == Bootstrap.AccordionItem {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var itemID: Property<String> { property("item_id") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var title: Property<Children> { property("title") }
}
