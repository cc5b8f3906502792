// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Select` of `dash_bootstrap_components`.
    public struct Select: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Select")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            options: Options? = nil,
            value: String? = nil,
            placeholder: String? = nil,
            disabled: Bool? = nil,
            required: Bool? = nil,
            valid: Bool? = nil,
            invalid: Bool? = nil,
            size: String? = nil,
            htmlSize: String? = nil,
            name: String? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            persistence: JSON? = nil,
            persistedProps: [String]? = nil,
            persistenceType: PersistenceType? = nil
        ) {
            properties["id"] = id
            properties["options"] = options
            properties["value"] = value
            properties["placeholder"] = placeholder
            properties["disabled"] = disabled
            properties["required"] = required
            properties["valid"] = valid
            properties["invalid"] = invalid
            properties["size"] = size
            properties["html_size"] = htmlSize
            properties["name"] = name
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
            properties["persistence"] = persistence
            properties["persisted_props"] = persistedProps
            properties["persistence_type"] = persistenceType
        }
    }
}

extension ComponentID where Target == Bootstrap.Select {
    public var options: Property<Options> { property("options") }
    public var value: Property<String> { property("value", default: "") }
    public var placeholder: Property<String> { property("placeholder", default: "") }
    public var disabled: Property<Bool> { property("disabled", default: false) }
    public var required: Property<Bool> { property("required") }
    public var valid: Property<Bool> { property("valid", default: false) }
    public var invalid: Property<Bool> { property("invalid", default: false) }
    public var size: Property<String> { property("size") }
    public var htmlSize: Property<String> { property("html_size") }
    public var nameProperty: Property<String> { property("name") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
    public var persistence: Property<JSON> { property("persistence") }
    public var persistedProps: Property<[String]> { property("persisted_props") }
    public var persistenceType: Property<PersistenceType> { property("persistence_type") }
}
