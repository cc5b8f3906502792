// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards

extension Core {
    /// `Location` of `dash_core_components`.
    public struct Location: Component {
        public static let type = ComponentType(library: .core, name: "Location")
        public var properties = ComponentProperties()

        public init(
            id: ID,
            pathname: String? = nil,
            search: String? = nil,
            query: QueryParameters? = nil,
            hash: String? = nil,
            href: String? = nil,
            refresh: LocationRefresh? = nil
        ) {
            properties["id"] = id
            properties["pathname"] = pathname
            properties["search"] = search
            properties["search"] = query
            properties["hash"] = hash
            properties["href"] = href
            properties["refresh"] = refresh
        }
    }
}

extension ComponentID where Target == Core.Location {
    public var pathname: Property<String> { property("pathname") }
    public var search: Property<String> { property("search") }
    public var query: Property<QueryParameters> { property("search") }
    public var hash: Property<String> { property("hash") }
    public var href: Property<String> { property("href") }
    public var refresh: Property<LocationRefresh> { property("refresh") }
}
