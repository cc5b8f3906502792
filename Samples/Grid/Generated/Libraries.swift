// Written by generate-components from the metadata of the component libraries. Do not edit.

public import DashboardComponents

extension ComponentLibrary {
    /// `dash_ag_grid` 35.3.0.
    public static let grid = ComponentLibrary(
        namespace: "dash_ag_grid",
        scripts: [
            .init(path: "dash_ag_grid/async-community.js", isLoadedOnDemand: true),
            .init(path: "dash_ag_grid/dash_ag_grid.min.js"),
        ]
    )
}
