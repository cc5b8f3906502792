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
        columns: [JSON]? = nil,
        editable: Bool? = nil,
        fixedColumns: JSON? = nil,
        fixedRows: JSON? = nil,
        columnSelectable: JSON? = nil,
        cellSelectable: Bool? = nil,
        rowSelectable: JSON? = nil,
        rowDeletable: Bool? = nil,
        activeCell: JSON? = nil,
        selectedCells: [JSON]? = nil,
        selectedRows: [Int]? = nil,
        selectedColumns: [String]? = nil,
        selectedRowIDs: [JSON]? = nil,
        startCell: JSON? = nil,
        endCell: JSON? = nil,
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
        filterOptions: JSON? = nil,
        sortAction: SortAction? = nil,
        sortMode: SortMode? = nil,
        sortBy: [JSON]? = nil,
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
        localeFormat: JSON? = nil,
        styleAsListView: Bool? = nil,
        fillWidth: Bool? = nil,
        markdownOptions: JSON? = nil,
        css: [JSON]? = nil,
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

    public enum ExportColumns: String, PropertyChoice {
        case all
        case visible
    }

    public enum ExportFormat: String, PropertyChoice {
        case csv
        case xlsx
        case off = "none"
    }

    public enum ExportHeaders: String, PropertyChoice {
        case off = "none"
        case ids
        case names
        case display
    }

    public enum PageAction: String, PropertyChoice {
        case custom
        case native
        case off = "none"
    }

    public enum SortAction: String, PropertyChoice {
        case custom
        case native
        case off = "none"
    }

    public enum SortMode: String, PropertyChoice {
        case single
        case multi
    }
}

extension ComponentID where Target == DataTable {
    public var data: Property<[JSON]> { property("data") }
    public var columns: Property<[JSON]> { property("columns") }
    public var editable: Property<Bool> { property("editable", default: false) }
    public var fixedColumns: Property<JSON> { property("fixed_columns") }
    public var fixedRows: Property<JSON> { property("fixed_rows") }
    public var columnSelectable: Property<JSON> { property("column_selectable") }
    public var cellSelectable: Property<Bool> { property("cell_selectable", default: true) }
    public var rowSelectable: Property<JSON> { property("row_selectable") }
    public var rowDeletable: Property<Bool> { property("row_deletable") }
    public var activeCell: Property<JSON> { property("active_cell") }
    public var selectedCells: Property<[JSON]> { property("selected_cells") }
    public var selectedRows: Property<[Int]> { property("selected_rows") }
    public var selectedColumns: Property<[String]> { property("selected_columns") }
    public var selectedRowIDs: Property<[JSON]> { property("selected_row_ids") }
    public var startCell: Property<JSON> { property("start_cell") }
    public var endCell: Property<JSON> { property("end_cell") }
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
    public var filterOptions: Property<JSON> { property("filter_options") }
    public var sortAction: Property<DataTable.SortAction> { property("sort_action", default: .off) }
    public var sortMode: Property<DataTable.SortMode> { property("sort_mode", default: .single) }
    public var sortBy: Property<[JSON]> { property("sort_by") }
    public var sortAsNull: Property<[JSON]> { property("sort_as_null") }
    public var dropdown: Property<[String: JSON]> { property("dropdown") }
    public var dropdownConditional: Property<[JSON]> { property("dropdown_conditional") }
    public var dropdownData: Property<[[String: JSON]]> { property("dropdown_data") }
    public var tooltip: Property<[String: JSON]> { property("tooltip") }
    public var tooltipConditional: Property<[JSON]> { property("tooltip_conditional") }
    public var tooltipData: Property<[[String: JSON]]> { property("tooltip_data") }
    public var tooltipHeader: Property<[String: JSON]> { property("tooltip_header") }
    public var tooltipDelay: Property<Int> { property("tooltip_delay", default: 350) }
    public var tooltipDuration: Property<Int> { property("tooltip_duration", default: 2000) }
    public var localeFormat: Property<JSON> { property("locale_format") }
    public var styleAsListView: Property<Bool> { property("style_as_list_view", default: false) }
    public var fillWidth: Property<Bool> { property("fill_width", default: true) }
    public var markdownOptions: Property<JSON> { property("markdown_options") }
    public var css: Property<[JSON]> { property("css") }
    public var styleTable: Property<Style> { property("style_table") }
    public var styleCell: Property<Style> { property("style_cell") }
    public var styleData: Property<Style> { property("style_data") }
    public var styleFilter: Property<Style> { property("style_filter") }
    public var styleHeader: Property<Style> { property("style_header") }
    public var styleCellConditional: Property<[JSON]> { property("style_cell_conditional") }
    public var styleDataConditional: Property<[JSON]> { property("style_data_conditional") }
    public var styleFilterConditional: Property<[JSON]> { property("style_filter_conditional") }
    public var styleHeaderConditional: Property<[JSON]> { property("style_header_conditional") }
    public var virtualization: Property<Bool> { property("virtualization", default: false) }
    public var derivedFilterQueryStructure: Property<JSON> { property("derived_filter_query_structure") }
    public var derivedViewportData: Property<[JSON]> { property("derived_viewport_data") }
    public var derivedViewportIndices: Property<[Int]> { property("derived_viewport_indices") }
    public var derivedViewportRowIDs: Property<[JSON]> { property("derived_viewport_row_ids") }
    public var derivedViewportSelectedColumns: Property<[String]> { property("derived_viewport_selected_columns") }
    public var derivedViewportSelectedRows: Property<[Int]> { property("derived_viewport_selected_rows") }
    public var derivedViewportSelectedRowIDs: Property<[JSON]> { property("derived_viewport_selected_row_ids") }
    public var derivedVirtualData: Property<[JSON]> { property("derived_virtual_data") }
    public var derivedVirtualIndices: Property<[Int]> { property("derived_virtual_indices") }
    public var derivedVirtualRowIDs: Property<[JSON]> { property("derived_virtual_row_ids") }
    public var derivedVirtualSelectedRows: Property<[Int]> { property("derived_virtual_selected_rows") }
    public var derivedVirtualSelectedRowIDs: Property<[JSON]> { property("derived_virtual_selected_row_ids") }
    public var persistence: Property<JSON> { property("persistence") }
    public var persistedProps: Property<[String]> { property("persisted_props") }
    public var persistenceType: Property<PersistenceType> { property("persistence_type") }
}
