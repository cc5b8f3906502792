// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards

extension Core {
    /// `Button` of `dash_core_components`.
    ///
    /// - `contentEditable`: among others `"true"`, `"false"`, `"inherit"`
    public struct Button: Component {
        public static let type = ComponentType(library: .core, name: "Button")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            type: Kind? = nil,
            autoFocus: Bool? = nil,
            disabled: Bool? = nil,
            form: String? = nil,
            formAction: String? = nil,
            formEncType: String? = nil,
            formMethod: String? = nil,
            formNoValidate: Bool? = nil,
            formTarget: String? = nil,
            name: String? = nil,
            value: String? = nil,
            blurs: Int? = nil,
            className: String? = nil,
            style: Style? = nil,
            title: String? = nil,
            role: String? = nil,
            hidden: Bool? = nil,
            tabIndex: Int? = nil,
            accessKey: String? = nil,
            contentEditable: JSON? = nil,
            dir: String? = nil,
            draggable: Bool? = nil,
            lang: String? = nil,
            spellCheck: Bool? = nil,
            clicks: Int? = nil,
            persistence: JSON? = nil,
            persistedProps: [String]? = nil,
            persistenceType: PersistenceType? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["type"] = type
            properties["autoFocus"] = autoFocus
            properties["disabled"] = disabled
            properties["form"] = form
            properties["formAction"] = formAction
            properties["formEncType"] = formEncType
            properties["formMethod"] = formMethod
            properties["formNoValidate"] = formNoValidate
            properties["formTarget"] = formTarget
            properties["name"] = name
            properties["value"] = value
            properties["n_blur"] = blurs
            properties["className"] = className
            properties["style"] = style
            properties["title"] = title
            properties["role"] = role
            properties["hidden"] = hidden
            properties["tabIndex"] = tabIndex
            properties["accessKey"] = accessKey
            properties["contentEditable"] = contentEditable
            properties["dir"] = dir
            properties["draggable"] = draggable
            properties["lang"] = lang
            properties["spellCheck"] = spellCheck
            properties["n_clicks"] = clicks
            properties["persistence"] = persistence
            properties["persisted_props"] = persistedProps
            properties["persistence_type"] = persistenceType
        }

        /// A value of `type`.
        public enum Kind: String, PropertyChoice {
            case submit
            case reset
            case button
        }
    }
}

extension ComponentID where Target == Core.Button {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var type: Property<Core.Button.Kind> { property("type", default: .button) }
    public var autoFocus: Property<Bool> { property("autoFocus") }
    public var disabled: Property<Bool> { property("disabled", default: false) }
    public var form: Property<String> { property("form") }
    public var formAction: Property<String> { property("formAction") }
    public var formEncType: Property<String> { property("formEncType") }
    public var formMethod: Property<String> { property("formMethod") }
    public var formNoValidate: Property<Bool> { property("formNoValidate") }
    public var formTarget: Property<String> { property("formTarget") }
    public var nameProperty: Property<String> { property("name") }
    public var value: Property<String> { property("value") }
    public var blurs: Property<Int> { property("n_blur", default: 0) }
    public var blursTimestamp: Property<Int> { property("n_blur_timestamp", default: -1) }
    public var clicksTimestamp: Property<Int> { property("n_clicks_timestamp", default: -1) }
    public var className: Property<String> { property("className") }
    public var style: Property<Style> { property("style") }
    public var title: Property<String> { property("title") }
    public var role: Property<String> { property("role") }
    public var hidden: Property<Bool> { property("hidden", default: false) }
    public var tabIndex: Property<Int> { property("tabIndex") }
    public var accessKey: Property<String> { property("accessKey") }
    public var contentEditable: Property<JSON> { property("contentEditable") }
    public var dir: Property<String> { property("dir") }
    public var draggable: Property<Bool> { property("draggable") }
    public var lang: Property<String> { property("lang") }
    public var spellCheck: Property<Bool> { property("spellCheck") }
    public var clicks: Property<Int> { property("n_clicks", default: 0) }
    public var persistence: Property<JSON> { property("persistence") }
    public var persistedProps: Property<[String]> { property("persisted_props") }
    public var persistenceType: Property<PersistenceType> { property("persistence_type") }
}
