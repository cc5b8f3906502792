// Written by generate-components from the metadata of dash_html_components 4.4.1. Do not edit.

public import Dashboards

extension Html {
    /// The `button` element.
    public struct Button: Container {
        public static let type = ComponentType(library: .html, name: "Button")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            autoFocus: Bool? = nil,
            disabled: Bool? = nil,
            form: String? = nil,
            formAction: String? = nil,
            formEncType: String? = nil,
            formMethod: String? = nil,
            formNoValidate: Bool? = nil,
            formTarget: String? = nil,
            name: String? = nil,
            type: String? = nil,
            value: String? = nil,
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
            properties["disabled"] = disabled
            properties["form"] = form
            properties["formAction"] = formAction
            properties["formEncType"] = formEncType
            properties["formMethod"] = formMethod
            properties["formNoValidate"] = formNoValidate
            properties["formTarget"] = formTarget
            properties["name"] = name
            properties["type"] = type
            properties["value"] = value
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

extension ComponentID where Target == Html.Button {
    public var autoFocus: Property<Bool> { property("autoFocus") }
    public var disabled: Property<Bool> { property("disabled", default: false) }
    public var form: Property<String> { property("form") }
    public var formAction: Property<String> { property("formAction") }
    public var formEncType: Property<String> { property("formEncType") }
    public var formMethod: Property<String> { property("formMethod") }
    public var formNoValidate: Property<Bool> { property("formNoValidate") }
    public var formTarget: Property<String> { property("formTarget") }
    public var nameProperty: Property<String> { property("name") }
    public var type: Property<String> { property("type") }
    public var value: Property<String> { property("value") }
}
