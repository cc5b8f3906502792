// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards

extension Core {
    /// `Loading` of `dash_core_components`.
    public struct Loading: Component {
        public static let type = ComponentType(library: .core, name: "Loading")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            type: Kind? = nil,
            fullscreen: Bool? = nil,
            debug: Bool? = nil,
            parentClassName: String? = nil,
            parentStyle: Style? = nil,
            overlayStyle: Style? = nil,
            color: String? = nil,
            display: Display? = nil,
            delayHide: Int? = nil,
            delayShow: Int? = nil,
            showInitially: Bool? = nil,
            targetComponents: JSON? = nil,
            customSpinner: (any LayoutContent)? = nil,
            className: String? = nil,
            style: Style? = nil,
            persistence: JSON? = nil,
            persistedProps: [String]? = nil,
            persistenceType: PersistenceType? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["type"] = type
            properties["fullscreen"] = fullscreen
            properties["debug"] = debug
            properties["parent_className"] = parentClassName
            properties["parent_style"] = parentStyle
            properties["overlay_style"] = overlayStyle
            properties["color"] = color
            properties["display"] = display
            properties["delay_hide"] = delayHide
            properties["delay_show"] = delayShow
            properties["show_initially"] = showInitially
            properties["target_components"] = targetComponents
            properties["custom_spinner"] = customSpinner?.asChildren
            properties["className"] = className
            properties["style"] = style
            properties["persistence"] = persistence
            properties["persisted_props"] = persistedProps
            properties["persistence_type"] = persistenceType
        }

        /// A value of `type`.
        public enum Kind: String, PropertyChoice {
            case graph
            case cube
            case circle
            case dot
            case `default`
        }

        /// A value of `display`.
        public enum Display: String, PropertyChoice {
            case auto
            case show
            case hide
        }
    }
}

extension ComponentID where Target == Core.Loading {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var type: Property<Core.Loading.Kind> { property("type") }
    public var fullscreen: Property<Bool> { property("fullscreen") }
    public var debug: Property<Bool> { property("debug") }
    public var parentClassName: Property<String> { property("parent_className") }
    public var parentStyle: Property<Style> { property("parent_style") }
    public var overlayStyle: Property<Style> { property("overlay_style") }
    public var color: Property<String> { property("color", default: "var(--Dash-Fill-Interactive-Strong)") }
    public var display: Property<Core.Loading.Display> { property("display", default: .auto) }
    public var delayHide: Property<Int> { property("delay_hide", default: 0) }
    public var delayShow: Property<Int> { property("delay_show", default: 0) }
    public var showInitially: Property<Bool> { property("show_initially", default: true) }
    public var targetComponents: Property<JSON> { property("target_components") }
    public var customSpinner: Property<Children> { property("custom_spinner") }
    public var className: Property<String> { property("className") }
    public var style: Property<Style> { property("style") }
    public var persistence: Property<JSON> { property("persistence") }
    public var persistedProps: Property<[String]> { property("persisted_props") }
    public var persistenceType: Property<PersistenceType> { property("persistence_type") }
}
