// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards

extension Core {
    /// `Clipboard` of `dash_core_components`.
    public struct Clipboard: Component {
        public static let type = ComponentType(library: .core, name: "Clipboard")
        public var properties = ComponentProperties()

        public init(
            _ body: (any LayoutContent)? = nil,
            id: ID? = nil,
            copiedChildren: (any LayoutContent)? = nil,
            targetID: String? = nil,
            content: String? = nil,
            htmlContent: String? = nil,
            className: String? = nil,
            style: Style? = nil,
            title: String? = nil,
            clicks: Int? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(body, children())
            properties["id"] = id
            properties["copied_children"] = copiedChildren?.asChildren
            properties["target_id"] = targetID
            properties["content"] = content
            properties["html_content"] = htmlContent
            properties["className"] = className
            properties["style"] = style
            properties["title"] = title
            properties["n_clicks"] = clicks
        }
    }
}

extension ComponentID where Target == Core.Clipboard {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var copiedChildren: Property<Children> { property("copied_children") }
    public var targetID: Property<String> { property("target_id") }
    public var content: Property<String> { property("content") }
    public var htmlContent: Property<String> { property("html_content") }
    public var className: Property<String> { property("className") }
    public var style: Property<Style> { property("style") }
    public var title: Property<String> { property("title") }
    public var clicks: Property<Int> { property("n_clicks", default: 0) }
}
