// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Tabs` of `dash_bootstrap_components`.
    public struct Tabs: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Tabs")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            activeTab: String? = nil,
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
            properties["active_tab"] = activeTab
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
            properties["persistence"] = persistence
            properties["persisted_props"] = persistedProps
            properties["persistence_type"] = persistenceType
        }
    }
}

extension ComponentID where Target == Bootstrap.Tabs {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var activeTab: Property<String> { property("active_tab") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
    public var persistence: Property<JSON> { property("persistence") }
    public var persistedProps: Property<[String]> { property("persisted_props") }
    public var persistenceType: Property<PersistenceType> { property("persistence_type") }
}
