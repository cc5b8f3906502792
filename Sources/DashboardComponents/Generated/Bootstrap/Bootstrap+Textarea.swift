// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Textarea` of `dash_bootstrap_components`.
    public struct Textarea: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Textarea")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            value: String? = nil,
            blurs: Int? = nil,
            submits: Int? = nil,
            valid: Bool? = nil,
            invalid: Bool? = nil,
            placeholder: String? = nil,
            size: String? = nil,
            accessKey: String? = nil,
            autoFocus: String? = nil,
            contentEditable: JSON? = nil,
            contextMenu: String? = nil,
            cols: Int? = nil,
            disabled: Bool? = nil,
            form: String? = nil,
            maxLength: Int? = nil,
            minLength: Int? = nil,
            name: String? = nil,
            readOnly: Bool? = nil,
            required: Bool? = nil,
            rows: Int? = nil,
            spellCheck: Bool? = nil,
            tabIndex: Int? = nil,
            wrap: String? = nil,
            submitOnEnter: Bool? = nil,
            debounce: JSON? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            title: String? = nil,
            hidden: String? = nil,
            dir: String? = nil,
            draggable: Bool? = nil,
            lang: String? = nil,
            clicks: Int? = nil,
            persistence: JSON? = nil,
            persistedProps: [String]? = nil,
            persistenceType: PersistenceType? = nil
        ) {
            properties["id"] = id
            properties["value"] = value
            properties["n_blur"] = blurs
            properties["n_submit"] = submits
            properties["valid"] = valid
            properties["invalid"] = invalid
            properties["placeholder"] = placeholder
            properties["size"] = size
            properties["accesskey"] = accessKey
            properties["autofocus"] = autoFocus
            properties["contenteditable"] = contentEditable
            properties["contextmenu"] = contextMenu
            properties["cols"] = cols
            properties["disabled"] = disabled
            properties["form"] = form
            properties["maxlength"] = maxLength
            properties["minlength"] = minLength
            properties["name"] = name
            properties["readonly"] = readOnly
            properties["required"] = required
            properties["rows"] = rows
            properties["spellcheck"] = spellCheck
            properties["tabindex"] = tabIndex
            properties["wrap"] = wrap
            properties["submit_on_enter"] = submitOnEnter
            properties["debounce"] = debounce
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
            properties["title"] = title
            properties["hidden"] = hidden
            properties["dir"] = dir
            properties["draggable"] = draggable
            properties["lang"] = lang
            properties["n_clicks"] = clicks
            properties["persistence"] = persistence
            properties["persisted_props"] = persistedProps
            properties["persistence_type"] = persistenceType
        }
    }
}

extension ComponentID where Target == Bootstrap.Textarea {
    public var value: Property<String> { property("value", default: "") }
    public var blurs: Property<Int> { property("n_blur", default: 0) }
    public var submits: Property<Int> { property("n_submit", default: 0) }
    public var valid: Property<Bool> { property("valid", default: false) }
    public var invalid: Property<Bool> { property("invalid", default: false) }
    public var placeholder: Property<String> { property("placeholder") }
    public var size: Property<String> { property("size") }
    public var accessKey: Property<String> { property("accesskey") }
    public var autoFocus: Property<String> { property("autofocus") }
    public var contentEditable: Property<JSON> { property("contenteditable") }
    public var contextMenu: Property<String> { property("contextmenu") }
    public var cols: Property<Int> { property("cols") }
    public var disabled: Property<Bool> { property("disabled", default: false) }
    public var form: Property<String> { property("form") }
    public var maxLength: Property<Int> { property("maxlength") }
    public var minLength: Property<Int> { property("minlength") }
    public var nameProperty: Property<String> { property("name") }
    public var readOnly: Property<Bool> { property("readonly") }
    public var required: Property<Bool> { property("required") }
    public var rows: Property<Int> { property("rows") }
    public var spellCheck: Property<Bool> { property("spellcheck") }
    public var tabIndex: Property<Int> { property("tabindex") }
    public var wrap: Property<String> { property("wrap") }
    public var submitOnEnter: Property<Bool> { property("submit_on_enter", default: true) }
    public var debounce: Property<JSON> { property("debounce") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
    public var title: Property<String> { property("title") }
    public var hidden: Property<String> { property("hidden") }
    public var dir: Property<String> { property("dir") }
    public var draggable: Property<Bool> { property("draggable") }
    public var lang: Property<String> { property("lang") }
    public var clicks: Property<Int> { property("n_clicks", default: 0) }
    public var persistence: Property<JSON> { property("persistence") }
    public var persistedProps: Property<[String]> { property("persisted_props") }
    public var persistenceType: Property<PersistenceType> { property("persistence_type") }
}
