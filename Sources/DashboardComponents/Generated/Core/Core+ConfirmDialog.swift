// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards

extension Core {
    /// `ConfirmDialog` of `dash_core_components`.
    public struct ConfirmDialog: Component {
        public static let type = ComponentType(library: .core, name: "ConfirmDialog")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            message: String? = nil,
            submitClicks: Int? = nil,
            cancelClicks: Int? = nil,
            displayed: Bool? = nil
        ) {
            properties["id"] = id
            properties["message"] = message
            properties["submit_n_clicks"] = submitClicks
            properties["cancel_n_clicks"] = cancelClicks
            properties["displayed"] = displayed
        }
    }
}

extension ComponentID where Target == Core.ConfirmDialog {
    public var message: Property<String> { property("message") }
    public var submitClicks: Property<Int> { property("submit_n_clicks", default: 0) }
    public var submitClicksTimestamp: Property<Int> { property("submit_n_clicks_timestamp", default: -1) }
    public var cancelClicks: Property<Int> { property("cancel_n_clicks", default: 0) }
    public var cancelClicksTimestamp: Property<Int> { property("cancel_n_clicks_timestamp", default: -1) }
    public var displayed: Property<Bool> { property("displayed", default: false) }
}
