// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Tab` of `dash_bootstrap_components`.
    public struct Tab: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Tab")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            label: String? = nil,
            tabID: String? = nil,
            disabled: Bool? = nil,
            tabStyle: Style? = nil,
            activeTabStyle: Style? = nil,
            labelStyle: Style? = nil,
            activeLabelStyle: Style? = nil,
            tabClassName: String? = nil,
            activeTabClassName: String? = nil,
            labelClassName: String? = nil,
            activeLabelClassName: String? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["label"] = label
            properties["tab_id"] = tabID
            properties["disabled"] = disabled
            properties["tab_style"] = tabStyle
            properties["active_tab_style"] = activeTabStyle
            properties["label_style"] = labelStyle
            properties["active_label_style"] = activeLabelStyle
            properties["tab_class_name"] = tabClassName
            properties["active_tab_class_name"] = activeTabClassName
            properties["label_class_name"] = labelClassName
            properties["active_label_class_name"] = activeLabelClassName
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
        }
    }
}

extension ComponentID where Target == Bootstrap.Tab {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var label: Property<String> { property("label") }
    public var tabID: Property<String> { property("tab_id") }
    public var disabled: Property<Bool> { property("disabled", default: false) }
    public var tabStyle: Property<Style> { property("tab_style") }
    public var activeTabStyle: Property<Style> { property("active_tab_style") }
    public var labelStyle: Property<Style> { property("label_style") }
    public var activeLabelStyle: Property<Style> { property("active_label_style") }
    public var tabClassName: Property<String> { property("tab_class_name") }
    public var activeTabClassName: Property<String> { property("active_tab_class_name") }
    public var labelClassName: Property<String> { property("label_class_name") }
    public var activeLabelClassName: Property<String> { property("active_label_class_name") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
}
