// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards

extension Core {
    /// `RadioItems` of `dash_core_components`.
    public struct RadioItems: Component {
        public static let type = ComponentType(library: .core, name: "RadioItems")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            options: Options? = nil,
            value: String? = nil,
            inline: Bool? = nil,
            inputStyle: Style? = nil,
            inputClassName: String? = nil,
            labelStyle: Style? = nil,
            labelClassName: String? = nil,
            className: String? = nil,
            style: Style? = nil,
            persistence: JSON? = nil,
            persistedProps: [String]? = nil,
            persistenceType: PersistenceType? = nil
        ) {
            properties["id"] = id
            properties["options"] = options
            properties["value"] = value
            properties["inline"] = inline
            properties["inputStyle"] = inputStyle
            properties["inputClassName"] = inputClassName
            properties["labelStyle"] = labelStyle
            properties["labelClassName"] = labelClassName
            properties["className"] = className
            properties["style"] = style
            properties["persistence"] = persistence
            properties["persisted_props"] = persistedProps
            properties["persistence_type"] = persistenceType
        }
    }
}

extension ComponentID where Target == Core.RadioItems {
    public var options: Property<Options> { property("options") }
    public var value: Property<String> { property("value") }
    public var inline: Property<Bool> { property("inline", default: false) }
    public var inputStyle: Property<Style> { property("inputStyle") }
    public var inputClassName: Property<String> { property("inputClassName", default: "") }
    public var labelStyle: Property<Style> { property("labelStyle") }
    public var labelClassName: Property<String> { property("labelClassName", default: "") }
    public var className: Property<String> { property("className") }
    public var style: Property<Style> { property("style") }
    public var persistence: Property<JSON> { property("persistence") }
    public var persistedProps: Property<[String]> { property("persisted_props") }
    public var persistenceType: Property<PersistenceType> { property("persistence_type") }
}
