// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards

extension Core {
    /// `Tooltip` of `dash_core_components`.
    public struct Tooltip: Component {
        public static let type = ComponentType(library: .core, name: "Tooltip")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            bbox: Box? = nil,
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

        /// A value of `direction`.
        public enum Direction: String, PropertyChoice {
            case top
            case right
            case bottom
            case left
        }

        /// A value of `bbox`.
        public struct Box: Sendable, Hashable, JSONConvertible {
            public var x0: Double
            public var y0: Double
            public var x1: Double
            public var y1: Double

            public init(x0: Double, y0: Double, x1: Double, y1: Double) {
                self.x0 = x0
                self.y0 = y0
                self.x1 = x1
                self.y1 = y1
            }

            public init(json: JSON) throws {
                let members = try PropertyMembers(json)
                x0 = try members.required("x0")
                y0 = try members.required("y0")
                x1 = try members.required("x1")
                y1 = try members.required("y1")
            }

            public var json: JSON {
                var members = ComponentProperties()
                members["x0"] = x0
                members["y0"] = y0
                members["x1"] = x1
                members["y1"] = y1
                return .object(members.members)
            }
        }
    }
}

extension ComponentID where Target == Core.Tooltip {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var bbox: Property<Core.Tooltip.Box> { property("bbox") }
    public var show: Property<Bool> { property("show", default: true) }
    public var direction: Property<Core.Tooltip.Direction> { property("direction", default: .right) }
    public var borderColor: Property<String> { property("border_color", default: "var(--Dash-Stroke-Weak)") }
    public var backgroundColor: Property<String> {
        property("background_color", default: "var(--Dash-Fill-Inverse-Strong)")
    }
    public var loadingText: Property<String> { property("loading_text", default: "Loading...") }
    public var zIndex: Property<Int> { property("zindex", default: 1) }
    public var targetable: Property<Bool> { property("targetable", default: false) }
    public var className: Property<String> { property("className", default: "") }
    public var style: Property<Style> { property("style") }
}
