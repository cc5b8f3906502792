// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Row` of `dash_bootstrap_components`.
    public struct Row: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Row")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            align: Align? = nil,
            justify: Justify? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["align"] = align
            properties["justify"] = justify
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
        }

        /// A value of `align`.
        public enum Align: String, PropertyChoice {
            case start
            case center
            case end
            case stretch
            case baseline
        }

        /// A value of `justify`.
        public enum Justify: String, PropertyChoice {
            case start
            case center
            case end
            case around
            case between
            case evenly
        }
    }
}

extension ComponentID where Target == Bootstrap.Row {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var align: Property<Bootstrap.Row.Align> { property("align") }
    public var justify: Property<Bootstrap.Row.Justify> { property("justify") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
}
