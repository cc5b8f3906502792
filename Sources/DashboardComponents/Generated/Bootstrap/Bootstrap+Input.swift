// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Input` of `dash_bootstrap_components`.
    public struct Input: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Input")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            value: String? = nil,
            number: Double? = nil,
            submits: Int? = nil,
            blurs: Int? = nil,
            size: String? = nil,
            valid: Bool? = nil,
            invalid: Bool? = nil,
            plaintext: Bool? = nil,
            type: Kind? = nil,
            step: JSON? = nil,
            disabled: Bool? = nil,
            placeholder: String? = nil,
            debounce: JSON? = nil,
            htmlSize: String? = nil,
            autoComplete: String? = nil,
            autoFocus: Bool? = nil,
            inputMode: InputMode? = nil,
            list: String? = nil,
            max: JSON? = nil,
            maxLength: Int? = nil,
            min: JSON? = nil,
            minLength: Int? = nil,
            required: Bool? = nil,
            readOnly: Bool? = nil,
            name: String? = nil,
            pattern: String? = nil,
            tabIndex: String? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            persistence: JSON? = nil,
            persistedProps: [String]? = nil,
            persistenceType: PersistenceType? = nil
        ) {
            properties["id"] = id
            properties["value"] = value
            properties["value"] = number
            properties["n_submit"] = submits
            properties["n_blur"] = blurs
            properties["size"] = size
            properties["valid"] = valid
            properties["invalid"] = invalid
            properties["plaintext"] = plaintext
            properties["type"] = type
            properties["step"] = step
            properties["disabled"] = disabled
            properties["placeholder"] = placeholder
            properties["debounce"] = debounce
            properties["html_size"] = htmlSize
            properties["autocomplete"] = autoComplete
            properties["autofocus"] = autoFocus
            properties["inputmode"] = inputMode
            properties["list"] = list
            properties["max"] = max
            properties["maxlength"] = maxLength
            properties["min"] = min
            properties["minlength"] = minLength
            properties["required"] = required
            properties["readonly"] = readOnly
            properties["name"] = name
            properties["pattern"] = pattern
            properties["tabindex"] = tabIndex
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
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
            case time
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

extension ComponentID where Target == Bootstrap.Input {
    public var value: Property<String> { property("value", default: "") }
    public var number: Property<Double> { property("value") }
    public var submits: Property<Int> { property("n_submit", default: 0) }
    public var blurs: Property<Int> { property("n_blur", default: 0) }
    public var size: Property<String> { property("size") }
    public var valid: Property<Bool> { property("valid", default: false) }
    public var invalid: Property<Bool> { property("invalid", default: false) }
    public var plaintext: Property<Bool> { property("plaintext") }
    public var type: Property<Bootstrap.Input.Kind> { property("type") }
    public var step: Property<JSON> { property("step") }
    public var disabled: Property<Bool> { property("disabled", default: false) }
    public var placeholder: Property<String> { property("placeholder") }
    public var debounce: Property<JSON> { property("debounce") }
    public var htmlSize: Property<String> { property("html_size") }
    public var autoComplete: Property<String> { property("autocomplete") }
    public var autoFocus: Property<Bool> { property("autofocus") }
    public var inputMode: Property<Bootstrap.Input.InputMode> { property("inputmode") }
    public var list: Property<String> { property("list") }
    public var max: Property<JSON> { property("max") }
    public var maxLength: Property<Int> { property("maxlength") }
    public var min: Property<JSON> { property("min") }
    public var minLength: Property<Int> { property("minlength") }
    public var required: Property<Bool> { property("required") }
    public var readOnly: Property<Bool> { property("readonly") }
    public var nameProperty: Property<String> { property("name") }
    public var pattern: Property<String> { property("pattern") }
    public var tabIndex: Property<String> { property("tabindex") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
    public var persistence: Property<JSON> { property("persistence") }
    public var persistedProps: Property<[String]> { property("persisted_props") }
    public var persistenceType: Property<PersistenceType> { property("persistence_type") }
}
