// Written by generate-components from the metadata of dash_html_components 4.4.1. Do not edit.

public import Dashboards

extension Html {
    /// The `source` element.
    public struct Source: Element {
        public static let type = ComponentType(library: .html, name: "Source")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            media: String? = nil,
            sizes: String? = nil,
            src: String? = nil,
            srcSet: String? = nil,
            type: String? = nil,
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
            properties["media"] = media
            properties["sizes"] = sizes
            properties["src"] = src
            properties["srcSet"] = srcSet
            properties["type"] = type
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

extension ComponentID where Target == Html.Source {
    public var media: Property<String> { property("media") }
    public var sizes: Property<String> { property("sizes") }
    public var src: Property<String> { property("src") }
    public var srcSet: Property<String> { property("srcSet") }
    public var type: Property<String> { property("type") }
}
