// Written by generate-components from the metadata of the component libraries. Do not edit.

public import DashboardComponents

extension ComponentLibrary {
    /// `dash_ag_grid` 35.3.0.
    public static let grid = ComponentLibrary(
        namespace: "dash_ag_grid",
        scripts: [
            .init(path: "dash_ag_grid/async-community.js", isLoadedOnDemand: true),
            .init(path: "dash_ag_grid/dash_ag_grid.min.js"),
        ],
        properties: [
            "AgGrid": [
                "id", "style", "className", "persistence", "persisted_props", "persistence_type",
                "dangerously_allow_code", "resetColumnState", "exportDataAsCsv", "selectAll", "deselectAll",
                "updateColumnState", "deleteSelectedRows", "rowTransaction", "getRowId", "columnState",
                "csvExportParams", "columnSize", "columnSizeOptions", "getRowStyle", "getRowsRequest", "paginationInfo",
                "paginationGoTo", "filterModel", "getDetailRequest", "getDetailResponse", "cellRendererData",
                "getRowsResponse", "licenseKey", "chartsLicenseKey", "enableEnterpriseModules", "dashChartMode",
                "virtualRowData", "scrollTo", "eventListeners", "eventData", "columnDefs", "defaultColDef",
                "rowModelType", "rowData", "masterDetail", "detailCellRendererParams", "rowStyle", "rowClass",
                "rowClassRules", "suppressDragLeaveHidesColumns", "cellClicked", "cellDoubleClicked", "selectedRows",
                "cellValueChanged", "dashGridOptions",
            ],
        ]
    )
}
