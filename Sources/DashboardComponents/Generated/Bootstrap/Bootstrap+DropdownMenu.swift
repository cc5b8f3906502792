// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `DropdownMenu` of `dash_bootstrap_components`.
    public struct DropdownMenu: Component {
        public static let type = ComponentType(library: .bootstrap, name: "DropdownMenu")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            label: (any LayoutContent)? = nil,
            color: String? = nil,
            direction: Direction? = nil,
            size: Size? = nil,
            disabled: Bool? = nil,
            alignEnd: Bool? = nil,
            inNavbar: Bool? = nil,
            nav: Bool? = nil,
            caret: Bool? = nil,
            menuVariant: MenuVariant? = nil,
            group: Bool? = nil,
            toggleStyle: Style? = nil,
            toggleClassName: String? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["label"] = label?.asChildren
            properties["color"] = color
            properties["direction"] = direction
            properties["size"] = size
            properties["disabled"] = disabled
            properties["align_end"] = alignEnd
            properties["in_navbar"] = inNavbar
            properties["nav"] = nav
            properties["caret"] = caret
            properties["menu_variant"] = menuVariant
            properties["group"] = group
            properties["toggle_style"] = toggleStyle
            properties["toggle_class_name"] = toggleClassName
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
        }

        /// A value of `direction`.
        public enum Direction: String, PropertyChoice {
            case down
            case start
            case up
            case end
        }

        /// A value of `size`.
        public enum Size: String, PropertyChoice {
            case sm
            case md
            case lg
        }

        /// A value of `menuVariant`.
        public enum MenuVariant: String, PropertyChoice {
            case light
            case dark
        }
    }
}

extension ComponentID where Target == Bootstrap.DropdownMenu {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var label: Property<Children> { property("label") }
    public var color: Property<String> { property("color") }
    public var direction: Property<Bootstrap.DropdownMenu.Direction> { property("direction") }
    public var size: Property<Bootstrap.DropdownMenu.Size> { property("size") }
    public var disabled: Property<Bool> { property("disabled", default: false) }
    public var alignEnd: Property<Bool> { property("align_end") }
    public var inNavbar: Property<Bool> { property("in_navbar") }
    public var nav: Property<Bool> { property("nav") }
    public var caret: Property<Bool> { property("caret", default: true) }
    public var menuVariant: Property<Bootstrap.DropdownMenu.MenuVariant> { property("menu_variant", default: .light) }
    public var group: Property<Bool> { property("group") }
    public var toggleStyle: Property<Style> { property("toggle_style") }
    public var toggleClassName: Property<String> { property("toggle_class_name") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
}
