// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Accordion` of `dash_bootstrap_components`.
    public struct Accordion: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Accordion")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            activeItem: String? = nil,
            activeItems: [String]? = nil,
            alwaysOpen: Bool? = nil,
            startCollapsed: Bool? = nil,
            flush: Bool? = nil,
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
            properties["active_item"] = activeItem
            properties["active_item"] = activeItems
            properties["always_open"] = alwaysOpen
            properties["start_collapsed"] = startCollapsed
            properties["flush"] = flush
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
            properties["persistence"] = persistence
            properties["persisted_props"] = persistedProps
            properties["persistence_type"] = persistenceType
        }
    }
}

extension ComponentID where Target == Bootstrap.Accordion {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var activeItem: Property<String> { property("active_item") }
    public var activeItems: Property<[String]> { property("active_item", default: []) }
    public var alwaysOpen: Property<Bool> { property("always_open", default: false) }
    public var startCollapsed: Property<Bool> { property("start_collapsed", default: false) }
    public var flush: Property<Bool> { property("flush") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
    public var persistence: Property<JSON> { property("persistence") }
    public var persistedProps: Property<[String]> { property("persisted_props") }
    public var persistenceType: Property<PersistenceType> { property("persistence_type") }
}
