// Written by generate-components from the metadata of dash_html_components 4.4.1. Do not edit.

public import Dashboards

extension Html {
    /// The `img` element.
    public struct Img: Element {
        public static let type = ComponentType(library: .html, name: "Img")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            alt: String? = nil,
            crossOrigin: String? = nil,
            height: JSON? = nil,
            referrerPolicy: String? = nil,
            sizes: String? = nil,
            src: String? = nil,
            srcSet: String? = nil,
            useMap: String? = nil,
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
            attributes: JSON.Object = [:]
        ) {
            properties["id"] = id
            properties["alt"] = alt
            properties["crossOrigin"] = crossOrigin
            properties["height"] = height
            properties["referrerPolicy"] = referrerPolicy
            properties["sizes"] = sizes
            properties["src"] = src
            properties["srcSet"] = srcSet
            properties["useMap"] = useMap
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

extension ComponentID where Target == Html.Img {
    public var alt: Property<String> { property("alt") }
    public var crossOrigin: Property<String> { property("crossOrigin") }
    public var height: Property<JSON> { property("height") }
    public var referrerPolicy: Property<String> { property("referrerPolicy") }
    public var sizes: Property<String> { property("sizes") }
    public var src: Property<String> { property("src") }
    public var srcSet: Property<String> { property("srcSet") }
    public var useMap: Property<String> { property("useMap") }
    public var width: Property<JSON> { property("width") }
}
