// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Spinner` of `dash_bootstrap_components`.
    public struct Spinner: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Spinner")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            color: String? = nil,
            type: String? = nil,
            size: String? = nil,
            fullscreen: Bool? = nil,
            delayHide: Int? = nil,
            delayShow: Int? = nil,
            showInitially: Bool? = nil,
            spinnerStyle: Style? = nil,
            spinnerClassName: String? = nil,
            fullscreenStyle: Style? = nil,
            fullscreenClassName: String? = nil,
            display: Display? = nil,
            targetComponents: [String: JSON]? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["color"] = color
            properties["type"] = type
            properties["size"] = size
            properties["fullscreen"] = fullscreen
            properties["delay_hide"] = delayHide
            properties["delay_show"] = delayShow
            properties["show_initially"] = showInitially
            properties["spinner_style"] = spinnerStyle
            properties["spinner_class_name"] = spinnerClassName
            properties["fullscreen_style"] = fullscreenStyle
            properties["fullscreen_class_name"] = fullscreenClassName
            properties["display"] = display
            properties["target_components"] = targetComponents
        }

        /// A value of `display`.
        public enum Display: String, PropertyChoice {
            case auto
            case show
            case hide
        }
    }
}

extension ComponentID where Target == Bootstrap.Spinner {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var color: Property<String> { property("color") }
    public var type: Property<String> { property("type", default: "border") }
    public var size: Property<String> { property("size") }
    public var fullscreen: Property<Bool> { property("fullscreen") }
    public var delayHide: Property<Int> { property("delay_hide", default: 0) }
    public var delayShow: Property<Int> { property("delay_show", default: 0) }
    public var showInitially: Property<Bool> { property("show_initially", default: true) }
    public var spinnerStyle: Property<Style> { property("spinner_style") }
    public var spinnerClassName: Property<String> { property("spinner_class_name") }
    public var fullscreenStyle: Property<Style> { property("fullscreen_style") }
    public var fullscreenClassName: Property<String> { property("fullscreen_class_name") }
    public var display: Property<Bootstrap.Spinner.Display> { property("display") }
    public var targetComponents: Property<[String: JSON]> { property("target_components") }
}
