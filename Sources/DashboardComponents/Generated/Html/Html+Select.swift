// Written by generate-components from the metadata of dash_html_components 4.4.1. Do not edit.

public import Dashboards

extension Html {
    /// The `select` element.
    public struct Select: Container {
        public static let type = ComponentType(library: .html, name: "Select")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            autoFocus: Bool? = nil,
            autoComplete: String? = nil,
            disabled: Bool? = nil,
            form: String? = nil,
            multiple: Bool? = nil,
            name: String? = nil,
            required: Bool? = nil,
            size: Int? = nil,
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
            properties["disabled"] = disabled
            properties["form"] = form
            properties["multiple"] = multiple
            properties["name"] = name
            properties["required"] = required
            properties["size"] = size
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

extension ComponentID where Target == Html.Select {
    public var autoFocus: Property<Bool> { property("autoFocus") }
    public var autoComplete: Property<String> { property("autoComplete") }
    public var disabled: Property<Bool> { property("disabled", default: false) }
    public var form: Property<String> { property("form") }
    public var multiple: Property<Bool> { property("multiple") }
    public var nameProperty: Property<String> { property("name") }
    public var required: Property<Bool> { property("required") }
    public var size: Property<Int> { property("size") }
}
