// Written by generate-components from the metadata of dash_html_components 4.4.1. Do not edit.

public import Dashboards

extension Html {
    /// The `iframe` element.
    public struct Iframe: Container {
        public static let type = ComponentType(library: .html, name: "Iframe")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            allow: String? = nil,
            height: JSON? = nil,
            name: String? = nil,
            referrerPolicy: String? = nil,
            sandbox: String? = nil,
            src: String? = nil,
            srcDoc: String? = nil,
            width: JSON? = nil,
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
            properties["allow"] = allow
            properties["height"] = height
            properties["name"] = name
            properties["referrerPolicy"] = referrerPolicy
            properties["sandbox"] = sandbox
            properties["src"] = src
            properties["srcDoc"] = srcDoc
            properties["width"] = width
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

extension ComponentID where Target == Html.Iframe {
    public var allow: Property<String> { property("allow") }
    public var height: Property<JSON> { property("height") }
    public var nameProperty: Property<String> { property("name") }
    public var referrerPolicy: Property<String> { property("referrerPolicy") }
    public var sandbox: Property<String> { property("sandbox") }
    public var src: Property<String> { property("src") }
    public var srcDoc: Property<String> { property("srcDoc") }
    public var width: Property<JSON> { property("width") }
}
