// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Col` of `dash_bootstrap_components`.
    public struct Col: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Col")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            align: Align? = nil,
            width: JSON? = nil,
            xs: JSON? = nil,
            sm: JSON? = nil,
            md: JSON? = nil,
            lg: JSON? = nil,
            xl: JSON? = nil,
            xxl: JSON? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["align"] = align
            properties["width"] = width
            properties["xs"] = xs
            properties["sm"] = sm
            properties["md"] = md
            properties["lg"] = lg
            properties["xl"] = xl
            properties["xxl"] = xxl
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
    }
}

extension ComponentID where Target == Bootstrap.Col {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var align: Property<Bootstrap.Col.Align> { property("align") }
    public var width: Property<JSON> { property("width") }
    public var xs: Property<JSON> { property("xs") }
    public var sm: Property<JSON> { property("sm") }
    public var md: Property<JSON> { property("md") }
    public var lg: Property<JSON> { property("lg") }
    public var xl: Property<JSON> { property("xl") }
    public var xxl: Property<JSON> { property("xxl") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
}
