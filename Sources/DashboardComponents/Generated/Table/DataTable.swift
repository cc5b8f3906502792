// Written by generate-components from the metadata of dash_table 4.4.1. Do not edit.

public import Dashboards

/// `DataTable` of `dash_table`.
///
/// - `columnSelectable`: among others `"single"`, `"multi"`, `false`
/// - `rowSelectable`: among others `"single"`, `"multi"`, `false`
/// - `filterAction`: among others `"custom"`, `"native"`, `"none"`
public struct DataTable: Component {
    public static let type = ComponentType(library: .table, name: "DataTable")
    public var properties = ComponentProperties()

    public init(
        id: ID? = nil,
        data: [JSON]? = nil,
        columns: [Column]? = nil,
        editable: Bool? = nil,
        fixedColumns: FixedPart? = nil,
        fixedRows: FixedPart? = nil,
        columnSelectable: JSON? = nil,
        cellSelectable: Bool? = nil,
        rowSelectable: JSON? = nil,
        rowDeletable: Bool? = nil,
        activeCell: Cell? = nil,
        selectedCells: [Cell]? = nil,
        selectedRows: [Int]? = nil,
        selectedColumns: [String]? = nil,
        selectedRowIDs: [JSON]? = nil,
        startCell: Cell? = nil,
        endCell: Cell? = nil,
        hiddenColumns: [String]? = nil,
        isFocused: Bool? = nil,
        mergeDuplicateHeaders: Bool? = nil,
        includeHeadersOnCopyPaste: Bool? = nil,
        exportColumns: ExportColumns? = nil,
        exportFormat: ExportFormat? = nil,
        exportHeaders: ExportHeaders? = nil,
        pageAction: PageAction? = nil,
        pageCurrent: Int? = nil,
        pageCount: Int? = nil,
        pageSize: Int? = nil,
        filterQuery: String? = nil,
        filterAction: JSON? = nil,
        filterOptions: FilterOptions? = nil,
        sortAction: SortAction? = nil,
        sortMode: SortMode? = nil,
        sortBy: [Sort]? = nil,
        sortAsNull: [JSON]? = nil,
        dropdown: [String: JSON]? = nil,
        dropdownConditional: [JSON]? = nil,
        dropdownData: [[String: JSON]]? = nil,
        tooltip: [String: JSON]? = nil,
        tooltipConditional: [JSON]? = nil,
        tooltipData: [[String: JSON]]? = nil,
        tooltipHeader: [String: JSON]? = nil,
        tooltipDelay: Int? = nil,
        tooltipDuration: Int? = nil,
        localeFormat: LocaleFormat? = nil,
        styleAsListView: Bool? = nil,
        fillWidth: Bool? = nil,
        markdownOptions: MarkdownOptions? = nil,
        css: [CSSRule]? = nil,
        styleTable: Style? = nil,
        styleCell: Style? = nil,
        styleData: Style? = nil,
        styleFilter: Style? = nil,
        styleHeader: Style? = nil,
        styleCellConditional: [JSON]? = nil,
        styleDataConditional: [JSON]? = nil,
        styleFilterConditional: [JSON]? = nil,
        styleHeaderConditional: [JSON]? = nil,
        virtualization: Bool? = nil,
        persistence: JSON? = nil,
        persistedProps: [String]? = nil,
        persistenceType: PersistenceType? = nil
    ) {
        properties["id"] = id
        properties["data"] = data
        properties["columns"] = columns
        properties["editable"] = editable
        properties["fixed_columns"] = fixedColumns
        properties["fixed_rows"] = fixedRows
        properties["column_selectable"] = columnSelectable
        properties["cell_selectable"] = cellSelectable
        properties["row_selectable"] = rowSelectable
        properties["row_deletable"] = rowDeletable
        properties["active_cell"] = activeCell
        properties["selected_cells"] = selectedCells
        properties["selected_rows"] = selectedRows
        properties["selected_columns"] = selectedColumns
        properties["selected_row_ids"] = selectedRowIDs
        properties["start_cell"] = startCell
        properties["end_cell"] = endCell
        properties["hidden_columns"] = hiddenColumns
        properties["is_focused"] = isFocused
        properties["merge_duplicate_headers"] = mergeDuplicateHeaders
        properties["include_headers_on_copy_paste"] = includeHeadersOnCopyPaste
        properties["export_columns"] = exportColumns
        properties["export_format"] = exportFormat
        properties["export_headers"] = exportHeaders
        properties["page_action"] = pageAction
        properties["page_current"] = pageCurrent
        properties["page_count"] = pageCount
        properties["page_size"] = pageSize
        properties["filter_query"] = filterQuery
        properties["filter_action"] = filterAction
        properties["filter_options"] = filterOptions
        properties["sort_action"] = sortAction
        properties["sort_mode"] = sortMode
        properties["sort_by"] = sortBy
        properties["sort_as_null"] = sortAsNull
        properties["dropdown"] = dropdown
        properties["dropdown_conditional"] = dropdownConditional
        properties["dropdown_data"] = dropdownData
        properties["tooltip"] = tooltip
        properties["tooltip_conditional"] = tooltipConditional
        properties["tooltip_data"] = tooltipData
        properties["tooltip_header"] = tooltipHeader
        properties["tooltip_delay"] = tooltipDelay
        properties["tooltip_duration"] = tooltipDuration
        properties["locale_format"] = localeFormat
        properties["style_as_list_view"] = styleAsListView
        properties["fill_width"] = fillWidth
        properties["markdown_options"] = markdownOptions
        properties["css"] = css
        properties["style_table"] = styleTable
        properties["style_cell"] = styleCell
        properties["style_data"] = styleData
        properties["style_filter"] = styleFilter
        properties["style_header"] = styleHeader
        properties["style_cell_conditional"] = styleCellConditional
        properties["style_data_conditional"] = styleDataConditional
        properties["style_filter_conditional"] = styleFilterConditional
        properties["style_header_conditional"] = styleHeaderConditional
        properties["virtualization"] = virtualization
        properties["persistence"] = persistence
        properties["persisted_props"] = persistedProps
        properties["persistence_type"] = persistenceType
    }

