// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `FormFeedback` of `dash_bootstrap_components`.
    public struct FormFeedback: Component {
        public static let type = ComponentType(library: .bootstrap, name: "FormFeedback")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            type: Kind? = nil,
            tooltip: Bool? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["type"] = type
            properties["tooltip"] = tooltip
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
        }

        /// A value of `type`.
        public enum Kind: String, PropertyChoice {
            case valid
            case invalid
        }
    }
}

extension ComponentID where Target == Bootstrap.FormFeedback {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var type: Property<Bootstrap.FormFeedback.Kind> { property("type") }
    public var tooltip: Property<Bool> { property("tooltip") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
}
