// Written by generate-components from the metadata of dash_ag_grid 35.3.0. Do not edit.

public import DashboardComponents

/// `AgGrid` of `dash_ag_grid`.
///
/// - `columnSize`: among others `"sizeToFit"`, `"autoSize"`, `"responsiveSizeToFit"`, `null`
/// - `paginationGoTo`: among others `"first"`, `"last"`, `"next"`, `"previous"`, `null`
public struct AgGrid: Component {
    public static let type = ComponentType(library: .grid, name: "AgGrid")
    public var properties = ComponentProperties()

    public init(
        id: ID? = nil,
        dangerouslyAllowCode: Bool? = nil,
        resetColumnState: Bool? = nil,
        exportDataAsCsv: Bool? = nil,
        selectAll: JSON? = nil,
        deselectAll: Bool? = nil,
        updateColumnState: Bool? = nil,
        deleteSelectedRows: Bool? = nil,
        rowTransaction: JSON? = nil,
        getRowId: String? = nil,
        columnState: [JSON]? = nil,
        csvExportParams: JSON? = nil,
        columnSize: JSON? = nil,
        columnSizeOptions: JSON? = nil,
        getRowStyle: JSON? = nil,
        getRowsRequest: JSON? = nil,
        paginationInfo: JSON? = nil,
        paginationGoTo: JSON? = nil,
        filterModel: JSON? = nil,
        getDetailRequest: JSON? = nil,
        getDetailResponse: [JSON]? = nil,
        cellRendererData: JSON? = nil,
        getRowsResponse: JSON? = nil,
        licenseKey: String? = nil,
        chartsLicenseKey: String? = nil,
        enableEnterpriseModules: Bool? = nil,
        dashChartMode: DashChartMode? = nil,
        virtualRowData: [JSON]? = nil,
        scrollTo: JSON? = nil,
        eventListeners: [String: [JSON]]? = nil,
        eventData: JSON? = nil,
        columnDefs: [JSON]? = nil,
        defaultColDef: JSON? = nil,
        rowModelType: RowModelType? = nil,
        rowData: [JSON]? = nil,
        masterDetail: Bool? = nil,
        detailCellRendererParams: JSON? = nil,
        rowStyle: Style? = nil,
        rowClass: String? = nil,
        rowClassRules: JSON? = nil,
        suppressDragLeaveHidesColumns: Bool? = nil,
        cellClicked: JSON? = nil,
        cellDoubleClicked: JSON? = nil,
        selectedRows: JSON? = nil,
        cellValueChanged: [JSON]? = nil,
        dashGridOptions: JSON? = nil,
        className: String? = nil,
        style: Style? = nil,
        persistence: JSON? = nil,
        persistedProps: [String]? = nil,
        persistenceType: PersistenceType? = nil
    ) {
        properties["id"] = id
        properties["dangerously_allow_code"] = dangerouslyAllowCode
        properties["resetColumnState"] = resetColumnState
        properties["exportDataAsCsv"] = exportDataAsCsv
        properties["selectAll"] = selectAll
        properties["deselectAll"] = deselectAll
        properties["updateColumnState"] = updateColumnState
        properties["deleteSelectedRows"] = deleteSelectedRows
        properties["rowTransaction"] = rowTransaction
        properties["getRowId"] = getRowId
        properties["columnState"] = columnState
        properties["csvExportParams"] = csvExportParams
        properties["columnSize"] = columnSize
        properties["columnSizeOptions"] = columnSizeOptions
        properties["getRowStyle"] = getRowStyle
        properties["getRowsRequest"] = getRowsRequest
        properties["paginationInfo"] = paginationInfo
        properties["paginationGoTo"] = paginationGoTo
        properties["filterModel"] = filterModel
        properties["getDetailRequest"] = getDetailRequest
        properties["getDetailResponse"] = getDetailResponse
        properties["cellRendererData"] = cellRendererData
        properties["getRowsResponse"] = getRowsResponse
        properties["licenseKey"] = licenseKey
        properties["chartsLicenseKey"] = chartsLicenseKey
        properties["enableEnterpriseModules"] = enableEnterpriseModules
        properties["dashChartMode"] = dashChartMode
        properties["virtualRowData"] = virtualRowData
        properties["scrollTo"] = scrollTo
        properties["eventListeners"] = eventListeners
        properties["eventData"] = eventData
        properties["columnDefs"] = columnDefs
        properties["defaultColDef"] = defaultColDef
        properties["rowModelType"] = rowModelType
        properties["rowData"] = rowData
        properties["masterDetail"] = masterDetail
        properties["detailCellRendererParams"] = detailCellRendererParams
        properties["rowStyle"] = rowStyle
        properties["rowClass"] = rowClass
        properties["rowClassRules"] = rowClassRules
        properties["suppressDragLeaveHidesColumns"] = suppressDragLeaveHidesColumns
        properties["cellClicked"] = cellClicked
        properties["cellDoubleClicked"] = cellDoubleClicked
        properties["selectedRows"] = selectedRows
        properties["cellValueChanged"] = cellValueChanged
        properties["dashGridOptions"] = dashGridOptions
        properties["className"] = className
        properties["style"] = style
        properties["persistence"] = persistence
        properties["persisted_props"] = persistedProps
        properties["persistence_type"] = persistenceType
    }

