// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Label` of `dash_bootstrap_components`.
    public struct Label: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Label")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            size: String? = nil,
            htmlFor: String? = nil,
            check: Bool? = nil,
            width: JSON? = nil,
            xs: JSON? = nil,
            sm: JSON? = nil,
            md: JSON? = nil,
            lg: JSON? = nil,
            xl: JSON? = nil,
            xxl: JSON? = nil,
            align: Align? = nil,
            color: String? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            hidden: Bool? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["size"] = size
            properties["html_for"] = htmlFor
            properties["check"] = check
            properties["width"] = width
            properties["xs"] = xs
            properties["sm"] = sm
            properties["md"] = md
            properties["lg"] = lg
            properties["xl"] = xl
            properties["xxl"] = xxl
            properties["align"] = align
            properties["color"] = color
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
            properties["hidden"] = hidden
        }

        /// A value of `align`.
        public enum Align: String, PropertyChoice {
            case start
            case center
            case end
        }
    }
}

extension ComponentID where Target == Bootstrap.Label {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var size: Property<String> { property("size") }
    public var htmlFor: Property<String> { property("html_for") }
    public var check: Property<Bool> { property("check") }
    public var width: Property<JSON> { property("width") }
    public var xs: Property<JSON> { property("xs") }
    public var sm: Property<JSON> { property("sm") }
    public var md: Property<JSON> { property("md") }
    public var lg: Property<JSON> { property("lg") }
    public var xl: Property<JSON> { property("xl") }
    public var xxl: Property<JSON> { property("xxl") }
    public var align: Property<Bootstrap.Label.Align> { property("align", default: .center) }
    public var color: Property<String> { property("color") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
    public var hidden: Property<Bool> { property("hidden", default: false) }
}