    /// A value of `exportColumns`.
    public enum ExportColumns: String, PropertyChoice {
        case all
        case visible
    }

    /// A value of `exportFormat`.
    public enum ExportFormat: String, PropertyChoice {
        case csv
        case xlsx
        case off = "none"
    }

    /// A value of `exportHeaders`.
    public enum ExportHeaders: String, PropertyChoice {
        case off = "none"
        case ids
        case names
        case display
    }

    /// A value of `pageAction`.
    public enum PageAction: String, PropertyChoice {
        case custom
        case native
        case off = "none"
    }

    /// A value of `sortAction`.
    public enum SortAction: String, PropertyChoice {
        case custom
        case native
        case off = "none"
    }

    /// A value of `sortMode`.
    public enum SortMode: String, PropertyChoice {
        case single
        case multi
    }

    /// A value of `columns`.
    public struct Column: Sendable, Hashable, JSONConvertible {
        public var id: String
        public var name: JSON
        public var type: Kind?
        public var presentation: Presentation?
        public var selectable: JSON?
        public var clearable: JSON?
        public var deletable: JSON?
        public var editable: Bool?
        public var hideable: JSON?
        public var renamable: JSON?
        public var filterOptions: JSON?
        public var format: JSON?
        public var onChange: JSON?
        public var sortAsNull: [JSON]?
        public var validation: JSON?

        public init(
            id: String,
            name: JSON,
            type: Kind? = nil,
            presentation: Presentation? = nil,
            selectable: JSON? = nil,
            clearable: JSON? = nil,
            deletable: JSON? = nil,
            editable: Bool? = nil,
            hideable: JSON? = nil,
            renamable: JSON? = nil,
            filterOptions: JSON? = nil,
            format: JSON? = nil,
            onChange: JSON? = nil,
            sortAsNull: [JSON]? = nil,
            validation: JSON? = nil
        ) {
            self.id = id
            self.name = name
            self.type = type
            self.presentation = presentation
            self.selectable = selectable
            self.clearable = clearable
            self.deletable = deletable
            self.editable = editable
            self.hideable = hideable
            self.renamable = renamable
            self.filterOptions = filterOptions
            self.format = format
            self.onChange = onChange
            self.sortAsNull = sortAsNull
            self.validation = validation
        }

        public init(json: JSON) throws {
            let members = try PropertyMembers(json)
            id = try members.required("id")
            name = try members.required("name")
            type = try members.optional("type")
            presentation = try members.optional("presentation")
            selectable = try members.optional("selectable")
            clearable = try members.optional("clearable")
            deletable = try members.optional("deletable")
            editable = try members.optional("editable")
            hideable = try members.optional("hideable")
            renamable = try members.optional("renamable")
            filterOptions = try members.optional("filter_options")
            format = try members.optional("format")
            onChange = try members.optional("on_change")
            sortAsNull = try members.optional("sort_as_null")
            validation = try members.optional("validation")
        }

