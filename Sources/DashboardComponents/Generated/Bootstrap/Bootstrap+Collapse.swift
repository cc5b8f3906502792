// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Collapse` of `dash_bootstrap_components`.
    public struct Collapse: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Collapse")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            isOpen: Bool? = nil,
            dimension: Dimension? = nil,
            navbar: Bool? = nil,
            tag: String? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["is_open"] = isOpen
            properties["dimension"] = dimension
            properties["navbar"] = navbar
            properties["tag"] = tag
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
        }

        /// A value of `dimension`.
        public enum Dimension: String, PropertyChoice {
            case height
            case width
        }
    }
}

extension ComponentID where Target == Bootstrap.Collapse {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var isOpen: Property<Bool> { property("is_open", default: false) }
    public var dimension: Property<Bootstrap.Collapse.Dimension> { property("dimension", default: .height) }
    public var navbar: Property<Bool> { property("navbar") }
    public var tag: Property<String> { property("tag") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
}
