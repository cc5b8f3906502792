// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Placeholder` of `dash_bootstrap_components`.
    public struct Placeholder: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Placeholder")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            animation: Animation? = nil,
            color: String? = nil,
            size: Size? = nil,
            button: Bool? = nil,
            delayHide: Int? = nil,
            delayShow: Int? = nil,
            showInitially: Bool? = nil,
            xs: Int? = nil,
            sm: Int? = nil,
            md: Int? = nil,
            lg: Int? = nil,
            xl: Int? = nil,
            xxl: Int? = nil,
            targetComponents: [String: JSON]? = nil,
            display: Display? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["animation"] = animation
            properties["color"] = color
            properties["size"] = size
            properties["button"] = button
            properties["delay_hide"] = delayHide
            properties["delay_show"] = delayShow
            properties["show_initially"] = showInitially
            properties["xs"] = xs
            properties["sm"] = sm
            properties["md"] = md
            properties["lg"] = lg
            properties["xl"] = xl
            properties["xxl"] = xxl
            properties["target_components"] = targetComponents
            properties["display"] = display
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
        }

        /// A value of `animation`.
        public enum Animation: String, PropertyChoice {
            case glow
            case wave
        }

        /// A value of `size`.
        public enum Size: String, PropertyChoice {
            case xs
            case sm
            case lg
        }

        /// A value of `display`.
        public enum Display: String, PropertyChoice {
            case auto
            case show
            case hide
        }
    }
}

extension ComponentID where Target == Bootstrap.Placeholder {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var animation: Property<Bootstrap.Placeholder.Animation> { property("animation") }
    public var color: Property<String> { property("color") }
    public var size: Property<Bootstrap.Placeholder.Size> { property("size") }
    public var button: Property<Bool> { property("button", default: false) }
    public var delayHide: Property<Int> { property("delay_hide", default: 0) }
    public var delayShow: Property<Int> { property("delay_show", default: 0) }
    public var showInitially: Property<Bool> { property("show_initially", default: true) }
    public var xs: Property<Int> { property("xs") }
    public var sm: Property<Int> { property("sm") }
    public var md: Property<Int> { property("md") }
    public var lg: Property<Int> { property("lg") }
    public var xl: Property<Int> { property("xl") }
    public var xxl: Property<Int> { property("xxl") }
    public var targetComponents: Property<[String: JSON]> { property("target_components") }
    public var display: Property<Bootstrap.Placeholder.Display> { property("display", default: .auto) }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
}
