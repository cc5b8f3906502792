// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards

extension Core {
    /// `Dropdown` of `dash_core_components`.
    ///
    /// - `optionHeight`: among others `"auto"`
    public struct Dropdown: Component {
        public static let type = ComponentType(library: .core, name: "Dropdown")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            options: Options? = nil,
            value: String? = nil,
            values: [String]? = nil,
            multi: Bool? = nil,
            clearable: Bool? = nil,
            searchable: Bool? = nil,
            searchValue: String? = nil,
            placeholder: String? = nil,
            disabled: Bool? = nil,
            closeOnSelect: Bool? = nil,
            optionHeight: JSON? = nil,
            maxHeight: Int? = nil,
            labels: Labels? = nil,
            debounce: Bool? = nil,
            searchOrder: SearchOrder? = nil,
            className: String? = nil,
            style: Style? = nil,
            persistence: JSON? = nil,
            persistedProps: [String]? = nil,
            persistenceType: PersistenceType? = nil
        ) {
            properties["id"] = id
            properties["options"] = options
            properties["value"] = value
            properties["value"] = values
            properties["multi"] = multi
            properties["clearable"] = clearable
            properties["searchable"] = searchable
            properties["search_value"] = searchValue
            properties["placeholder"] = placeholder
            properties["disabled"] = disabled
            properties["closeOnSelect"] = closeOnSelect
            properties["optionHeight"] = optionHeight
            properties["maxHeight"] = maxHeight
            properties["labels"] = labels
            properties["debounce"] = debounce
            properties["search_order"] = searchOrder
            properties["className"] = className
            properties["style"] = style
            properties["persistence"] = persistence
            properties["persisted_props"] = persistedProps
            properties["persistence_type"] = persistenceType
        }

        /// A value of `searchOrder`.
        public enum SearchOrder: String, PropertyChoice {
            case index
            case original
        }

        /// A value of `labels`.
        public struct Labels: Sendable, Hashable, JSONConvertible {
            public var selectAll: String?
            public var deselectAll: String?
            public var selectedCount: String?
            public var search: String?
            public var clearSearch: String?
            public var clearSelection: String?
            public var noOptionsFound: String?

            public init(
                selectAll: String? = nil,
                deselectAll: String? = nil,
                selectedCount: String? = nil,
                search: String? = nil,
                clearSearch: String? = nil,
                clearSelection: String? = nil,
                noOptionsFound: String? = nil
            ) {
                self.selectAll = selectAll
                self.deselectAll = deselectAll
                self.selectedCount = selectedCount
                self.search = search
                self.clearSearch = clearSearch
                self.clearSelection = clearSelection
                self.noOptionsFound = noOptionsFound
            }

            public init(json: JSON) throws {
                let members = try PropertyMembers(json)
                selectAll = try members.optional("select_all")
                deselectAll = try members.optional("deselect_all")
                selectedCount = try members.optional("selected_count")
                search = try members.optional("search")
                clearSearch = try members.optional("clear_search")
                clearSelection = try members.optional("clear_selection")
                noOptionsFound = try members.optional("no_options_found")
            }

            public var json: JSON {
                var members = ComponentProperties()
                members["select_all"] = selectAll
                members["deselect_all"] = deselectAll
                members["selected_count"] = selectedCount
                members["search"] = search
                members["clear_search"] = clearSearch
                members["clear_selection"] = clearSelection
                members["no_options_found"] = noOptionsFound
                return .object(members.members)
            }
        }
    }
}

extension ComponentID where Target == Core.Dropdown {
    public var options: Property<Options> { property("options") }
    public var value: Property<String> { property("value") }
    public var values: Property<[String]> { property("value", default: []) }
    public var multi: Property<Bool> { property("multi", default: false) }
    public var clearable: Property<Bool> { property("clearable", default: true) }
    public var searchable: Property<Bool> { property("searchable", default: true) }
    public var searchValue: Property<String> { property("search_value") }
    public var placeholder: Property<String> { property("placeholder") }
    public var disabled: Property<Bool> { property("disabled", default: false) }
    public var closeOnSelect: Property<Bool> { property("closeOnSelect") }
    public var optionHeight: Property<JSON> { property("optionHeight") }
    public var maxHeight: Property<Int> { property("maxHeight", default: 200) }
    public var labels: Property<Core.Dropdown.Labels> { property("labels") }
    public var debounce: Property<Bool> { property("debounce") }
    public var searchOrder: Property<Core.Dropdown.SearchOrder> { property("search_order") }
    public var className: Property<String> { property("className") }
    public var style: Property<Style> { property("style") }
    public var persistence: Property<JSON> { property("persistence") }
    public var persistedProps: Property<[String]> { property("persisted_props") }
    public var persistenceType: Property<PersistenceType> { property("persistence_type") }
}
