// Written by generate-components from the metadata of dash_html_components 4.4.1. Do not edit.

public import Dashboards

extension Html {
    /// The `meta` element.
    public struct Meta: Element {
        public static let type = ComponentType(library: .html, name: "Meta")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            charSet: String? = nil,
            content: String? = nil,
            httpEquiv: String? = nil,
            name: String? = nil,
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
            attributes: JSON.Object = [:]
        ) {
            properties["id"] = id
            properties["charSet"] = charSet
            properties["content"] = content
            properties["httpEquiv"] = httpEquiv
            properties["name"] = name
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

extension ComponentID where Target == Html.Meta {
    public var charSet: Property<String> { property("charSet") }
    public var content: Property<String> { property("content") }
    public var httpEquiv: Property<String> { property("httpEquiv") }
    public var nameProperty: Property<String> { property("name") }
}
