// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards

extension Core {
    /// `Tabs` of `dash_core_components`.
    public struct Tabs: Component {
        public static let type = ComponentType(library: .core, name: "Tabs")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            value: String? = nil,
            contentClassName: String? = nil,
            parentClassName: String? = nil,
            parentStyle: Style? = nil,
            contentStyle: Style? = nil,
            vertical: Bool? = nil,
            mobileBreakpoint: Int? = nil,
            colors: Colors? = nil,
            className: String? = nil,
            style: Style? = nil,
            persistence: JSON? = nil,
            persistedProps: [String]? = nil,
            persistenceType: PersistenceType? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["value"] = value
            properties["content_className"] = contentClassName
            properties["parent_className"] = parentClassName
            properties["parent_style"] = parentStyle
            properties["content_style"] = contentStyle
            properties["vertical"] = vertical
            properties["mobile_breakpoint"] = mobileBreakpoint
            properties["colors"] = colors
            properties["className"] = className
            properties["style"] = style
            properties["persistence"] = persistence
            properties["persisted_props"] = persistedProps
            properties["persistence_type"] = persistenceType
        }

        /// A value of `colors`.
        public struct Colors: Sendable, Hashable, JSONConvertible {
            public var border: String
            public var primary: String
            public var background: String

            public init(border: String, primary: String, background: String) {
                self.border = border
                self.primary = primary
                self.background = background
            }

            public init(json: JSON) throws {
                let members = try PropertyMembers(json)
                border = try members.required("border")
                primary = try members.required("primary")
                background = try members.required("background")
            }

            public var json: JSON {
                var members = ComponentProperties()
                members["border"] = border
                members["primary"] = primary
                members["background"] = background
                return .object(members.members)
            }
        }
    }
}

extension ComponentID where Target == Core.Tabs {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var value: Property<String> { property("value") }
    public var contentClassName: Property<String> { property("content_className") }
    public var parentClassName: Property<String> { property("parent_className") }
    public var parentStyle: Property<Style> { property("parent_style") }
    public var contentStyle: Property<Style> { property("content_style") }
    public var vertical: Property<Bool> { property("vertical", default: false) }
    public var mobileBreakpoint: Property<Int> { property("mobile_breakpoint", default: 800) }
    public var colors: Property<Core.Tabs.Colors> { property("colors") }
    public var className: Property<String> { property("className") }
    public var style: Property<Style> { property("style") }
    public var persistence: Property<JSON> { property("persistence") }
    public var persistedProps: Property<[String]> { property("persisted_props") }
    public var persistenceType: Property<PersistenceType> { property("persistence_type") }
}
