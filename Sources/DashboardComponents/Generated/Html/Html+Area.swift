// Written by generate-components from the metadata of dash_html_components 4.4.1. Do not edit.

public import Dashboards

extension Html {
    /// The `area` element.
    public struct Area: Element {
        public static let type = ComponentType(library: .html, name: "Area")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            alt: String? = nil,
            coords: String? = nil,
            download: String? = nil,
            href: String? = nil,
            media: String? = nil,
            referrerPolicy: String? = nil,
            rel: String? = nil,
            shape: String? = nil,
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
            attributes: JSON.Object = [:]
        ) {
            properties["id"] = id
            properties["alt"] = alt
            properties["coords"] = coords
            properties["download"] = download
            properties["href"] = href
            properties["media"] = media
            properties["referrerPolicy"] = referrerPolicy
            properties["rel"] = rel
            properties["shape"] = shape
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

extension ComponentID where Target == Html.Area {
    public var alt: Property<String> { property("alt") }
    public var coords: Property<String> { property("coords") }
    public var download: Property<String> { property("download") }
    public var href: Property<String> { property("href") }
    public var media: Property<String> { property("media") }
    public var referrerPolicy: Property<String> { property("referrerPolicy") }
    public var rel: Property<String> { property("rel") }
    public var shape: Property<String> { property("shape") }
    public var target: Property<String> { property("target") }
}
