// Written by generate-components from the metadata of dash_html_components 4.4.1. Do not edit.

public import Dashboards

extension Html {
    /// The `textarea` element.
    public struct Textarea: Container {
        public static let type = ComponentType(library: .html, name: "Textarea")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            autoFocus: Bool? = nil,
            autoComplete: String? = nil,
            cols: Int? = nil,
            disabled: Bool? = nil,
            form: String? = nil,
            inputMode: String? = nil,
            maxLength: Int? = nil,
            minLength: Int? = nil,
            name: String? = nil,
            placeholder: String? = nil,
            readOnly: String? = nil,
            required: Bool? = nil,
            rows: Int? = nil,
            wrap: String? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            title: String? = nil,
            role: String? = nil,
            hidden: Bool? = nil,
            tabIndex: Int? = nil,
            accessKey: String? = nil,
            contentEditable: String? = nil,
            dir: String? = nil,
            draggable: String? = nil,
            lang: String? = nil,
            spellCheck: String? = nil,
            clicks: Int? = nil,
            disableClicks: Bool? = nil,
            attributes: JSON.Object = [:],
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["autoFocus"] = autoFocus
            properties["autoComplete"] = autoComplete
            properties["cols"] = cols
            properties["disabled"] = disabled
            properties["form"] = form
            properties["inputMode"] = inputMode
            properties["maxLength"] = maxLength
            properties["minLength"] = minLength
            properties["name"] = name
            properties["placeholder"] = placeholder
            properties["readOnly"] = readOnly
            properties["required"] = required
            properties["rows"] = rows
            properties["wrap"] = wrap
            properties["className"] = className
            properties["style"] = style
            properties["key"] = key
            properties["title"] = title
            properties["role"] = role
            properties["hidden"] = hidden
            properties["tabIndex"] = tabIndex
            properties["accessKey"] = accessKey
            properties["contentEditable"] = contentEditable
            properties["dir"] = dir
            properties["draggable"] = draggable
            properties["lang"] = lang
            properties["spellCheck"] = spellCheck
            properties["n_clicks"] = clicks
            properties["disable_n_clicks"] = disableClicks
            properties.merge(attributes)
        }
    }
}

extension ComponentID where Target == Html.Textarea {
    public var autoFocus: Property<Bool> { property("autoFocus") }
    public var autoComplete: Property<String> { property("autoComplete") }
    public var cols: Property<Int> { property("cols") }
    public var disabled: Property<Bool> { property("disabled", default: false) }
    public var form: Property<String> { property("form") }
    public var inputMode: Property<String> { property("inputMode") }
    public var maxLength: Property<Int> { property("maxLength") }
    public var minLength: Property<Int> { property("minLength") }
    public var nameProperty: Property<String> { property("name") }
    public var placeholder: Property<String> { property("placeholder") }
    public var readOnly: Property<String> { property("readOnly") }
    public var required: Property<Bool> { property("required") }
    public var rows: Property<Int> { property("rows") }
    public var wrap: Property<String> { property("wrap") }
}
