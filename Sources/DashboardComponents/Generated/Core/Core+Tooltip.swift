// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards

extension Core {
    /// `Tooltip` of `dash_core_components`.
    public struct Tooltip: Component {
        public static let type = ComponentType(library: .core, name: "Tooltip")
        public var properties = ComponentProperties()

        public init(
            _ content: Children? = nil,
            id: ID? = nil,
            bbox: JSON? = nil,
            show: Bool? = nil,
            direction: Direction? = nil,
            borderColor: String? = nil,
            backgroundColor: String? = nil,
            loadingText: String? = nil,
            zIndex: Int? = nil,
            targetable: Bool? = nil,
            className: String? = nil,
            style: Style? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["bbox"] = bbox
            properties["show"] = show
            properties["direction"] = direction
            properties["border_color"] = borderColor
            properties["background_color"] = backgroundColor
            properties["loading_text"] = loadingText
            properties["zindex"] = zIndex
            properties["targetable"] = targetable
            properties["className"] = className
            properties["style"] = style
        }

        public enum Direction: String, PropertyChoice {
            case top
            case right
            case bottom
            case left
        }
    }
}

extension ComponentID where Target == Core.Tooltip {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var bbox: Property<JSON> { property("bbox") }
    public var show: Property<Bool> { property("show", default: true) }
    public var direction: Property<Core.Tooltip.Direction> { property("direction", default: .right) }
    public var borderColor: Property<String> { property("border_color", default: "var(--Dash-Stroke-Weak)") }
    public var backgroundColor: Property<String> { property("background_color", default: "var(--Dash-Fill-Inverse-Strong)") }
    public var loadingText: Property<String> { property("loading_text", default: "Loading...") }
    public var zIndex: Property<Int> { property("zindex", default: 1) }
    public var targetable: Property<Bool> { property("targetable", default: false) }
    public var className: Property<String> { property("className", default: "") }
    public var style: Property<Style> { property("style") }
}
