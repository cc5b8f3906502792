// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Checklist` of `dash_bootstrap_components`.
    public struct Checklist: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Checklist")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            options: Options? = nil,
            value: [String]? = nil,
            inline: Bool? = nil,
            `switch`: Bool? = nil,
            inputStyle: Style? = nil,
            inputCheckedStyle: Style? = nil,
            inputClassName: String? = nil,
            inputCheckedClassName: String? = nil,
            labelStyle: Style? = nil,
            labelClassName: String? = nil,
            labelCheckedStyle: Style? = nil,
            labelCheckedClassName: String? = nil,
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
            properties["inline"] = inline
            properties["switch"] = `switch`
            properties["input_style"] = inputStyle
            properties["input_checked_style"] = inputCheckedStyle
            properties["input_class_name"] = inputClassName
            properties["input_checked_class_name"] = inputCheckedClassName
            properties["label_style"] = labelStyle
            properties["label_class_name"] = labelClassName
            properties["label_checked_style"] = labelCheckedStyle
            properties["label_checked_class_name"] = labelCheckedClassName
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

extension ComponentID where Target == Bootstrap.Checklist {
    public var options: Property<Options> { property("options") }
    public var value: Property<[String]> { property("value", default: []) }
    public var inline: Property<Bool> { property("inline") }
    public var `switch`: Property<Bool> { property("switch") }
    public var inputStyle: Property<Style> { property("input_style") }
    public var inputCheckedStyle: Property<Style> { property("input_checked_style") }
    public var inputClassName: Property<String> { property("input_class_name") }
    public var inputCheckedClassName: Property<String> { property("input_checked_class_name") }
    public var labelStyle: Property<Style> { property("label_style") }
    public var labelClassName: Property<String> { property("label_class_name") }
    public var labelCheckedStyle: Property<Style> { property("label_checked_style") }
    public var labelCheckedClassName: Property<String> { property("label_checked_class_name") }
    public var nameProperty: Property<String> { property("name") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
    public var persistence: Property<JSON> { property("persistence") }
    public var persistedProps: Property<[String]> { property("persisted_props") }
    public var persistenceType: Property<PersistenceType> { property("persistence_type") }
}
