// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Stack` of `dash_bootstrap_components`.
    public struct Stack: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Stack")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            direction: Direction? = nil,
            gap: Int? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["direction"] = direction
            properties["gap"] = gap
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
        }

        /// A value of `direction`.
        public enum Direction: String, PropertyChoice {
            case vertical
            case horizontal
        }
    }
}

extension ComponentID where Target == Bootstrap.Stack {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var direction: Property<Bootstrap.Stack.Direction> { property("direction") }
    public var gap: Property<Int> { property("gap") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
}
