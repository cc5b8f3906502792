// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Modal` of `dash_bootstrap_components`.
    ///
    /// - `backdrop`: among others `"static"`
    /// - `fullscreen`: among others `"sm-down"`, `"md-down"`, `"lg-down"`, `"xl-down"`, `"xxl-down"`
    public struct Modal: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Modal")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            isOpen: Bool? = nil,
            centered: Bool? = nil,
            scrollable: Bool? = nil,
            size: String? = nil,
            backdrop: JSON? = nil,
            fullscreen: JSON? = nil,
            keyboard: Bool? = nil,
            fade: Bool? = nil,
            dialogStyle: Style? = nil,
            contentStyle: Style? = nil,
            backdropStyle: Style? = nil,
            dialogClassName: String? = nil,
            backdropClassName: String? = nil,
            contentClassName: String? = nil,
            tag: String? = nil,
            autoFocus: Bool? = nil,
            enforceFocus: Bool? = nil,
            labelledBy: String? = nil,
            zIndex: JSON? = nil,
            className: String? = nil,
            style: Style? = nil,
            role: String? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["is_open"] = isOpen
            properties["centered"] = centered
            properties["scrollable"] = scrollable
            properties["size"] = size
            properties["backdrop"] = backdrop
            properties["fullscreen"] = fullscreen
            properties["keyboard"] = keyboard
            properties["fade"] = fade
            properties["dialog_style"] = dialogStyle
            properties["content_style"] = contentStyle
            properties["backdrop_style"] = backdropStyle
            properties["dialog_class_name"] = dialogClassName
            properties["backdrop_class_name"] = backdropClassName
            properties["content_class_name"] = contentClassName
            properties["tag"] = tag
            properties["autofocus"] = autoFocus
            properties["enforceFocus"] = enforceFocus
            properties["labelledby"] = labelledBy
            properties["zindex"] = zIndex
            properties["class_name"] = className
            properties["style"] = style
            properties["role"] = role
        }
    }
}

extension ComponentID where Target == Bootstrap.Modal {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var isOpen: Property<Bool> { property("is_open", default: false) }
    public var centered: Property<Bool> { property("centered") }
    public var scrollable: Property<Bool> { property("scrollable") }
    public var size: Property<String> { property("size") }
    public var backdrop: Property<JSON> { property("backdrop") }
    public var fullscreen: Property<JSON> { property("fullscreen") }
    public var keyboard: Property<Bool> { property("keyboard") }
    public var fade: Property<Bool> { property("fade") }
    public var dialogStyle: Property<Style> { property("dialog_style") }
    public var contentStyle: Property<Style> { property("content_style") }
    public var backdropStyle: Property<Style> { property("backdrop_style") }
    public var dialogClassName: Property<String> { property("dialog_class_name") }
    public var backdropClassName: Property<String> { property("backdrop_class_name") }
    public var contentClassName: Property<String> { property("content_class_name") }
    public var tag: Property<String> { property("tag") }
    public var autoFocus: Property<Bool> { property("autofocus") }
    public var enforceFocus: Property<Bool> { property("enforceFocus") }
    public var labelledBy: Property<String> { property("labelledby") }
    public var zIndex: Property<JSON> { property("zindex") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var role: Property<String> { property("role") }
}
