import OrderedJSON

/// What the metadata does not say, or does not say well enough: names, types and defaults decided by hand.
///
/// Keys are `library.Component.property` with the names of the metadata; `*` stands for every component of every
/// library.
enum Overrides {
    /// Where libraries are in Swift.
    static let libraries: [String: Place] = [
        "html": Place(constant: "html", namespace: "Html"),
        "dcc": Place(constant: "core", namespace: "Core"),
        "table": Place(constant: "table", namespace: nil),
        "cytoscape": Place(constant: "cytoscape", namespace: nil),
        "bootstrap": Place(constant: "bootstrap", namespace: "Bootstrap"),
    ]

    struct Place {
        /// The library's name in `ComponentLibrary`.
        let constant: String
        /// The enumeration around its components; a library with one component needs none.
        let namespace: String?
        /// Whether the components are a module of their own, which uses DashboardComponents.
        var isForeign = false

        init(constant: String, namespace: String?) {
            self.constant = constant
            self.namespace = namespace
        }

        /// The place of a library that is none of this package's, as its pins file says it.
        init?(json: JSON?) {
            guard let constant = json?["constant"]?.stringValue else { return nil }
            self.constant = constant
            namespace = json?["namespace"]?.stringValue
            isForeign = true
        }

        /// What the files of its components import.
        var imports: [String] { [isForeign ? "DashboardComponents" : "Dashboards"] }
    }

    /// Style sheets that belong to a library but are not in its package.
    static let styles = ["bootstrap": ["bootstrap/css/bootstrap.min.css"]]

    static let componentNames = ["html.MapEl": "Map", "html.ObjectEl": "Object"]

    /// Everyday components that have a name at the top level as well: their own, or that of `aliasNames`.
    ///
    /// Not here: whatever Swift, Foundation or this package calls by that name, and whatever two libraries have and
    /// nobody would guess right.
    static let aliases: [String: [String]] = [
        "html": [
            "A", "Article", "Aside", "B", "Blockquote", "Br", "Button", "Code", "Dd", "Details", "Div", "Dl", "Dt",
            "Em", "Fieldset", "Footer", "Form", "H1", "H2", "H3", "H4", "H5", "H6", "Header", "Hr", "I", "Iframe",
            "Img", "Label", "Legend", "Li", "Main", "Nav", "Ol", "P", "Pre", "Section", "Small", "Span", "Strong",
            "Summary", "Table", "Tbody", "Td", "Tfoot", "Th", "Thead", "Tr", "Ul",
        ],
        "dcc": [
            "Checklist", "Clipboard", "ConfirmDialog", "ConfirmDialogProvider", "DatePickerRange", "DatePickerSingle",
            "Download", "Dropdown", "Geolocation", "Graph", "Input", "Interval", "Link", "Loading", "Location",
            "Markdown", "RadioItems", "RangeSlider", "Slider", "Store", "Tab", "Tabs", "Textarea", "Tooltip", "Upload",
        ],
    ]

    /// `Graph` is the graph of GraphModel, and `Input` would read as an argument of a callback.
    static let aliasNames = ["dcc.Graph": "PlotlyGraph", "dcc.Input": "TextInput"]

    static let propertyNames = [
        "n_blur": "blurs", "n_blur_timestamp": "blursTimestamp", "n_submit": "submits",
        "n_submit_timestamp": "submitsTimestamp", "n_dismiss": "dismissals",
        "accesskey": "accessKey", "autocomplete": "autoComplete", "autofocus": "autoFocus",
        "contenteditable": "contentEditable", "contextmenu": "contextMenu", "inputmode": "inputMode",
        "labelledby": "labelledBy", "maxlength": "maxLength", "minlength": "minLength", "readonly": "readOnly",
        "spellcheck": "spellCheck", "tabindex": "tabIndex", "updatemode": "updateMode", "zindex": "zIndex",
    ]

    /// `none` would read as the absence of a value wherever the enumeration is optional.
    static let caseNames = ["none": "off"]

