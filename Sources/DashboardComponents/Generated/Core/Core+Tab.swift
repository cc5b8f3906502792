// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards

extension Core {
    /// `Tab` of `dash_core_components`.
    public struct Tab: Component {
        public static let type = ComponentType(library: .core, name: "Tab")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            label: (any LayoutContent)? = nil,
            value: String? = nil,
            disabled: Bool? = nil,
            disabledStyle: Style? = nil,
            disabledClassName: String? = nil,
            selectedClassName: String? = nil,
            selectedStyle: Style? = nil,
            width: JSON? = nil,
            className: String? = nil,
            style: Style? = nil,
            persistence: JSON? = nil,
            persistedProps: [String]? = nil,
            persistenceType: PersistenceType? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["label"] = label?.asChildren
            properties["value"] = value
            properties["disabled"] = disabled
            properties["disabled_style"] = disabledStyle
            properties["disabled_className"] = disabledClassName
            properties["selected_className"] = selectedClassName
            properties["selected_style"] = selectedStyle
            properties["width"] = width
            properties["className"] = className
            properties["style"] = style
            properties["persistence"] = persistence
            properties["persisted_props"] = persistedProps
            properties["persistence_type"] = persistenceType
        }
    }
}

extension ComponentID where Target == Core.Tab {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var label: Property<Children> { property("label") }
    public var value: Property<String> { property("value") }
    public var disabled: Property<Bool> { property("disabled", default: false) }
    public var disabledStyle: Property<Style> { property("disabled_style") }
    public var disabledClassName: Property<String> { property("disabled_className") }
    public var selectedClassName: Property<String> { property("selected_className") }
    public var selectedStyle: Property<Style> { property("selected_style") }
    public var width: Property<JSON> { property("width") }
    public var className: Property<String> { property("className") }
    public var style: Property<Style> { property("style") }
    public var persistence: Property<JSON> { property("persistence") }
    public var persistedProps: Property<[String]> { property("persisted_props") }
    public var persistenceType: Property<PersistenceType> { property("persistence_type") }
}
