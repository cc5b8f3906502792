// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Breadcrumb` of `dash_bootstrap_components`.
    public struct Breadcrumb: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Breadcrumb")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            items: [JSON]? = nil,
            itemStyle: Style? = nil,
            itemClassName: String? = nil,
            tag: String? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil
        ) {
            properties["id"] = id
            properties["items"] = items
            properties["item_style"] = itemStyle
            properties["item_class_name"] = itemClassName
            properties["tag"] = tag
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
        }
    }
}

extension ComponentID where Target == Bootstrap.Breadcrumb {
    public var items: Property<[JSON]> { property("items") }
    public var itemStyle: Property<Style> { property("item_style") }
    public var itemClassName: Property<String> { property("item_class_name") }
    public var tag: Property<String> { property("tag") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
}
