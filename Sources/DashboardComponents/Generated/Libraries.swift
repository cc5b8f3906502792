// Written by generate-components from the metadata of the component libraries. Do not edit.

public import Dashboards

extension ComponentLibrary {
    /// `dash_core_components` 4.4.1.
    public static let core = ComponentLibrary(
        namespace: "dash_core_components",
        scripts: [
            .init(path: "dash/dcc/async-datepicker.js", isLoadedOnDemand: true),
            .init(path: "dash/dcc/async-dropdown.js", isLoadedOnDemand: true),
            .init(path: "dash/dcc/async-graph.js", isLoadedOnDemand: true),
            .init(path: "dash/dcc/async-highlight.js", isLoadedOnDemand: true),
            .init(path: "dash/dcc/async-markdown.js", isLoadedOnDemand: true),
            .init(path: "dash/dcc/async-mathjax.js", isLoadedOnDemand: true),
            .init(path: "dash/dcc/async-slider.js", isLoadedOnDemand: true),
            .init(path: "dash/dcc/async-upload.js", isLoadedOnDemand: true),
            .init(path: "dash/dcc/dash_core_components.js"),
            .init(path: "dash/dcc/dash_core_components-shared.js"),
            .init(path: "plotly/package_data/plotly.min.js", isLoadedOnDemand: true),
        ],
        childrenProperties: [
            "Clipboard": ["copied_children"],
            "Loading": ["custom_spinner"],
            "Tab": ["label"],
        ]
    )

    /// `dash_html_components` 4.4.1.
    public static let html = ComponentLibrary(
        namespace: "dash_html_components",
        scripts: [
            .init(path: "dash/html/dash_html_components.min.js"),
        ]
    )

    /// `dash_table` 4.4.1.
    public static let table = ComponentLibrary(
        namespace: "dash_table",
        scripts: [
            .init(path: "dash/dash_table/async-export.js", isLoadedOnDemand: true),
            .init(path: "dash/dash_table/async-table.js", isLoadedOnDemand: true),
            .init(path: "dash/dash_table/async-highlight.js", isLoadedOnDemand: true),
            .init(path: "dash/dash_table/bundle.js"),
        ]
    )

    /// `dash_cytoscape` 1.0.2.
    public static let cytoscape = ComponentLibrary(
        namespace: "dash_cytoscape",
        scripts: [
            .init(path: "dash_cytoscape/dash_cytoscape.min.js"),
        ]
    )

    /// `dash_bootstrap_components` 2.0.4.
    public static let bootstrap = ComponentLibrary(
        namespace: "dash_bootstrap_components",
        scripts: [
            .init(path: "dash_bootstrap_components/_components/dash_bootstrap_components.min.js"),
        ],
        styles: [.init(path: "bootstrap/css/bootstrap.min.css")],
        childrenProperties: [
            "AccordionItem": ["title"],
            "Checkbox": ["label"],
            "Checklist": ["options[].label"],
            "DropdownMenu": ["label"],
            "NavbarSimple": ["brand"],
            "Offcanvas": ["title"],
            "RadioButton": ["label"],
            "RadioItems": ["options[].label"],
            "Switch": ["label"],
            "Toast": ["header"],
        ]
    )

    /// The libraries of this module.
    public static let standard: [ComponentLibrary] = [.core, .html, .table, .cytoscape, .bootstrap]
}
