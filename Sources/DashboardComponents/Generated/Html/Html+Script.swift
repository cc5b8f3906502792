// Written by generate-components from the metadata of dash_html_components 4.4.1. Do not edit.

public import Dashboards

extension Html {
    /// The `script` element.
    public struct Script: Container {
        public static let type = ComponentType(library: .html, name: "Script")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            `async`: Bool? = nil,
            crossOrigin: String? = nil,
            `defer`: Bool? = nil,
            integrity: String? = nil,
            referrerPolicy: String? = nil,
            src: String? = nil,
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
            attributes: JSON.Object = [:],
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["async"] = `async`
            properties["crossOrigin"] = crossOrigin
            properties["defer"] = `defer`
            properties["integrity"] = integrity
            properties["referrerPolicy"] = referrerPolicy
            properties["src"] = src
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

extension ComponentID where Target == Html.Script {
    public var `async`: Property<Bool> { property("async") }
    public var crossOrigin: Property<String> { property("crossOrigin") }
    public var `defer`: Property<Bool> { property("defer") }
    public var integrity: Property<String> { property("integrity") }
    public var referrerPolicy: Property<String> { property("referrerPolicy") }
    public var src: Property<String> { property("src") }
    public var type: Property<String> { property("type") }
}
