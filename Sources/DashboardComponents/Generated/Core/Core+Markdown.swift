// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards

extension Core {
    /// `Markdown` of `dash_core_components`.
    public struct Markdown: Component {
        public static let type = ComponentType(library: .core, name: "Markdown")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            mathjax: Bool? = nil,
            dangerouslyAllowHTML: Bool? = nil,
            linkTarget: String? = nil,
            dedent: Bool? = nil,
            highlightConfig: HighlightConfiguration? = nil,
            className: String? = nil,
            style: Style? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["mathjax"] = mathjax
            properties["dangerously_allow_html"] = dangerouslyAllowHTML
            properties["link_target"] = linkTarget
            properties["dedent"] = dedent
            properties["highlight_config"] = highlightConfig
            properties["className"] = className
            properties["style"] = style
        }

        /// A value of `highlightConfig`.
        public struct HighlightConfiguration: Sendable, Hashable, JSONConvertible {
            public var theme: Theme?

            public init(theme: Theme? = nil) {
                self.theme = theme
            }

            public init(json: JSON) throws {
                let members = try PropertyMembers(json)
                theme = try members.optional("theme")
            }

            public var json: JSON {
                var members = ComponentProperties()
                members["theme"] = theme
                return .object(members.members)
            }

            /// A value of `theme`.
            public enum Theme: String, PropertyChoice {
                case dark
                case light
            }
        }
    }
}

extension ComponentID where Target == Core.Markdown {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var mathjax: Property<Bool> { property("mathjax", default: false) }
    public var dangerouslyAllowHTML: Property<Bool> { property("dangerously_allow_html", default: false) }
    public var linkTarget: Property<String> { property("link_target") }
    public var dedent: Property<Bool> { property("dedent", default: true) }
    public var highlightConfig: Property<Core.Markdown.HighlightConfiguration> { property("highlight_config") }
    public var className: Property<String> { property("className") }
    public var style: Property<Style> { property("style") }
}