        public var json: JSON {
            var members = ComponentProperties()
            members["id"] = id
            members["name"] = name
            members["type"] = type
            members["presentation"] = presentation
            members["selectable"] = selectable
            members["clearable"] = clearable
            members["deletable"] = deletable
            members["editable"] = editable
            members["hideable"] = hideable
            members["renamable"] = renamable
            members["filter_options"] = filterOptions
            members["format"] = format
            members["on_change"] = onChange
            members["sort_as_null"] = sortAsNull
            members["validation"] = validation
            return .object(members.members)
        }

        /// A value of `type`.
        public enum Kind: String, PropertyChoice {
            case any
            case numeric
            case text
            case datetime
        }

        /// A value of `presentation`.
        public enum Presentation: String, PropertyChoice {
            case input
            case dropdown
            case markdown
        }
    }

    /// A value of `fixedColumns`, `fixedRows`.
    public struct FixedPart: Sendable, Hashable, JSONConvertible {
        public var data: Int?
        public var headers: Bool?

        public init(data: Int? = nil, headers: Bool? = nil) {
            self.data = data
            self.headers = headers
        }

        public init(json: JSON) throws {
            let members = try PropertyMembers(json)
            data = try members.optional("data")
            headers = try members.optional("headers")
        }

        public var json: JSON {
            var members = ComponentProperties()
            members["data"] = data
            members["headers"] = headers
            return .object(members.members)
        }
    }

    /// A value of `activeCell`, `selectedCells`, `startCell`, `endCell`.
    public struct Cell: Sendable, Hashable, JSONConvertible {
        public var row: Int?
        public var column: Int?
        public var rowID: JSON?
        public var columnID: String?

        public init(row: Int? = nil, column: Int? = nil, rowID: JSON? = nil, columnID: String? = nil) {
            self.row = row
            self.column = column
            self.rowID = rowID
            self.columnID = columnID
        }

        public init(json: JSON) throws {
            let members = try PropertyMembers(json)
            row = try members.optional("row")
            column = try members.optional("column")
            rowID = try members.optional("row_id")
            columnID = try members.optional("column_id")
        }

        public var json: JSON {
            var members = ComponentProperties()
            members["row"] = row
            members["column"] = column
            members["row_id"] = rowID
            members["column_id"] = columnID
            return .object(members.members)
        }
    }

    /// A value of `filterOptions`.
    public struct FilterOptions: Sendable, Hashable, JSONConvertible {
        public var `case`: Case?
        public var placeholderText: String?

        public init(`case`: Case? = nil, placeholderText: String? = nil) {
            self.case = `case`
            self.placeholderText = placeholderText
        }

        public init(json: JSON) throws {
            let members = try PropertyMembers(json)
            `case` = try members.optional("case")
            placeholderText = try members.optional("placeholder_text")
        }

        public var json: JSON {
            var members = ComponentProperties()
            members["case"] = `case`
            members["placeholder_text"] = placeholderText
            return .object(members.members)
        }

        /// A value of `case`.
        public enum Case: String, PropertyChoice {
            case sensitive
            case insensitive
        }
    }

    /// A value of `sortBy`.
    public struct Sort: Sendable, Hashable, JSONConvertible {
        public var columnID: String
        public var direction: Direction

        public init(columnID: String, direction: Direction) {
            self.columnID = columnID
            self.direction = direction
        }

        public init(json: JSON) throws {
            let members = try PropertyMembers(json)
            columnID = try members.required("column_id")
            direction = try members.required("direction")
        }

        public var json: JSON {
            var members = ComponentProperties()
            members["column_id"] = columnID
            members["direction"] = direction
            return .object(members.members)
        }

        /// A value of `direction`.
        public enum Direction: String, PropertyChoice {
            case asc
            case desc
        }
    }

    /// A value of `localeFormat`.
    public struct LocaleFormat: Sendable, Hashable, JSONConvertible {
        public var symbol: [String]?
        public var decimal: String?
        public var group: String?
        public var grouping: [Int]?
        public var numerals: [String]?
        public var percent: String?
        public var separate4digits: Bool?