    static let acronyms = ["id": "ID", "ids": "IDs", "html": "HTML", "rtl": "RTL"]

    /// What ``ComponentID`` has itself: a property of this name is called `nameProperty` on the identifier.
    static let identifierMembers: Set<String> = ["name", "json", "property", "description", "hashValue"]

    /// Set by the browser, never by a server.
    static let neverSent: Set<String> = ["setProps", "loading_state", "componentPath", "dashRenderType"]

    /// Set by the browser for callbacks to read: on the identifier, but not a parameter of the initialiser.
    static func isReadOnly(_ path: String) -> Bool {
        let property = path.split(separator: ".").last ?? ""
        return property.hasSuffix("_timestamp") || property.hasPrefix("derived_") || readOnly.contains(path)
    }

    private static let readOnly: Set<String> = [
        "dcc.Geolocation.local_date", "dcc.Geolocation.timestamp", "dcc.Geolocation.position",
        "dcc.Geolocation.position_error", "dcc.Slider.drag_value", "dcc.RangeSlider.drag_value", "dcc.Upload.contents",
        "dcc.Upload.filename", "dcc.Upload.last_modified", "table.DataTable.data_previous",
        "cytoscape.Cytoscape.extent",
    ]

    /// Elements that HTML does not let hold anything; React refuses to draw them with children.
    static let voidElements: Set<String> = [
        "Area", "Base", "Basefont", "Br", "Col", "Embed", "Frame", "Hr", "Img", "Keygen", "Link", "Meta", "Param",
        "Source", "Track", "Wbr",
    ]

    /// What every component has comes last in an initialiser, in this order.
    static let lastParameters = [
        "className", "class_name", "style", "key", "title", "role", "hidden", "tabIndex", "accessKey",
        "contentEditable", "dir", "draggable", "lang", "spellCheck", "n_clicks", "disable_n_clicks", "persistence",
        "persisted_props", "persistence_type",
    ]

    /// A type written by hand, what stands in for a value the browser has not, and further views of the same property.
    struct PropertyOverride {
        let type: String
        var defaultValue: String?
        var views: [View] = []

        /// The same wire name under another Swift name and type.
        struct View {
            let name: String
            let type: String
            var defaultValue: String?
        }
    }

    static func property(_ path: String) -> PropertyOverride? {
        properties[path] ?? properties["*.\(path.split(separator: ".").last ?? "")"]
    }

