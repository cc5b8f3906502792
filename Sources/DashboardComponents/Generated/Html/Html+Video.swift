// Written by generate-components from the metadata of dash_html_components 4.4.1. Do not edit.

public import Dashboards

extension Html {
    /// The `video` element.
    public struct Video: Container {
        public static let type = ComponentType(library: .html, name: "Video")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            autoPlay: Bool? = nil,
            controls: Bool? = nil,
            crossOrigin: String? = nil,
            height: JSON? = nil,
            loop: Bool? = nil,
            muted: Bool? = nil,
            playsInline: Bool? = nil,
            poster: String? = nil,
            preload: String? = nil,
            src: String? = nil,
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
            properties["autoPlay"] = autoPlay
            properties["controls"] = controls
            properties["crossOrigin"] = crossOrigin
            properties["height"] = height
            properties["loop"] = loop
            properties["muted"] = muted
            properties["playsInline"] = playsInline
            properties["poster"] = poster
            properties["preload"] = preload
            properties["src"] = src
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

extension ComponentID where Target == Html.Video {
    public var autoPlay: Property<Bool> { property("autoPlay") }
    public var controls: Property<Bool> { property("controls") }
    public var crossOrigin: Property<String> { property("crossOrigin") }
    public var height: Property<JSON> { property("height") }
    public var loop: Property<Bool> { property("loop") }
    public var muted: Property<Bool> { property("muted") }
    public var playsInline: Property<Bool> { property("playsInline") }
    public var poster: Property<String> { property("poster") }
    public var preload: Property<String> { property("preload") }
    public var src: Property<String> { property("src") }
    public var width: Property<JSON> { property("width") }
}