        public init(
            symbol: [String]? = nil,
            decimal: String? = nil,
            group: String? = nil,
            grouping: [Int]? = nil,
            numerals: [String]? = nil,
            percent: String? = nil,
            separate4digits: Bool? = nil
        ) {
            self.symbol = symbol
            self.decimal = decimal
            self.group = group
            self.grouping = grouping
            self.numerals = numerals
            self.percent = percent
            self.separate4digits = separate4digits
        }

        public init(json: JSON) throws {
            let members = try PropertyMembers(json)
            symbol = try members.optional("symbol")
            decimal = try members.optional("decimal")
            group = try members.optional("group")
            grouping = try members.optional("grouping")
            numerals = try members.optional("numerals")
            percent = try members.optional("percent")
            separate4digits = try members.optional("separate_4digits")
        }

        public var json: JSON {
            var members = ComponentProperties()
            members["symbol"] = symbol
            members["decimal"] = decimal
            members["group"] = group
            members["grouping"] = grouping
            members["numerals"] = numerals
            members["percent"] = percent
            members["separate_4digits"] = separate4digits
            return .object(members.members)
        }
    }

    /// A value of `markdownOptions`.
    public struct MarkdownOptions: Sendable, Hashable, JSONConvertible {
        public var linkTarget: JSON?
        public var html: Bool?

        public init(linkTarget: JSON? = nil, html: Bool? = nil) {
            self.linkTarget = linkTarget
            self.html = html
        }

        public init(json: JSON) throws {
            let members = try PropertyMembers(json)
            linkTarget = try members.optional("link_target")
            html = try members.optional("html")
        }

        public var json: JSON {
            var members = ComponentProperties()
            members["link_target"] = linkTarget
            members["html"] = html
            return .object(members.members)
        }
    }

    /// A value of `css`.
    public struct CSSRule: Sendable, Hashable, JSONConvertible {
        public var selector: String
        public var rule: String

        public init(selector: String, rule: String) {
            self.selector = selector
            self.rule = rule
        }

        public init(json: JSON) throws {
            let members = try PropertyMembers(json)
            selector = try members.required("selector")
            rule = try members.required("rule")
        }

        public var json: JSON {
            var members = ComponentProperties()
            members["selector"] = selector
            members["rule"] = rule
            return .object(members.members)
        }
    }
}

