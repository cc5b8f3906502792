// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Nav` of `dash_bootstrap_components`.
    public struct Nav: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Nav")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            pills: Bool? = nil,
            vertical: JSON? = nil,
            horizontal: Horizontal? = nil,
            fill: Bool? = nil,
            justified: Bool? = nil,
            card: Bool? = nil,
            navbar: Bool? = nil,
            navbarScroll: Bool? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["pills"] = pills
            properties["vertical"] = vertical
            properties["horizontal"] = horizontal
            properties["fill"] = fill
            properties["justified"] = justified
            properties["card"] = card
            properties["navbar"] = navbar
            properties["navbar_scroll"] = navbarScroll
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
        }

        /// A value of `horizontal`.
        public enum Horizontal: String, PropertyChoice {
            case start
            case center
            case end
            case between
            case around
        }
    }
}

extension ComponentID where Target == Bootstrap.Nav {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var pills: Property<Bool> { property("pills") }
    public var vertical: Property<JSON> { property("vertical") }
    public var horizontal: Property<Bootstrap.Nav.Horizontal> { property("horizontal") }
    public var fill: Property<Bool> { property("fill") }
    public var justified: Property<Bool> { property("justified") }
    public var card: Property<Bool> { property("card") }
    public var navbar: Property<Bool> { property("navbar") }
    public var navbarScroll: Property<Bool> { property("navbar_scroll") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
}
