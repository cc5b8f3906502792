// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards

extension Core {
    /// `Download` of `dash_core_components`.
    public struct Download: Component {
        public static let type = ComponentType(library: .core, name: "Download")
        public var properties = ComponentProperties()

        public init(id: ID? = nil, data: DownloadContent? = nil, base64: Bool? = nil, type: String? = nil) {
            properties["id"] = id
            properties["data"] = data
            properties["base64"] = base64
            properties["type"] = type
        }
    }
}

extension ComponentID where Target == Core.Download {
    public var data: Property<DownloadContent> { property("data") }
    public var base64: Property<Bool> { property("base64", default: false) }
    public var type: Property<String> { property("type", default: "text/plain") }
}