extension ComponentID where Target == DataTable {
    public var data: Property<[JSON]> { property("data") }
    public var columns: Property<[DataTable.Column]> { property("columns") }
    public var editable: Property<Bool> { property("editable", default: false) }
    public var fixedColumns: Property<DataTable.FixedPart> { property("fixed_columns") }
    public var fixedRows: Property<DataTable.FixedPart> { property("fixed_rows") }
    public var columnSelectable: Property<JSON> { property("column_selectable") }
    public var cellSelectable: Property<Bool> { property("cell_selectable", default: true) }
    public var rowSelectable: Property<JSON> { property("row_selectable") }
    public var rowDeletable: Property<Bool> { property("row_deletable") }
    public var activeCell: Property<DataTable.Cell> { property("active_cell") }
    public var selectedCells: Property<[DataTable.Cell]> { property("selected_cells", default: []) }
    public var selectedRows: Property<[Int]> { property("selected_rows", default: []) }
    public var selectedColumns: Property<[String]> { property("selected_columns", default: []) }
    public var selectedRowIDs: Property<[JSON]> { property("selected_row_ids", default: []) }
    public var startCell: Property<DataTable.Cell> { property("start_cell") }
    public var endCell: Property<DataTable.Cell> { property("end_cell") }
    public var dataPrevious: Property<[JSON]> { property("data_previous") }
    public var hiddenColumns: Property<[String]> { property("hidden_columns") }
    public var isFocused: Property<Bool> { property("is_focused") }
    public var mergeDuplicateHeaders: Property<Bool> { property("merge_duplicate_headers") }
    public var dataTimestamp: Property<Int> { property("data_timestamp") }
    public var includeHeadersOnCopyPaste: Property<Bool> { property("include_headers_on_copy_paste", default: false) }
    public var exportColumns: Property<DataTable.ExportColumns> { property("export_columns", default: .visible) }
    public var exportFormat: Property<DataTable.ExportFormat> { property("export_format", default: .off) }
    public var exportHeaders: Property<DataTable.ExportHeaders> { property("export_headers") }
    public var pageAction: Property<DataTable.PageAction> { property("page_action", default: .native) }
    public var pageCurrent: Property<Int> { property("page_current", default: 0) }
    public var pageCount: Property<Int> { property("page_count") }
    public var pageSize: Property<Int> { property("page_size", default: 250) }
    public var filterQuery: Property<String> { property("filter_query", default: "") }
    public var filterAction: Property<JSON> { property("filter_action") }
    public var filterOptions: Property<DataTable.FilterOptions> { property("filter_options") }
    public var sortAction: Property<DataTable.SortAction> { property("sort_action", default: .off) }
    public var sortMode: Property<DataTable.SortMode> { property("sort_mode", default: .single) }
    public var sortBy: Property<[DataTable.Sort]> { property("sort_by", default: []) }
    public var sortAsNull: Property<[JSON]> { property("sort_as_null", default: []) }
    public var dropdown: Property<[String: JSON]> { property("dropdown", default: [:]) }
    public var dropdownConditional: Property<[JSON]> { property("dropdown_conditional", default: []) }
    public var dropdownData: Property<[[String: JSON]]> { property("dropdown_data", default: []) }
    public var tooltip: Property<[String: JSON]> { property("tooltip", default: [:]) }
    public var tooltipConditional: Property<[JSON]> { property("tooltip_conditional", default: []) }
    public var tooltipData: Property<[[String: JSON]]> { property("tooltip_data", default: []) }
    public var tooltipHeader: Property<[String: JSON]> { property("tooltip_header", default: [:]) }
    public var tooltipDelay: Property<Int> { property("tooltip_delay", default: 350) }
    public var tooltipDuration: Property<Int> { property("tooltip_duration", default: 2000) }
    public var localeFormat: Property<DataTable.LocaleFormat> { property("locale_format") }
    public var styleAsListView: Property<Bool> { property("style_as_list_view", default: false) }
    public var fillWidth: Property<Bool> { property("fill_width", default: true) }
    public var markdownOptions: Property<DataTable.MarkdownOptions> { property("markdown_options") }
    public var css: Property<[DataTable.CSSRule]> { property("css", default: []) }
    public var styleTable: Property<Style> { property("style_table") }
    public var styleCell: Property<Style> { property("style_cell") }
    public var styleData: Property<Style> { property("style_data") }
    public var styleFilter: Property<Style> { property("style_filter") }
    public var styleHeader: Property<Style> { property("style_header") }
    public var styleCellConditional: Property<[JSON]> { property("style_cell_conditional", default: []) }
    public var styleDataConditional: Property<[JSON]> { property("style_data_conditional", default: []) }
    public var styleFilterConditional: Property<[JSON]> { property("style_filter_conditional", default: []) }
    public var styleHeaderConditional: Property<[JSON]> { property("style_header_conditional", default: []) }
    public var virtualization: Property<Bool> { property("virtualization", default: false) }
    public var derivedFilterQueryStructure: Property<JSON> { property("derived_filter_query_structure") }
    public var derivedViewportData: Property<[JSON]> { property("derived_viewport_data", default: []) }
    public var derivedViewportIndices: Property<[Int]> { property("derived_viewport_indices", default: []) }
    public var derivedViewportRowIDs: Property<[JSON]> { property("derived_viewport_row_ids", default: []) }
    public var derivedViewportSelectedColumns: Property<[String]> { property("derived_viewport_selected_columns") }
    public var derivedViewportSelectedRows: Property<[Int]> { property("derived_viewport_selected_rows", default: []) }
    public var derivedViewportSelectedRowIDs: Property<[JSON]> {
        property("derived_viewport_selected_row_ids", default: [])
    }
    public var derivedVirtualData: Property<[JSON]> { property("derived_virtual_data", default: []) }
    public var derivedVirtualIndices: Property<[Int]> { property("derived_virtual_indices", default: []) }
    public var derivedVirtualRowIDs: Property<[JSON]> { property("derived_virtual_row_ids", default: []) }
    public var derivedVirtualSelectedRows: Property<[Int]> { property("derived_virtual_selected_rows", default: []) }
    public var derivedVirtualSelectedRowIDs: Property<[JSON]> {
        property("derived_virtual_selected_row_ids", default: [])
    }
    public var persistence: Property<JSON> { property("persistence") }
    public var persistedProps: Property<[String]> { property("persisted_props") }
    public var persistenceType: Property<PersistenceType> { property("persistence_type") }
}
