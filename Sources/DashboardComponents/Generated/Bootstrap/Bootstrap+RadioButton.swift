// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `RadioButton` of `dash_bootstrap_components`.
    public struct RadioButton: Component {
        public static let type = ComponentType(library: .bootstrap, name: "RadioButton")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            value: Bool? = nil,
            disabled: Bool? = nil,
            inputStyle: Style? = nil,
            inputClassName: String? = nil,
            label: (any LayoutContent)? = nil,
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
            properties["input_style"] = inputStyle
            properties["input_class_name"] = inputClassName
            properties["label"] = label?.asChildren
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

extension ComponentID where Target == Bootstrap.RadioButton {
    public var value: Property<Bool> { property("value", default: false) }
    public var disabled: Property<Bool> { property("disabled", default: false) }
    public var inputStyle: Property<Style> { property("input_style") }
    public var inputClassName: Property<String> { property("input_class_name") }
    public var label: Property<Children> { property("label") }
    public var labelID: Property<String> { property("label_id") }
    public var labelStyle: Property<Style> { property("label_style") }
    public var labelClassName: Property<String> { property("label_class_name") }
    public var nameProperty: Property<String> { property("name") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var persistence: Property<JSON> { property("persistence") }
    public var persistedProps: Property<[String]> { property("persisted_props") }
    public var persistenceType: Property<PersistenceType> { property("persistence_type") }
}
