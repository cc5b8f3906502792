// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards

extension Core {
    /// `Textarea` of `dash_core_components`.
    public struct Textarea: Component {
        public static let type = ComponentType(library: .core, name: "Textarea")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            value: String? = nil,
            autoFocus: String? = nil,
            cols: Int? = nil,
            disabled: Bool? = nil,
            form: String? = nil,
            maxLength: Int? = nil,
            minLength: Int? = nil,
            name: String? = nil,
            placeholder: String? = nil,
            readOnly: Bool? = nil,
            required: Bool? = nil,
            rows: Int? = nil,
            wrap: String? = nil,
            contextMenu: String? = nil,
            blurs: Int? = nil,
            className: String? = nil,
            style: Style? = nil,
            title: String? = nil,
            hidden: String? = nil,
            tabIndex: Int? = nil,
            accessKey: String? = nil,
            contentEditable: Bool? = nil,
            dir: String? = nil,
            draggable: Bool? = nil,
            lang: String? = nil,
            spellCheck: Bool? = nil,
            clicks: Int? = nil,
            persistence: JSON? = nil,
            persistedProps: [String]? = nil,
            persistenceType: PersistenceType? = nil
        ) {
            properties["id"] = id
            properties["value"] = value
            properties["autoFocus"] = autoFocus
            properties["cols"] = cols
            properties["disabled"] = disabled
            properties["form"] = form
            properties["maxLength"] = maxLength
            properties["minLength"] = minLength
            properties["name"] = name
            properties["placeholder"] = placeholder
            properties["readOnly"] = readOnly
            properties["required"] = required
            properties["rows"] = rows
            properties["wrap"] = wrap
            properties["contextMenu"] = contextMenu
            properties["n_blur"] = blurs
            properties["className"] = className
            properties["style"] = style
            properties["title"] = title
            properties["hidden"] = hidden
            properties["tabIndex"] = tabIndex
            properties["accessKey"] = accessKey
            properties["contentEditable"] = contentEditable
            properties["dir"] = dir
            properties["draggable"] = draggable
            properties["lang"] = lang
            properties["spellCheck"] = spellCheck
            properties["n_clicks"] = clicks
            properties["persistence"] = persistence
            properties["persisted_props"] = persistedProps
            properties["persistence_type"] = persistenceType
        }
    }
}

extension ComponentID where Target == Core.Textarea {
    public var value: Property<String> { property("value", default: "") }
    public var autoFocus: Property<String> { property("autoFocus") }
    public var cols: Property<Int> { property("cols") }
    public var disabled: Property<Bool> { property("disabled", default: false) }
    public var form: Property<String> { property("form") }
    public var maxLength: Property<Int> { property("maxLength") }
    public var minLength: Property<Int> { property("minLength") }
    public var nameProperty: Property<String> { property("name") }
    public var placeholder: Property<String> { property("placeholder") }
    public var readOnly: Property<Bool> { property("readOnly") }
    public var required: Property<Bool> { property("required") }
    public var rows: Property<Int> { property("rows") }
    public var wrap: Property<String> { property("wrap") }
    public var contextMenu: Property<String> { property("contextMenu") }
    public var blurs: Property<Int> { property("n_blur", default: 0) }
    public var blursTimestamp: Property<Int> { property("n_blur_timestamp", default: -1) }
    public var clicksTimestamp: Property<Int> { property("n_clicks_timestamp", default: -1) }
    public var className: Property<String> { property("className") }
    public var style: Property<Style> { property("style") }
    public var title: Property<String> { property("title") }
    public var hidden: Property<String> { property("hidden") }
    public var tabIndex: Property<Int> { property("tabIndex") }
    public var accessKey: Property<String> { property("accessKey") }
    public var contentEditable: Property<Bool> { property("contentEditable") }
    public var dir: Property<String> { property("dir") }
    public var draggable: Property<Bool> { property("draggable") }
    public var lang: Property<String> { property("lang") }
    public var spellCheck: Property<Bool> { property("spellCheck") }
    public var clicks: Property<Int> { property("n_clicks", default: 0) }
    public var persistence: Property<JSON> { property("persistence") }
    public var persistedProps: Property<[String]> { property("persisted_props") }
    public var persistenceType: Property<PersistenceType> { property("persistence_type") }
}
