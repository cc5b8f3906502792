// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Toast` of `dash_bootstrap_components`.
    public struct Toast: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Toast")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            isOpen: Bool? = nil,
            dismissable: Bool? = nil,
            duration: Int? = nil,
            dismissals: Int? = nil,
            header: (any LayoutContent)? = nil,
            icon: String? = nil,
            color: String? = nil,
            headerStyle: Style? = nil,
            headerClassName: String? = nil,
            bodyStyle: Style? = nil,
            bodyClassName: String? = nil,
            tag: String? = nil,
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
            properties["is_open"] = isOpen
            properties["dismissable"] = dismissable
            properties["duration"] = duration
            properties["n_dismiss"] = dismissals
            properties["header"] = header?.asChildren
            properties["icon"] = icon
            properties["color"] = color
            properties["header_style"] = headerStyle
            properties["header_class_name"] = headerClassName
            properties["body_style"] = bodyStyle
            properties["body_class_name"] = bodyClassName
            properties["tag"] = tag
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
            properties["persistence"] = persistence
            properties["persisted_props"] = persistedProps
            properties["persistence_type"] = persistenceType
        }
    }
}

extension ComponentID where Target == Bootstrap.Toast {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var isOpen: Property<Bool> { property("is_open", default: true) }
    public var dismissable: Property<Bool> { property("dismissable", default: false) }
    public var duration: Property<Int> { property("duration") }
    public var dismissals: Property<Int> { property("n_dismiss", default: 0) }
    public var header: Property<Children> { property("header") }
    public var icon: Property<String> { property("icon") }
    public var color: Property<String> { property("color") }
    public var headerStyle: Property<Style> { property("header_style") }
    public var headerClassName: Property<String> { property("header_class_name") }
    public var bodyStyle: Property<Style> { property("body_style") }
    public var bodyClassName: Property<String> { property("body_class_name") }
    public var tag: Property<String> { property("tag") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
    public var persistence: Property<JSON> { property("persistence") }
    public var persistedProps: Property<[String]> { property("persisted_props") }
    public var persistenceType: Property<PersistenceType> { property("persistence_type") }
}
