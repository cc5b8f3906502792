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
        ],
        properties: [
            "Button": [
                "className", "persistence", "persisted_props", "persistence_type", "id", "children", "type",
                "autoFocus", "disabled", "form", "formAction", "formEncType", "formMethod", "formNoValidate",
                "formTarget", "name", "value", "accessKey", "contentEditable", "dir", "draggable", "hidden", "lang",
                "role", "spellCheck", "style", "tabIndex", "title", "n_blur", "n_blur_timestamp", "n_clicks",
                "n_clicks_timestamp",
            ],
            "Checklist": [
                "options", "value", "inline", "style", "inputStyle", "inputClassName", "labelStyle", "labelClassName",
                "className", "persistence", "persisted_props", "persistence_type", "id",
            ],
            "Clipboard": [
                "id", "children", "copied_children", "target_id", "content", "n_clicks", "html_content", "title",
                "style", "className",
            ],
            "ConfirmDialog": [
                "id", "message", "submit_n_clicks", "submit_n_clicks_timestamp", "cancel_n_clicks",
                "cancel_n_clicks_timestamp", "displayed",
            ],
            "ConfirmDialogProvider": [
                "id", "message", "submit_n_clicks", "submit_n_clicks_timestamp", "cancel_n_clicks",
                "cancel_n_clicks_timestamp", "displayed", "children",
            ],
            "DatePickerRange": [
                "start_date", "end_date", "minimum_nights", "updatemode", "start_date_placeholder_text",
                "end_date_placeholder_text", "start_date_id", "end_date_id", "id", "className", "persistence",
                "persisted_props", "persistence_type", "disabled", "style", "min_date_allowed", "max_date_allowed",
                "disabled_days", "placeholder", "initial_visible_month", "clearable", "reopen_calendar_on_clear",
                "display_format", "month_format", "first_day_of_week", "show_outside_days", "stay_open_on_select",
                "calendar_orientation", "number_of_months_shown", "with_portal", "with_full_screen_portal", "day_size",
                "is_RTL",
            ],
            "DatePickerSingle": [
                "date", "min_date_allowed", "max_date_allowed", "disabled_days", "placeholder", "initial_visible_month",
                "clearable", "reopen_calendar_on_clear", "display_format", "month_format", "first_day_of_week",
                "show_outside_days", "stay_open_on_select", "calendar_orientation", "number_of_months_shown",
                "with_portal", "with_full_screen_portal", "day_size", "is_RTL", "disabled", "style", "className",
                "persistence", "persisted_props", "persistence_type", "id",
            ],
            "Download": ["id", "data", "base64", "type"],
            "Dropdown": [
                "options", "value", "multi", "clearable", "searchable", "search_value", "placeholder", "disabled",
                "closeOnSelect", "optionHeight", "maxHeight", "style", "labels", "debounce", "search_order",
                "className", "persistence", "persisted_props", "persistence_type", "id",
            ],
            "Geolocation": [
                "id", "local_date", "timestamp", "position", "position_error", "show_alert", "update_now",
                "high_accuracy", "maximum_age", "timeout",
            ],
            "Graph": [
                "id", "responsive", "clickData", "clickAnnotationData", "hoverData", "clear_on_unhover", "selectedData",
                "relayoutData", "extendData", "prependData", "restyleData", "figure", "style", "className", "mathjax",
                "animate", "animation_options", "config",
            ],
            "Input": [
                "value", "type", "debounce", "placeholder", "n_submit", "n_submit_timestamp", "inputMode",
                "autoComplete", "readOnly", "required", "autoFocus", "disabled", "list", "multiple", "spellCheck",
                "name", "min", "max", "step", "minLength", "maxLength", "pattern", "selectionStart", "selectionEnd",
                "selectionDirection", "n_blur", "n_blur_timestamp", "size", "style", "className", "persistence",
                "persisted_props", "persistence_type", "id",
            ],
            "Interval": ["id", "interval", "disabled", "n_intervals", "max_intervals"],
            "Link": ["children", "href", "target", "refresh", "title", "className", "style", "id"],
            "Loading": [
                "children", "type", "fullscreen", "debug", "style", "parent_className", "parent_style", "overlay_style",
                "color", "display", "delay_hide", "delay_show", "show_initially", "target_components", "custom_spinner",
                "className", "persistence", "persisted_props", "persistence_type", "id",
            ],
            "Location": ["id", "pathname", "search", "hash", "href", "refresh"],
            "Markdown": [
                "id", "className", "mathjax", "dangerously_allow_html", "link_target", "children", "dedent",
                "highlight_config", "style",
            ],
            "RadioItems": [
                "options", "value", "inline", "style", "inputStyle", "inputClassName", "labelStyle", "labelClassName",
                "className", "persistence", "persisted_props", "persistence_type", "id",
            ],
            "RangeSlider": [
                "min", "max", "step", "marks", "value", "drag_value", "allowCross", "pushable", "disabled", "count",
                "dots", "included", "reverse", "tooltip", "updatemode", "vertical", "verticalHeight",
                "allow_direct_input", "className", "persistence", "persisted_props", "persistence_type", "id",
            ],
            "Slider": [
                "min", "max", "step", "marks", "value", "drag_value", "disabled", "dots", "included", "reverse",
                "tooltip", "updatemode", "vertical", "verticalHeight", "allow_direct_input", "className", "persistence",
                "persisted_props", "persistence_type", "id",
            ],
            "Store": ["id", "storage_type", "data", "clear_data", "modified_timestamp"],
            "Tab": [
                "label", "children", "value", "disabled", "disabled_style", "disabled_className", "className",
                "selected_className", "style", "selected_style", "width", "persistence", "persisted_props",
                "persistence_type", "id",
            ],
            "Tabs": [
                "value", "content_className", "parent_className", "style", "parent_style", "content_style", "vertical",
                "mobile_breakpoint", "children", "colors", "className", "persistence", "persisted_props",
                "persistence_type", "id",
            ],
            "Textarea": [
                "value", "autoFocus", "cols", "disabled", "form", "maxLength", "minLength", "name", "placeholder",
                "readOnly", "required", "rows", "wrap", "accessKey", "contentEditable", "contextMenu", "dir",
                "draggable", "hidden", "lang", "spellCheck", "style", "tabIndex", "title", "n_blur", "n_blur_timestamp",
                "n_clicks", "n_clicks_timestamp", "className", "persistence", "persisted_props", "persistence_type",
                "id",
            ],
            "Tooltip": [
                "children", "id", "className", "style", "bbox", "show", "direction", "border_color", "background_color",
                "loading_text", "zindex", "targetable",
            ],
            "Upload": [
                "id", "contents", "filename", "last_modified", "children", "accept", "disabled", "disable_click",
                "max_size", "min_size", "multiple", "enable_folder_selection", "className", "className_active",
                "className_reject", "className_disabled", "style", "style_active", "style_reject", "style_disabled",
            ],
        ]
    )

    /// `dash_html_components` 4.4.1.
    public static let html = ComponentLibrary(
        namespace: "dash_html_components",
        scripts: [
            .init(path: "dash/html/dash_html_components.min.js"),
        ],
        properties: [
            "A": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "download", "href", "hrefLang", "media", "referrerPolicy", "rel", "shape", "target", "accessKey",
                "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck", "style",
                "tabIndex", "title",
            ],
            "Abbr": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Acronym": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Address": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Area": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "alt", "coords", "download", "href", "media", "referrerPolicy", "rel", "shape", "target", "accessKey",
                "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck", "style",
                "tabIndex", "title",
            ],
            "Article": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Aside": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Audio": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "autoPlay", "controls", "crossOrigin", "loop", "muted", "preload", "src", "accessKey", "className",
                "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck", "style", "tabIndex",
                "title",
            ],
            "B": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Base": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "href", "target", "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang",
                "role", "spellCheck", "style", "tabIndex", "title",
            ],
            "Basefont": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Bdi": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Bdo": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Big": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Blink": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Blockquote": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "cite", "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role",
                "spellCheck", "style", "tabIndex", "title",
            ],
            "Br": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Button": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "autoFocus", "disabled", "form", "formAction", "formEncType", "formMethod", "formNoValidate",
                "formTarget", "name", "type", "value", "accessKey", "className", "contentEditable", "dir", "draggable",
                "hidden", "lang", "role", "spellCheck", "style", "tabIndex", "title",
            ],
            "Canvas": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "height", "width", "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang",
                "role", "spellCheck", "style", "tabIndex", "title",
            ],
            "Caption": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Center": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Cite": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Code": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Col": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "span", "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role",
                "spellCheck", "style", "tabIndex", "title",
            ],
            "Colgroup": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "span", "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role",
                "spellCheck", "style", "tabIndex", "title",
            ],
            "Content": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Data": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "value", "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role",
                "spellCheck", "style", "tabIndex", "title",
            ],
            "Datalist": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Dd": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Del": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "cite", "dateTime", "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang",
                "role", "spellCheck", "style", "tabIndex", "title",
            ],
            "Details": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "open", "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role",
                "spellCheck", "style", "tabIndex", "title",
            ],
            "Dfn": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Dialog": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "open", "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role",
                "spellCheck", "style", "tabIndex", "title",
            ],
            "Div": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Dl": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Dt": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Em": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Embed": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "height", "src", "type", "width", "accessKey", "className", "contentEditable", "dir", "draggable",
                "hidden", "lang", "role", "spellCheck", "style", "tabIndex", "title",
            ],
            "Fieldset": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "disabled", "form", "name", "accessKey", "className", "contentEditable", "dir", "draggable", "hidden",
                "lang", "role", "spellCheck", "style", "tabIndex", "title",
            ],
            "Figcaption": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Figure": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Font": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Footer": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Form": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accept", "acceptCharset", "action", "autoComplete", "encType", "method", "name", "noValidate",
                "target", "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role",
                "spellCheck", "style", "tabIndex", "title",
            ],
            "Frame": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Frameset": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "H1": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "H2": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "H3": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "H4": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "H5": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "H6": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Header": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Hgroup": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Hr": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "I": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Iframe": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "allow", "height", "name", "referrerPolicy", "sandbox", "src", "srcDoc", "width", "accessKey",
                "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck", "style",
                "tabIndex", "title",
            ],
            "Img": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "alt", "crossOrigin", "height", "referrerPolicy", "sizes", "src", "srcSet", "useMap", "width",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Ins": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "cite", "dateTime", "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang",
                "role", "spellCheck", "style", "tabIndex", "title",
            ],
            "Kbd": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Keygen": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Label": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "htmlFor", "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role",
                "spellCheck", "style", "tabIndex", "title",
            ],
            "Legend": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Li": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "value", "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role",
                "spellCheck", "style", "tabIndex", "title",
            ],
            "Link": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "crossOrigin", "href", "hrefLang", "integrity", "media", "referrerPolicy", "rel", "sizes", "type",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Main": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "MapEl": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "name", "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role",
                "spellCheck", "style", "tabIndex", "title",
            ],
            "Mark": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Marquee": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "loop", "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role",
                "spellCheck", "style", "tabIndex", "title",
            ],
            "Meta": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "charSet", "content", "httpEquiv", "name", "accessKey", "className", "contentEditable", "dir",
                "draggable", "hidden", "lang", "role", "spellCheck", "style", "tabIndex", "title",
            ],
            "Meter": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "high", "low", "max", "min", "optimum", "value", "accessKey", "className", "contentEditable", "dir",
                "draggable", "hidden", "lang", "role", "spellCheck", "style", "tabIndex", "title",
            ],
            "Nav": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Nobr": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Noscript": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "ObjectEl": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "data", "form", "height", "name", "type", "useMap", "width", "accessKey", "className",
                "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck", "style", "tabIndex",
                "title",
            ],
            "Ol": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "reversed", "start", "type", "accessKey", "className", "contentEditable", "dir", "draggable", "hidden",
                "lang", "role", "spellCheck", "style", "tabIndex", "title",
            ],
            "Optgroup": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "disabled", "label", "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang",
                "role", "spellCheck", "style", "tabIndex", "title",
            ],
            "Option": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "disabled", "label", "selected", "value", "accessKey", "className", "contentEditable", "dir",
                "draggable", "hidden", "lang", "role", "spellCheck", "style", "tabIndex", "title",
            ],
            "Output": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "htmlFor", "form", "name", "accessKey", "className", "contentEditable", "dir", "draggable", "hidden",
                "lang", "role", "spellCheck", "style", "tabIndex", "title",
            ],
            "P": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Param": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "name", "value", "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang",
                "role", "spellCheck", "style", "tabIndex", "title",
            ],
            "Picture": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Plaintext": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Pre": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Progress": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "max", "value", "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang",
                "role", "spellCheck", "style", "tabIndex", "title",
            ],
            "Q": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "cite", "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role",
                "spellCheck", "style", "tabIndex", "title",
            ],
            "Rb": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Rp": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Rt": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Rtc": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Ruby": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "S": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Samp": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Script": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "async", "crossOrigin", "defer", "integrity", "referrerPolicy", "src", "type", "accessKey", "className",
                "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck", "style", "tabIndex",
                "title",
            ],
            "Section": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Select": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "autoFocus", "autoComplete", "disabled", "form", "multiple", "name", "required", "size", "accessKey",
                "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck", "style",
                "tabIndex", "title",
            ],
            "Shadow": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Slot": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Small": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Source": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "media", "sizes", "src", "srcSet", "type", "accessKey", "className", "contentEditable", "dir",
                "draggable", "hidden", "lang", "role", "spellCheck", "style", "tabIndex", "title",
            ],
            "Spacer": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Span": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Strike": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Strong": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Sub": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Summary": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Sup": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Table": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Tbody": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Td": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "colSpan", "headers", "rowSpan", "accessKey", "className", "contentEditable", "dir", "draggable",
                "hidden", "lang", "role", "spellCheck", "style", "tabIndex", "title",
            ],
            "Template": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Textarea": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "autoFocus", "autoComplete", "cols", "disabled", "form", "inputMode", "maxLength", "minLength", "name",
                "placeholder", "readOnly", "required", "rows", "wrap", "accessKey", "className", "contentEditable",
                "dir", "draggable", "hidden", "lang", "role", "spellCheck", "style", "tabIndex", "title",
            ],
            "Tfoot": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Th": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "colSpan", "headers", "rowSpan", "scope", "accessKey", "className", "contentEditable", "dir",
                "draggable", "hidden", "lang", "role", "spellCheck", "style", "tabIndex", "title",
            ],
            "Thead": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Time": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "dateTime", "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role",
                "spellCheck", "style", "tabIndex", "title",
            ],
            "Title": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Tr": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Track": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "default", "kind", "label", "src", "srcLang", "accessKey", "className", "contentEditable", "dir",
                "draggable", "hidden", "lang", "role", "spellCheck", "style", "tabIndex", "title",
            ],
            "U": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Ul": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Var": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Video": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "autoPlay", "controls", "crossOrigin", "height", "loop", "muted", "playsInline", "poster", "preload",
                "src", "width", "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang",
                "role", "spellCheck", "style", "tabIndex", "title",
            ],
            "Wbr": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
            "Xmp": [
                "id", "children", "n_clicks", "n_clicks_timestamp", "disable_n_clicks", "key", "data-*", "aria-*",
                "accessKey", "className", "contentEditable", "dir", "draggable", "hidden", "lang", "role", "spellCheck",
                "style", "tabIndex", "title",
            ],
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
        ],
        properties: [
            "DataTable": [
                "data", "columns", "editable", "fixed_columns", "fixed_rows", "column_selectable", "cell_selectable",
                "row_selectable", "row_deletable", "active_cell", "selected_cells", "selected_rows", "selected_columns",
                "selected_row_ids", "start_cell", "end_cell", "data_previous", "hidden_columns", "is_focused",
                "merge_duplicate_headers", "data_timestamp", "include_headers_on_copy_paste", "export_columns",
                "export_format", "export_headers", "page_action", "page_current", "page_count", "page_size",
                "filter_query", "filter_action", "filter_options", "sort_action", "sort_mode", "sort_by",
                "sort_as_null", "dropdown", "dropdown_conditional", "dropdown_data", "tooltip", "tooltip_conditional",
                "tooltip_data", "tooltip_header", "tooltip_delay", "tooltip_duration", "locale_format",
                "style_as_list_view", "fill_width", "markdown_options", "css", "style_table", "style_cell",
                "style_data", "style_filter", "style_header", "style_cell_conditional", "style_data_conditional",
                "style_filter_conditional", "style_header_conditional", "virtualization",
                "derived_filter_query_structure", "derived_viewport_data", "derived_viewport_indices",
                "derived_viewport_row_ids", "derived_viewport_selected_columns", "derived_viewport_selected_rows",
                "derived_viewport_selected_row_ids", "derived_virtual_data", "derived_virtual_indices",
                "derived_virtual_row_ids", "derived_virtual_selected_rows", "derived_virtual_selected_row_ids", "id",
                "persistence", "persisted_props", "persistence_type",
            ],
        ]
    )

    /// `dash_cytoscape` 1.0.2.
    public static let cytoscape = ComponentLibrary(
        namespace: "dash_cytoscape",
        scripts: [
            .init(path: "dash_cytoscape/dash_cytoscape.min.js"),
        ],
        properties: [
            "Cytoscape": [
                "id", "className", "style", "elements", "stylesheet", "layout", "contextMenu", "contextMenuData", "pan",
                "zoom", "panningEnabled", "userPanningEnabled", "minZoom", "maxZoom", "zoomingEnabled",
                "userZoomingEnabled", "wheelSensitivity", "boxSelectionEnabled", "autoungrabify", "autolock",
                "autounselectify", "autoRefreshLayout", "tapNode", "tapNodeData", "tapEdge", "tapEdgeData",
                "mouseoverNodeData", "mouseoverEdgeData", "selectedNodeData", "selectedEdgeData", "generateImage",
                "imageData", "responsive", "extent", "clearOnUnhover",
            ],
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
        ],
        properties: [
            "Accordion": [
                "children", "id", "active_item", "always_open", "start_collapsed", "flush", "style", "class_name",
                "persistence", "persisted_props", "persistence_type", "key", "className",
            ],
            "AccordionItem": ["children", "id", "title", "item_id", "style", "class_name", "className"],
            "Alert": [
                "children", "id", "is_open", "color", "dismissable", "duration", "fade", "style", "class_name",
                "persistence", "persisted_props", "persistence_type", "key", "className",
            ],
            "Badge": [
                "children", "id", "color", "text_color", "n_clicks", "href", "external_link", "pill", "style",
                "class_name", "tag", "target", "title", "key", "className",
            ],
            "Breadcrumb": [
                "id", "items", "style", "item_style", "class_name", "item_class_name", "key", "className",
                "itemClassName", "tag",
            ],
            "Button": [
                "children", "id", "n_clicks", "color", "href", "external_link", "class_name", "style", "active",
                "disabled", "size", "title", "outline", "target", "type", "download", "name", "value", "rel", "key",
                "className",
            ],
            "ButtonGroup": ["children", "id", "size", "vertical", "style", "class_name", "key", "className"],
            "Card": [
                "children", "id", "color", "body", "outline", "inverse", "style", "class_name", "key", "className",
            ],
            "CardBody": ["children", "id", "style", "class_name", "tag", "key", "className"],
            "CardFooter": ["children", "id", "style", "class_name", "tag", "key", "className"],
            "CardGroup": ["children", "id", "style", "class_name", "tag", "key", "className"],
            "CardHeader": ["children", "id", "style", "class_name", "tag", "key", "className"],
            "CardImg": [
                "children", "id", "src", "style", "class_name", "tag", "top", "bottom", "alt", "title", "key",
                "className",
            ],
            "CardImgOverlay": ["children", "id", "style", "class_name", "tag", "key", "className"],
            "CardLink": [
                "children", "id", "href", "external_link", "n_clicks", "style", "class_name", "target", "disabled",
                "key", "className",
            ],
            "Carousel": [
                "id", "items", "active_index", "interval", "controls", "indicators", "style", "class_name", "slide",
                "variant", "persistence", "persisted_props", "persistence_type", "className",
            ],
            "Checkbox": [
                "id", "value", "disabled", "label", "class_name", "style", "input_style", "input_class_name",
                "label_id", "label_style", "label_class_name", "name", "persistence", "persisted_props",
                "persistence_type", "className", "inputStyle", "inputClassName", "labelStyle", "labelClassName",
            ],
            "Checklist": [
                "options", "value", "id", "inline", "switch", "style", "class_name", "input_style",
                "input_checked_style", "input_class_name", "input_checked_class_name", "label_style",
                "label_class_name", "label_checked_style", "label_checked_class_name", "name", "persistence",
                "persisted_props", "persistence_type", "key", "className", "inputClassName", "inputStyle",
                "inputCheckedStyle", "inputCheckedClassName", "labelStyle", "labelClassName", "labelCheckedStyle",
                "labelCheckedClassName",
            ],
            "Col": [
                "children", "id", "align", "style", "class_name", "width", "xs", "sm", "md", "lg", "xl", "xxl", "key",
                "className",
            ],
            "Collapse": [
                "children", "id", "is_open", "dimension", "navbar", "style", "class_name", "tag", "key", "className",
            ],
            "Container": ["children", "id", "fluid", "style", "class_name", "tag", "key", "className"],
            "DropdownMenu": [
                "children", "id", "label", "color", "direction", "size", "disabled", "style", "class_name", "align_end",
                "in_navbar", "nav", "caret", "menu_variant", "group", "toggle_style", "toggle_class_name", "key",
                "className", "toggleClassName",
            ],
            "DropdownMenuItem": [
                "children", "id", "href", "external_link", "n_clicks", "style", "class_name", "active", "disabled",
                "divider", "header", "toggle", "target", "key", "className",
            ],
            "Fade": [
                "children", "id", "is_in", "style", "class_name", "timeout", "appear", "enter", "exit", "tag", "key",
                "className",
            ],
            "Form": [
                "children", "id", "n_submit", "style", "class_name", "action", "method", "prevent_default_on_submit",
                "key", "className",
            ],
            "FormFeedback": ["children", "id", "type", "tooltip", "style", "class_name", "key", "className"],
            "FormFloating": ["children", "id", "html_for", "style", "class_name", "key", "className"],
            "FormText": ["children", "id", "color", "style", "class_name", "key", "className"],
            "Input": [
                "id", "value", "n_submit", "n_blur", "size", "valid", "invalid", "plaintext", "style", "class_name",
                "type", "step", "disabled", "placeholder", "debounce", "html_size", "autocomplete", "autofocus",
                "inputmode", "list", "max", "maxlength", "min", "minlength", "required", "readonly", "name", "pattern",
                "tabindex", "persistence", "persisted_props", "persistence_type", "key", "className", "tabIndex",
                "maxLength", "minLength", "inputMode", "autoComplete", "autoFocus",
            ],
            "InputGroup": ["children", "id", "size", "style", "class_name", "key", "className"],
            "InputGroupText": ["children", "id", "style", "class_name", "key", "className"],
            "Label": [
                "children", "id", "size", "html_for", "style", "class_name", "hidden", "check", "width", "xs", "sm",
                "md", "lg", "xl", "xxl", "align", "color", "key", "className",
            ],
            "ListGroup": [
                "children", "id", "numbered", "horizontal", "flush", "style", "class_name", "tag", "key", "className",
            ],
            "ListGroupItem": [
                "children", "id", "n_clicks", "style", "class_name", "tag", "active", "disabled", "color", "action",
                "href", "external_link", "target", "key", "className",
            ],
            "Modal": [
                "children", "id", "is_open", "centered", "scrollable", "size", "backdrop", "fullscreen", "keyboard",
                "fade", "style", "dialog_style", "content_style", "backdrop_style", "class_name", "dialog_class_name",
                "backdrop_class_name", "content_class_name", "tag", "autofocus", "enforceFocus", "role", "labelledby",
                "zindex", "dialogStyle", "contentStyle", "backdropStyle", "className", "backdropClassName",
                "contentClassName", "dialogClassName", "autoFocus", "labelledBy", "zIndex",
            ],
            "ModalBody": ["children", "id", "style", "class_name", "tag", "className"],
            "ModalFooter": ["children", "id", "style", "class_name", "tag", "className"],
            "ModalHeader": ["children", "id", "close_button", "style", "class_name", "tag", "className"],
            "ModalTitle": ["children", "id", "style", "class_name", "tag", "className"],
            "Nav": [
                "children", "id", "pills", "vertical", "horizontal", "fill", "justified", "card", "navbar",
                "navbar_scroll", "style", "class_name", "key", "className",
            ],
            "NavItem": ["children", "id", "style", "class_name", "key", "className"],
            "NavLink": [
                "children", "id", "href", "n_clicks", "active", "disabled", "external_link", "style", "class_name",
                "target", "key", "className",
            ],
            "Navbar": [
                "children", "id", "dark", "fixed", "sticky", "color", "expand", "style", "class_name", "role", "tag",
                "key", "className",
            ],
            "NavbarBrand": ["children", "id", "external_link", "href", "style", "class_name", "key", "className"],
            "NavbarSimple": [
                "children", "id", "color", "dark", "fluid", "links_left", "brand", "brand_href", "brand_external_link",
                "fixed", "sticky", "expand", "style", "class_name", "brand_style", "key", "className",
            ],
            "NavbarToggler": ["children", "id", "n_clicks", "style", "class_name", "type", "key", "className"],
            "Offcanvas": [
                "children", "id", "is_open", "title", "placement", "backdrop", "close_button", "keyboard", "scrollable",
                "style", "class_name", "backdrop_class_name", "autofocus", "labelledby", "className",
                "backdropClassName", "autoFocus", "labelledBy",
            ],
            "Pagination": [
                "id", "active_page", "min_value", "max_value", "step", "size", "fully_expanded", "previous_next",
                "first_last", "style", "class_name", "className",
            ],
            "Placeholder": [
                "children", "id", "animation", "color", "size", "button", "delay_hide", "delay_show", "show_initially",
                "style", "class_name", "xs", "sm", "md", "lg", "xl", "xxl", "target_components", "display", "key",
                "className",
            ],
            "Popover": [
                "children", "id", "target", "is_open", "trigger", "placement", "hide_arrow", "delay", "offset", "flip",
                "body", "autohide", "style", "class_name", "persistence", "persisted_props", "persistence_type", "key",
                "className",
            ],
            "PopoverBody": ["children", "id", "style", "class_name", "tag", "key", "className"],
            "PopoverHeader": ["children", "id", "style", "class_name", "tag", "key", "className"],
            "Progress": [
                "children", "id", "value", "label", "min", "max", "color", "bar", "hide_label", "animated", "striped",
                "style", "class_name", "key", "className",
            ],
            "RadioButton": [
                "id", "value", "disabled", "class_name", "style", "input_style", "input_class_name", "label",
                "label_id", "label_style", "label_class_name", "name", "persistence", "persisted_props",
                "persistence_type", "className", "inputStyle", "inputClassName", "labelStyle", "labelClassName",
            ],
            "RadioItems": [
                "options", "value", "id", "inline", "switch", "style", "class_name", "input_style",
                "input_checked_style", "input_class_name", "input_checked_class_name", "label_style",
                "label_class_name", "label_checked_style", "label_checked_class_name", "name", "persistence",
                "persisted_props", "persistence_type", "key", "className", "inputClassName", "inputStyle",
                "inputCheckedStyle", "inputCheckedClassName", "labelStyle", "labelClassName", "labelCheckedStyle",
                "labelCheckedClassName",
            ],
            "Row": ["children", "id", "style", "class_name", "align", "justify", "key", "className"],
            "Select": [
                "options", "value", "id", "placeholder", "disabled", "style", "class_name", "required", "valid",
                "invalid", "size", "html_size", "name", "persistence", "persisted_props", "persistence_type", "key",
                "className",
            ],
            "Spinner": [
                "children", "id", "color", "type", "size", "fullscreen", "delay_hide", "delay_show", "show_initially",
                "spinner_style", "spinner_class_name", "fullscreen_style", "fullscreen_class_name", "display",
                "target_components", "fullscreenClassName", "spinnerClassName",
            ],
            "Stack": ["children", "id", "direction", "gap", "style", "class_name", "key", "className"],
            "Switch": [
                "id", "value", "disabled", "label", "class_name", "style", "input_style", "input_class_name",
                "label_id", "label_style", "label_class_name", "name", "persistence", "persisted_props",
                "persistence_type", "className", "inputStyle", "inputClassName", "labelStyle", "labelClassName",
            ],
            "Tab": [
                "children", "id", "label", "tab_id", "disabled", "style", "tab_style", "active_tab_style",
                "label_style", "active_label_style", "class_name", "tab_class_name", "active_tab_class_name",
                "label_class_name", "active_label_class_name", "key", "className", "tabClassName", "activeTabClassName",
                "labelClassName", "activeLabelClassName",
            ],
            "Table": [
                "children", "id", "style", "class_name", "size", "bordered", "borderless", "striped", "color", "hover",
                "responsive", "key", "className",
            ],
            "Tabs": [
                "children", "id", "active_tab", "style", "class_name", "persistence", "persisted_props",
                "persistence_type", "key", "className",
            ],
            "Textarea": [
                "id", "value", "n_blur", "n_submit", "n_clicks", "valid", "invalid", "placeholder", "size", "style",
                "class_name", "accesskey", "autofocus", "contenteditable", "contextmenu", "cols", "dir", "disabled",
                "draggable", "form", "hidden", "lang", "maxlength", "minlength", "name", "readonly", "required", "rows",
                "spellcheck", "tabindex", "title", "wrap", "submit_on_enter", "debounce", "persistence",
                "persisted_props", "persistence_type", "key", "className", "accessKey", "autoFocus", "contentEditable",
                "contextMenu", "maxLength", "minLength", "readOnly", "spellCheck", "tabIndex",
            ],
            "Toast": [
                "children", "id", "is_open", "dismissable", "duration", "n_dismiss", "header", "icon", "color", "style",
                "class_name", "header_style", "header_class_name", "body_style", "body_class_name", "tag",
                "persistence", "persisted_props", "persistence_type", "key", "className", "headerClassName",
                "bodyClassName",
            ],
            "Tooltip": [
                "children", "id", "target", "is_open", "trigger", "placement", "delay", "flip", "autohide", "fade",
                "style", "class_name", "key", "className",
            ],
        ]
    )

    /// The libraries of this module.
    public static let standard: [ComponentLibrary] = [.core, .html, .table, .cytoscape, .bootstrap]
}
