// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards

extension Core {
    /// `ConfirmDialogProvider` of `dash_core_components`.
    public struct ConfirmDialogProvider: Component {
        public static let type = ComponentType(library: .core, name: "ConfirmDialogProvider")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            message: String? = nil,
            submitClicks: Int? = nil,
            cancelClicks: Int? = nil,
            displayed: Bool? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["message"] = message
            properties["submit_n_clicks"] = submitClicks
            properties["cancel_n_clicks"] = cancelClicks
            properties["displayed"] = displayed
        }
    }
}

extension ComponentID where Target == Core.ConfirmDialogProvider {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var message: Property<String> { property("message") }
    public var submitClicks: Property<Int> { property("submit_n_clicks", default: 0) }
    public var submitClicksTimestamp: Property<Int> { property("submit_n_clicks_timestamp", default: -1) }
    public var cancelClicks: Property<Int> { property("cancel_n_clicks", default: 0) }
    public var cancelClicksTimestamp: Property<Int> { property("cancel_n_clicks_timestamp", default: -1) }
    public var displayed: Property<Bool> { property("displayed", default: false) }
}
