// Written by generate-components from the metadata of dash_html_components 4.4.1. Do not edit.

public import Dashboards

extension Html {
    /// The `track` element.
    public struct Track: Element {
        public static let type = ComponentType(library: .html, name: "Track")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            `default`: Bool? = nil,
            kind: String? = nil,
            label: String? = nil,
            src: String? = nil,
            srcLang: String? = nil,
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
            properties["default"] = `default`
            properties["kind"] = kind
            properties["label"] = label
            properties["src"] = src
            properties["srcLang"] = srcLang
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

extension ComponentID where Target == Html.Track {
    public var `default`: Property<Bool> { property("default") }
    public var kind: Property<String> { property("kind") }
    public var label: Property<String> { property("label") }
    public var src: Property<String> { property("src") }
    public var srcLang: Property<String> { property("srcLang") }
}
