// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Navbar` of `dash_bootstrap_components`.
    public struct Navbar: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Navbar")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            dark: Bool? = nil,
            fixed: String? = nil,
            sticky: Sticky? = nil,
            color: String? = nil,
            expand: JSON? = nil,
            tag: String? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            role: String? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["dark"] = dark
            properties["fixed"] = fixed
            properties["sticky"] = sticky
            properties["color"] = color
            properties["expand"] = expand
            properties["tag"] = tag
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
            properties["role"] = role
        }

        /// A value of `sticky`.
        public enum Sticky: String, PropertyChoice {
            case top
        }
    }
}

extension ComponentID where Target == Bootstrap.Navbar {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var dark: Property<Bool> { property("dark", default: true) }
    public var fixed: Property<String> { property("fixed") }
    public var sticky: Property<Bootstrap.Navbar.Sticky> { property("sticky") }
    public var color: Property<String> { property("color", default: "primary") }
    public var expand: Property<JSON> { property("expand") }
    public var tag: Property<String> { property("tag") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
    public var role: Property<String> { property("role") }
}