    /// A value of `dashChartMode`.
    public enum DashChartMode: String, PropertyChoice {
        case enterprise
        case community
    }

    /// A value of `rowModelType`.
    public enum RowModelType: String, PropertyChoice {
        case clientSide
        case infinite
        case viewport
        case serverSide
    }
}

extension ComponentID where Target == AgGrid {
    public var dangerouslyAllowCode: Property<Bool> { property("dangerously_allow_code", default: false) }
    public var resetColumnState: Property<Bool> { property("resetColumnState", default: false) }
    public var exportDataAsCsv: Property<Bool> { property("exportDataAsCsv", default: false) }
    public var selectAll: Property<JSON> { property("selectAll") }
    public var deselectAll: Property<Bool> { property("deselectAll", default: false) }
    public var updateColumnState: Property<Bool> { property("updateColumnState", default: false) }
    public var deleteSelectedRows: Property<Bool> { property("deleteSelectedRows") }
    public var rowTransaction: Property<JSON> { property("rowTransaction") }
    public var getRowId: Property<String> { property("getRowId") }
    public var columnState: Property<[JSON]> { property("columnState") }
    public var csvExportParams: Property<JSON> { property("csvExportParams") }
    public var columnSize: Property<JSON> { property("columnSize") }
    public var columnSizeOptions: Property<JSON> { property("columnSizeOptions") }
    public var getRowStyle: Property<JSON> { property("getRowStyle") }
    public var getRowsRequest: Property<JSON> { property("getRowsRequest") }
    public var paginationInfo: Property<JSON> { property("paginationInfo") }
    public var paginationGoTo: Property<JSON> { property("paginationGoTo") }
    public var filterModel: Property<JSON> { property("filterModel") }
    public var getDetailRequest: Property<JSON> { property("getDetailRequest") }
    public var getDetailResponse: Property<[JSON]> { property("getDetailResponse") }
    public var cellRendererData: Property<JSON> { property("cellRendererData") }
    public var getRowsResponse: Property<JSON> { property("getRowsResponse") }
    public var licenseKey: Property<String> { property("licenseKey") }
    public var chartsLicenseKey: Property<String> { property("chartsLicenseKey") }
    public var enableEnterpriseModules: Property<Bool> { property("enableEnterpriseModules", default: false) }
    public var dashChartMode: Property<AgGrid.DashChartMode> { property("dashChartMode") }
    public var virtualRowData: Property<[JSON]> { property("virtualRowData") }
    public var scrollTo: Property<JSON> { property("scrollTo") }
    public var eventListeners: Property<[String: [JSON]]> { property("eventListeners") }
    public var eventData: Property<JSON> { property("eventData") }
    public var columnDefs: Property<[JSON]> { property("columnDefs") }
    public var defaultColDef: Property<JSON> { property("defaultColDef") }
    public var rowModelType: Property<AgGrid.RowModelType> { property("rowModelType", default: .clientSide) }
    public var rowData: Property<[JSON]> { property("rowData") }
    public var masterDetail: Property<Bool> { property("masterDetail") }
    public var detailCellRendererParams: Property<JSON> { property("detailCellRendererParams") }
    public var rowStyle: Property<Style> { property("rowStyle") }
    public var rowClass: Property<String> { property("rowClass") }
    public var rowClassRules: Property<JSON> { property("rowClassRules") }
    public var suppressDragLeaveHidesColumns: Property<Bool> {
        property("suppressDragLeaveHidesColumns", default: true)
    }
    public var cellClicked: Property<JSON> { property("cellClicked") }
    public var cellDoubleClicked: Property<JSON> { property("cellDoubleClicked") }
    public var selectedRows: Property<JSON> { property("selectedRows") }
    public var cellValueChanged: Property<[JSON]> { property("cellValueChanged") }
    public var dashGridOptions: Property<JSON> { property("dashGridOptions") }
    public var className: Property<String> { property("className", default: "") }
    public var style: Property<Style> { property("style") }
    public var persistence: Property<JSON> { property("persistence") }
    public var persistedProps: Property<[String]> { property("persisted_props") }
    public var persistenceType: Property<PersistenceType> { property("persistence_type") }
}