    private static let properties: [String: PropertyOverride] = [
        "*.options": .init(type: "Options"),
        "*.placeholder": .init(type: "String"),
        "*.persistence": .init(type: "JSON"),
        "*.persistence_type": .init(type: "PersistenceType"),
        "*.persisted_props": .init(type: "[String]"),

        "dcc.Store.storage_type": .init(type: "PersistenceType", defaultValue: ".memory"),
        "dcc.Checklist.value": .init(type: "[String]", defaultValue: "[]"),
        "dcc.Dropdown.value": .init(
            type: "String", views: [.init(name: "values", type: "[String]", defaultValue: "[]")]),
        "dcc.RadioItems.value": .init(type: "String"),
        "dcc.Input.value": .init(
            type: "String", defaultValue: "\"\"", views: [.init(name: "number", type: "Double")]),
        "dcc.Textarea.value": .init(type: "String", defaultValue: "\"\""),
        "dcc.Button.value": .init(type: "String"),
        "dcc.Slider.marks": .init(type: "SliderMarks"),
        "dcc.Slider.tooltip": .init(type: "SliderTooltip"),
        "dcc.RangeSlider.marks": .init(type: "SliderMarks"),
        "dcc.RangeSlider.tooltip": .init(type: "SliderTooltip"),
        "dcc.DatePickerSingle.date": .init(type: "CalendarDate"),
        "dcc.DatePickerSingle.min_date_allowed": .init(type: "CalendarDate"),
        "dcc.DatePickerSingle.max_date_allowed": .init(type: "CalendarDate"),
        "dcc.DatePickerSingle.initial_visible_month": .init(type: "CalendarDate"),
        "dcc.DatePickerSingle.disabled_days": .init(type: "[CalendarDate]"),
        "dcc.DatePickerRange.start_date": .init(type: "CalendarDate"),
        "dcc.DatePickerRange.end_date": .init(type: "CalendarDate"),
        "dcc.DatePickerRange.min_date_allowed": .init(type: "CalendarDate"),
        "dcc.DatePickerRange.max_date_allowed": .init(type: "CalendarDate"),
        "dcc.DatePickerRange.initial_visible_month": .init(type: "CalendarDate"),
        "dcc.DatePickerRange.disabled_days": .init(type: "[CalendarDate]"),
        "dcc.Graph.figure": .init(type: "Figure"),
        "dcc.Graph.clickData": .init(type: "JSON", views: [.init(name: "clicked", type: "GraphEvent")]),
        "dcc.Graph.hoverData": .init(type: "JSON", views: [.init(name: "hovered", type: "GraphEvent")]),
        "dcc.Graph.selectedData": .init(type: "JSON", views: [.init(name: "selected", type: "GraphEvent")]),
        "dcc.Location.search": .init(type: "String", views: [.init(name: "query", type: "QueryParameters")]),
        "dcc.Location.refresh": .init(type: "LocationRefresh"),
        "dcc.Clipboard.target_id": .init(type: "String"),
        "dcc.Upload.contents": .init(
            type: "String",
            views: [
                .init(name: "allContents", type: "[String]"), .init(name: "file", type: "UploadedContent"),
                .init(name: "files", type: "[UploadedContent]"),
            ]),
        "dcc.Upload.filename": .init(type: "String", views: [.init(name: "allFilenames", type: "[String]")]),
        "dcc.Upload.last_modified": .init(type: "Double", views: [.init(name: "allLastModified", type: "[Double]")]),
        "dcc.Download.data": .init(type: "DownloadContent"),

        "table.DataTable.data": .init(type: "[JSON]"),
        "table.DataTable.data_previous": .init(type: "[JSON]"),

        "bootstrap.Checklist.value": .init(type: "[String]", defaultValue: "[]"),
        "bootstrap.RadioItems.value": .init(type: "String"),
        "bootstrap.Select.value": .init(type: "String"),
        "bootstrap.Input.value": .init(
            type: "String", defaultValue: "\"\"", views: [.init(name: "number", type: "Double")]),
        "bootstrap.Accordion.active_item": .init(
            type: "String", views: [.init(name: "activeItems", type: "[String]", defaultValue: "[]")]),
        "bootstrap.Progress.value": .init(type: "Double"),
        "bootstrap.Tooltip.target": .init(type: "String"),
        "bootstrap.Popover.target": .init(type: "String"),
        "bootstrap.Breadcrumb.tag": .init(type: "String"),
        "bootstrap.Textarea.disabled": .init(type: "Bool", defaultValue: "false"),
    ]

    /// The modules of types that Dashboards has not.
    static let modules = ["Figure": "PlotlyFigures"]

