// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Checkbox` of `dash_bootstrap_components`.
    public struct Checkbox: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Checkbox")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            value: Bool? = nil,
            disabled: Bool? = nil,
            label: (any LayoutContent)? = nil,
            inputStyle: Style? = nil,
            inputClassName: String? = nil,
            labelID: String? = nil,
            labelStyle: Style? = nil,
            labelClassName: String? = nil,
            name: String? = nil,
            className: String? = nil,
            style: Style? = nil,
            persistence: JSON? = nil,
            persistedProps: [String]? = nil,
            persistenceType: PersistenceType? = nil
        ) {
            properties["id"] = id
            properties["value"] = value
            properties["disabled"] = disabled
            properties["label"] = label?.asChildren
            properties["input_style"] = inputStyle
            properties["input_class_name"] = inputClassName
            properties["label_id"] = labelID
            properties["label_style"] = labelStyle
            properties["label_class_name"] = labelClassName
            properties["name"] = name
            properties["class_name"] = className
            properties["style"] = style
            properties["persistence"] = persistence
            properties["persisted_props"] = persistedProps
            properties["persistence_type"] = persistenceType
        }
    }
}

extension ComponentID where Target == Bootstrap.Checkbox {
    public var value: Property<Bool> { property("value", default: false) }
    public var disabled: Property<Bool> { property("disabled", default: false) }
    public var label: Property<Children> { property("label") }
    public var inputStyle: Property<Style> { property("input_style") }
    public var inputClassName: Property<String> { property("input_class_name", default: "") }
    public var labelID: Property<String> { property("label_id") }
    public var labelStyle: Property<Style> { property("label_style") }
    public var labelClassName: Property<String> { property("label_class_name", default: "") }
    public var nameProperty: Property<String> { property("name") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var persistence: Property<JSON> { property("persistence") }
    public var persistedProps: Property<[String]> { property("persisted_props") }
    public var persistenceType: Property<PersistenceType> { property("persistence_type") }
}
