// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards

extension Core {
    /// `Store` of `dash_core_components`.
    public struct Store: Component {
        public static let type = ComponentType(library: .core, name: "Store")
        public var properties = ComponentProperties()

        public init(id: ID, storageType: PersistenceType? = nil, data: JSON? = nil, clearData: Bool? = nil) {
            properties["id"] = id
            properties["storage_type"] = storageType
            properties["data"] = data
            properties["clear_data"] = clearData
        }
    }
}

extension ComponentID where Target == Core.Store {
    public var storageType: Property<PersistenceType> { property("storage_type", default: .memory) }
    public var data: Property<JSON> { property("data") }
    public var clearData: Property<Bool> { property("clear_data", default: false) }
    public var modifiedTimestamp: Property<Int> { property("modified_timestamp", default: -1) }
}
