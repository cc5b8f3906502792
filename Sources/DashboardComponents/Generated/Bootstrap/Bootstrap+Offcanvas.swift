// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Offcanvas` of `dash_bootstrap_components`.
    ///
    /// - `backdrop`: among others `"static"`
    public struct Offcanvas: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Offcanvas")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            isOpen: Bool? = nil,
            placement: Placement? = nil,
            backdrop: JSON? = nil,
            closeButton: Bool? = nil,
            keyboard: Bool? = nil,
            scrollable: Bool? = nil,
            backdropClassName: String? = nil,
            autoFocus: Bool? = nil,
            labelledBy: String? = nil,
            className: String? = nil,
            style: Style? = nil,
            title: (any LayoutContent)? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["is_open"] = isOpen
            properties["placement"] = placement
            properties["backdrop"] = backdrop
            properties["close_button"] = closeButton
            properties["keyboard"] = keyboard
            properties["scrollable"] = scrollable
            properties["backdrop_class_name"] = backdropClassName
            properties["autofocus"] = autoFocus
            properties["labelledby"] = labelledBy
            properties["class_name"] = className
            properties["style"] = style
            properties["title"] = title?.asChildren
        }

        /// A value of `placement`.
        public enum Placement: String, PropertyChoice {
            case start
            case end
            case top
            case bottom
        }
    }
}

extension ComponentID where Target == Bootstrap.Offcanvas {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var isOpen: Property<Bool> { property("is_open", default: false) }
    public var placement: Property<Bootstrap.Offcanvas.Placement> { property("placement") }
    public var backdrop: Property<JSON> { property("backdrop") }
    public var closeButton: Property<Bool> { property("close_button", default: true) }
    public var keyboard: Property<Bool> { property("keyboard") }
    public var scrollable: Property<Bool> { property("scrollable") }
    public var backdropClassName: Property<String> { property("backdrop_class_name") }
    public var autoFocus: Property<Bool> { property("autofocus") }
    public var labelledBy: Property<String> { property("labelledby") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var title: Property<Children> { property("title") }
}
