// Written by generate-components from the metadata of dash_html_components 4.4.1. Do not edit.

public import Dashboards

extension Html {
    /// The `form` element.
    public struct Form: Container {
        public static let type = ComponentType(library: .html, name: "Form")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            accept: String? = nil,
            acceptCharset: String? = nil,
            action: String? = nil,
            autoComplete: String? = nil,
            encType: String? = nil,
            method: String? = nil,
            name: String? = nil,
            noValidate: Bool? = nil,
            target: String? = nil,
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
            properties["accept"] = accept
            properties["acceptCharset"] = acceptCharset
            properties["action"] = action
            properties["autoComplete"] = autoComplete
            properties["encType"] = encType
            properties["method"] = method
            properties["name"] = name
            properties["noValidate"] = noValidate
            properties["target"] = target
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

extension ComponentID where Target == Html.Form {
    public var accept: Property<String> { property("accept") }
    public var acceptCharset: Property<String> { property("acceptCharset") }
    public var action: Property<String> { property("action") }
    public var autoComplete: Property<String> { property("autoComplete") }
    public var encType: Property<String> { property("encType") }
    public var method: Property<String> { property("method") }
    public var nameProperty: Property<String> { property("name") }
    public var noValidate: Property<Bool> { property("noValidate") }
    public var target: Property<String> { property("target") }
}
