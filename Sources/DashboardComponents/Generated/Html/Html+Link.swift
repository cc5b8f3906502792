// Written by generate-components from the metadata of dash_html_components 4.4.1. Do not edit.

public import Dashboards

extension Html {
    /// The `link` element.
    public struct Link: Element {
        public static let type = ComponentType(library: .html, name: "Link")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            crossOrigin: String? = nil,
            href: String? = nil,
            hrefLang: String? = nil,
            integrity: String? = nil,
            media: String? = nil,
            referrerPolicy: String? = nil,
            rel: String? = nil,
            sizes: String? = nil,
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
            properties["crossOrigin"] = crossOrigin
            properties["href"] = href
            properties["hrefLang"] = hrefLang
            properties["integrity"] = integrity
            properties["media"] = media
            properties["referrerPolicy"] = referrerPolicy
            properties["rel"] = rel
            properties["sizes"] = sizes
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

extension ComponentID where Target == Html.Link {
    public var crossOrigin: Property<String> { property("crossOrigin") }
    public var href: Property<String> { property("href") }
    public var hrefLang: Property<String> { property("hrefLang") }
    public var integrity: Property<String> { property("integrity") }
    public var media: Property<String> { property("media") }
    public var referrerPolicy: Property<String> { property("referrerPolicy") }
    public var rel: Property<String> { property("rel") }
    public var sizes: Property<String> { property("sizes") }
    public var type: Property<String> { property("type") }
}
