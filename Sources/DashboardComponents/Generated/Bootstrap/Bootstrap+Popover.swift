// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Popover` of `dash_bootstrap_components`.
    public struct Popover: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Popover")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            target: String? = nil,
            isOpen: Bool? = nil,
            trigger: String? = nil,
            placement: Placement? = nil,
            hideArrow: Bool? = nil,
            delay: JSON? = nil,
            offset: JSON? = nil,
            flip: Bool? = nil,
            body: Bool? = nil,
            autohide: Bool? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            persistence: JSON? = nil,
            persistedProps: [String]? = nil,
            persistenceType: PersistenceType? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["target"] = target
            properties["is_open"] = isOpen
            properties["trigger"] = trigger
            properties["placement"] = placement
            properties["hide_arrow"] = hideArrow
            properties["delay"] = delay
            properties["offset"] = offset
            properties["flip"] = flip
            properties["body"] = body
            properties["autohide"] = autohide
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
            properties["persistence"] = persistence
            properties["persisted_props"] = persistedProps
            properties["persistence_type"] = persistenceType
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
    }
}

extension ComponentID where Target == Bootstrap.Popover {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var target: Property<String> { property("target") }
    public var isOpen: Property<Bool> { property("is_open", default: false) }
    public var trigger: Property<String> { property("trigger") }
    public var placement: Property<Bootstrap.Popover.Placement> { property("placement", default: .right) }
    public var hideArrow: Property<Bool> { property("hide_arrow") }
    public var delay: Property<JSON> { property("delay") }
    public var offset: Property<JSON> { property("offset") }
    public var flip: Property<Bool> { property("flip", default: true) }
    public var body: Property<Bool> { property("body") }
    public var autohide: Property<Bool> { property("autohide", default: false) }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
    public var persistence: Property<JSON> { property("persistence") }
    public var persistedProps: Property<[String]> { property("persisted_props") }
    public var persistenceType: Property<PersistenceType> { property("persistence_type") }
}
