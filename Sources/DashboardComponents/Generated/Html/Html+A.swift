// Written by generate-components from the metadata of dash_html_components 4.4.1. Do not edit.

public import Dashboards

extension Html {
    /// The `a` element.
    public struct A: Container {
        public static let type = ComponentType(library: .html, name: "A")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            download: String? = nil,
            href: String? = nil,
            hrefLang: String? = nil,
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
            attributes: JSON.Object = [:],
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["download"] = download
            properties["href"] = href
            properties["hrefLang"] = hrefLang
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

extension ComponentID where Target == Html.A {
    public var download: Property<String> { property("download") }
    public var href: Property<String> { property("href") }
    public var hrefLang: Property<String> { property("hrefLang") }
    public var media: Property<String> { property("media") }
    public var referrerPolicy: Property<String> { property("referrerPolicy") }
    public var rel: Property<String> { property("rel") }
    public var shape: Property<String> { property("shape") }
    public var target: Property<String> { property("target") }
}
