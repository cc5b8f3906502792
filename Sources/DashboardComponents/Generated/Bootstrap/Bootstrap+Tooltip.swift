// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Tooltip` of `dash_bootstrap_components`.
    public struct Tooltip: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Tooltip")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            target: String? = nil,
            isOpen: Bool? = nil,
            trigger: String? = nil,
            placement: Placement? = nil,
            delay: Delay? = nil,
            flip: Bool? = nil,
            autohide: Bool? = nil,
            fade: Bool? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["target"] = target
            properties["is_open"] = isOpen
            properties["trigger"] = trigger
            properties["placement"] = placement
            properties["delay"] = delay
            properties["flip"] = flip
            properties["autohide"] = autohide
            properties["fade"] = fade
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
        }

        /// A value of `placement`.
        public enum Placement: String, PropertyChoice {
            case auto
            case autoStart = "auto-start"
            case autoEnd = "auto-end"
            case top
            case topStart = "top-start"
            case topEnd = "top-end"
            case right
            case rightStart = "right-start"
            case rightEnd = "right-end"
            case bottom
            case bottomStart = "bottom-start"
            case bottomEnd = "bottom-end"
            case left
            case leftStart = "left-start"
            case leftEnd = "left-end"
        }

        /// A value of `delay`.
        public struct Delay: Sendable, Hashable, JSONConvertible {
            public var show: Int?
            public var hide: Int?

            public init(show: Int? = nil, hide: Int? = nil) {
                self.show = show
                self.hide = hide
            }

            public init(json: JSON) throws {
                let members = try PropertyMembers(json)
                show = try members.optional("show")
                hide = try members.optional("hide")
            }

            public var json: JSON {
                var members = ComponentProperties()
                members["show"] = show
                members["hide"] = hide
                return .object(members.members)
            }
        }
    }
}

extension ComponentID where Target == Bootstrap.Tooltip {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var target: Property<String> { property("target") }
    public var isOpen: Property<Bool> { property("is_open", default: false) }
    public var trigger: Property<String> { property("trigger", default: "hover focus") }
    public var placement: Property<Bootstrap.Tooltip.Placement> { property("placement", default: .auto) }
    public var delay: Property<Bootstrap.Tooltip.Delay> { property("delay") }
    public var flip: Property<Bool> { property("flip", default: true) }
    public var autohide: Property<Bool> { property("autohide", default: true) }
    public var fade: Property<Bool> { property("fade", default: true) }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
}
