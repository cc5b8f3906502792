// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Form` of `dash_bootstrap_components`.
    public struct Form: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Form")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            submits: Int? = nil,
            action: String? = nil,
            method: Method? = nil,
            preventDefaultOnSubmit: Bool? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["n_submit"] = submits
            properties["action"] = action
            properties["method"] = method
            properties["prevent_default_on_submit"] = preventDefaultOnSubmit
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
        }

        /// A value of `method`.
        public enum Method: String, PropertyChoice {
            case GET
            case POST
        }
    }
}

extension ComponentID where Target == Bootstrap.Form {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var submits: Property<Int> { property("n_submit", default: 0) }
    public var action: Property<String> { property("action") }
    public var method: Property<Bootstrap.Form.Method> { property("method") }
    public var preventDefaultOnSubmit: Property<Bool> { property("prevent_default_on_submit", default: true) }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
}