    /// Numbers that may have a fraction; all others count something.
    static let fractional: Set<String> = [
        "dcc.Slider.min", "dcc.Slider.max", "dcc.Slider.step", "dcc.Slider.value", "dcc.Slider.drag_value",
        "dcc.RangeSlider.min", "dcc.RangeSlider.max", "dcc.RangeSlider.step", "dcc.RangeSlider.value",
        "dcc.RangeSlider.drag_value", "dcc.Graph.config.frameMargins", "dcc.Graph.config.plotGlPixelRatio",
        "dcc.Geolocation.timestamp", "dcc.Geolocation.timeout",
        "cytoscape.Cytoscape.zoom", "cytoscape.Cytoscape.minZoom", "cytoscape.Cytoscape.maxZoom",
        "cytoscape.Cytoscape.wheelSensitivity", "cytoscape.Cytoscape.pan.x", "cytoscape.Cytoscape.pan.y",
        "cytoscape.Cytoscape.contextMenuData.x", "cytoscape.Cytoscape.contextMenuData.y",
        "cytoscape.Cytoscape.contextMenuData.timeStamp", "dcc.Geolocation.position.lat", "dcc.Geolocation.position.lon",
        "dcc.Geolocation.position.accuracy", "dcc.Geolocation.position.alt", "dcc.Geolocation.position.alt_accuracy",
        "dcc.Geolocation.position.heading", "dcc.Geolocation.position.speed", "dcc.Tooltip.bbox.x0",
        "dcc.Tooltip.bbox.x1", "dcc.Tooltip.bbox.y0", "dcc.Tooltip.bbox.y1", "bootstrap.Progress.min",
        "bootstrap.Progress.max",
    ]

    /// Whole numbers that may also be written as texts; in lower case.
    static let counts: Set<String> = [
        "cols", "colspan", "maxlength", "minlength", "rows", "rowspan", "size", "tabindex",
    ]

    /// Objects that become a type of their own, nested in the component; all others are JSON.
    static let structures = [
        "dcc.Dropdown.labels": "Labels",
        "dcc.Graph.config": "Configuration",
        "dcc.Geolocation.position": "Position",
        "dcc.Geolocation.position_error": "PositionError",
        "dcc.Markdown.highlight_config": "HighlightConfiguration",
        "dcc.Tabs.colors": "Colors",
        "dcc.Tooltip.bbox": "Box",
        "table.DataTable.active_cell": "Cell",
        "table.DataTable.columns": "Column",
        "table.DataTable.css": "CSSRule",
        "table.DataTable.end_cell": "Cell",
        "table.DataTable.filter_options": "FilterOptions",
        "table.DataTable.fixed_columns": "FixedPart",
        "table.DataTable.fixed_rows": "FixedPart",
        "table.DataTable.locale_format": "LocaleFormat",
        "table.DataTable.markdown_options": "MarkdownOptions",
        "table.DataTable.selected_cells": "Cell",
        "table.DataTable.sort_by": "Sort",
        "table.DataTable.start_cell": "Cell",
        "cytoscape.Cytoscape.contextMenu": "MenuItem",
        "cytoscape.Cytoscape.contextMenuData": "MenuChoice",
        "cytoscape.Cytoscape.pan": "Pan",
        "bootstrap.Breadcrumb.items": "Item",
        "bootstrap.Carousel.items": "Item",
        "bootstrap.Tooltip.delay": "Delay",
    ]

    /// Inline CSS under another name than `…style`.
    static let styleProperties: Set<String> = [
        "style_active", "style_reject", "style_disabled", "style_table", "style_cell", "style_data", "style_filter",
        "style_header",
    ]

    /// Booleans whose absence means `false`, though the metadata gives no default.
    static let falseUnlessSet: Set<String> = [
        "active", "disabled", "displayed", "hidden", "invalid", "is_in", "is_open", "multi", "open", "valid",
    ]

    /// A value of each type that some component requires.
    static let examples = ["ID": "\"id\"", "String": "\"\"", "Int": "1", "[Item]": "[]"]

    /// Refuses decisions about properties that no library has any more.
    static func check(against libraries: [LibraryMetadata]) throws(MetadataError) {
        var paths: Set<String> = []
        for library in libraries {
            for component in library.components {
                paths.formUnion(component.properties.flatMap { $0.paths(below: "\(library.name).\(component.name)") })
            }
        }
        let names = Set(libraries.map(\.name))
        let decided = (Array(properties.keys) + Array(structures.keys) + fractional + readOnly).filter { path in
            names.contains(String(path.prefix { $0 != "." }))
        }
        if let path = decided.sorted().first(where: { !paths.contains($0) }) {
            throw MetadataError(place: path, problem: "is in Overrides, but in no metadata")
        }
    }
}
