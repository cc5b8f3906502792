// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards

extension Core {
    /// `Input` of `dash_core_components`.
    public struct Input: Component {
        public static let type = ComponentType(library: .core, name: "Input")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            value: String? = nil,
            number: Double? = nil,
            type: Kind? = nil,
            debounce: JSON? = nil,
            placeholder: String? = nil,
            submits: Int? = nil,
            inputMode: InputMode? = nil,
            autoComplete: String? = nil,
            readOnly: Bool? = nil,
            required: Bool? = nil,
            autoFocus: Bool? = nil,
            disabled: Bool? = nil,
            list: String? = nil,
            multiple: Bool? = nil,
            name: String? = nil,
            min: JSON? = nil,
            max: JSON? = nil,
            step: JSON? = nil,
            minLength: Int? = nil,
            maxLength: Int? = nil,
            pattern: String? = nil,
            selectionStart: String? = nil,
            selectionEnd: String? = nil,
            selectionDirection: String? = nil,
            blurs: Int? = nil,
            size: String? = nil,
            className: String? = nil,
            style: Style? = nil,
            spellCheck: Bool? = nil,
            persistence: JSON? = nil,
            persistedProps: [String]? = nil,
            persistenceType: PersistenceType? = nil
        ) {
            properties["id"] = id
            properties["value"] = value
            properties["value"] = number
            properties["type"] = type
            properties["debounce"] = debounce
            properties["placeholder"] = placeholder
            properties["n_submit"] = submits
            properties["inputMode"] = inputMode
            properties["autoComplete"] = autoComplete
            properties["readOnly"] = readOnly
            properties["required"] = required
            properties["autoFocus"] = autoFocus
            properties["disabled"] = disabled
            properties["list"] = list
            properties["multiple"] = multiple
            properties["name"] = name
            properties["min"] = min
            properties["max"] = max
            properties["step"] = step
            properties["minLength"] = minLength
            properties["maxLength"] = maxLength
            properties["pattern"] = pattern
            properties["selectionStart"] = selectionStart
            properties["selectionEnd"] = selectionEnd
            properties["selectionDirection"] = selectionDirection
            properties["n_blur"] = blurs
            properties["size"] = size
            properties["className"] = className
            properties["style"] = style
            properties["spellCheck"] = spellCheck
            properties["persistence"] = persistence
            properties["persisted_props"] = persistedProps
            properties["persistence_type"] = persistenceType
        }

        /// A value of `type`.
        public enum Kind: String, PropertyChoice {
            case text
            case number
            case password
            case email
            case range
            case search
            case tel
            case url
            case hidden
        }

        /// A value of `inputMode`.
        public enum InputMode: String, PropertyChoice {
            case verbatim
            case latin
            case latinName = "latin-name"
            case latinProse = "latin-prose"
            case fullWidthLatin = "full-width-latin"
            case kana
            case katakana
            case numeric
            case tel
            case email
            case url
        }
    }
}

extension ComponentID where Target == Core.Input {
    public var value: Property<String> { property("value", default: "") }
    public var number: Property<Double> { property("value") }
    public var type: Property<Core.Input.Kind> { property("type") }
    public var debounce: Property<JSON> { property("debounce") }
    public var placeholder: Property<String> { property("placeholder") }
    public var submits: Property<Int> { property("n_submit", default: 0) }
    public var submitsTimestamp: Property<Int> { property("n_submit_timestamp", default: -1) }
    public var inputMode: Property<Core.Input.InputMode> { property("inputMode", default: .verbatim) }
    public var autoComplete: Property<String> { property("autoComplete", default: "off") }
    public var readOnly: Property<Bool> { property("readOnly") }
    public var required: Property<Bool> { property("required") }
    public var autoFocus: Property<Bool> { property("autoFocus") }
    public var disabled: Property<Bool> { property("disabled", default: false) }
    public var list: Property<String> { property("list") }
    public var multiple: Property<Bool> { property("multiple") }
    public var nameProperty: Property<String> { property("name") }
    public var min: Property<JSON> { property("min") }
    public var max: Property<JSON> { property("max") }
    public var step: Property<JSON> { property("step") }
    public var minLength: Property<Int> { property("minLength") }
    public var maxLength: Property<Int> { property("maxLength") }
    public var pattern: Property<String> { property("pattern") }
    public var selectionStart: Property<String> { property("selectionStart") }
    public var selectionEnd: Property<String> { property("selectionEnd") }
    public var selectionDirection: Property<String> { property("selectionDirection") }
    public var blurs: Property<Int> { property("n_blur", default: 0) }
    public var blursTimestamp: Property<Int> { property("n_blur_timestamp", default: -1) }
    public var size: Property<String> { property("size") }
    public var className: Property<String> { property("className") }
    public var style: Property<Style> { property("style") }
    public var spellCheck: Property<Bool> { property("spellCheck") }
    public var persistence: Property<JSON> { property("persistence") }
    public var persistedProps: Property<[String]> { property("persisted_props") }
    public var persistenceType: Property<PersistenceType> { property("persistence_type") }
}
