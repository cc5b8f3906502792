"""Writes layouts.json: what Python Dash writes for the layouts that LayoutTests.swift builds in Swift.

    pip install dash==4.4.1 dash-cytoscape==1.0.2 dash-bootstrap-components==2.0.4
    python3 make-layouts.py > layouts.json
"""

import json

import dash_bootstrap_components as dbc
import dash_cytoscape as cyto
from dash import dash_table, dcc, html
from plotly.utils import PlotlyJSONEncoder

LAYOUTS = {
    "texts and elements": html.Div(
        [
            html.H1("Title"),
            "plain",
            html.P(["one ", html.B("two"), " three"]),
            html.Br(),
            html.Img(src="/a.png", alt="A", width=40, height="50%"),
            html.A("away", href="https://example.org", target="_blank"),
            html.Ul([html.Li(str(number)) for number in range(3)]),
        ],
        id="root",
        className="box",
        style={"marginTop": 3, "color": "red"},
    ),
    "attributes": html.Div(
        "x", title="t", hidden=True, tabIndex=2, lang="de", n_clicks=0, **{"data-x": 1, "data-y": "z", "aria-label": "l"}
    ),
    "button": html.Button("Go", id="go", n_clicks=0, disabled=True, type="submit"),
    "table": html.Table([html.Tbody([html.Tr([html.Td("wide", colSpan=2), html.Td(3.5)])])]),
    "map and object": html.Div([html.MapEl(name="m"), html.ObjectEl(data="d")]),
    "dropdown": dcc.Dropdown(id="d", options=["dot", "neato"], value="dot", clearable=False, placeholder="Choose"),
    "multiple dropdown": dcc.Dropdown(
        id="d",
        options=[
            {"label": "One", "value": 1},
            {"label": html.Span("Two"), "value": 2, "disabled": True, "title": "t", "search": "two"},
        ],
        value=["1", "2"],
        multi=True,
        search_order="original",
    ),
    "radio items": dcc.RadioItems(
        id="color",
        options=[{"label": "Red", "value": "red"}, {"label": "Green", "value": "green"}],
        value="red",
        inline=True,
        labelStyle={"display": "block"},
    ),
    "checklist": dcc.Checklist(id="c", options=["a", "b"], value=["b"]),
    "input": dcc.Input(
        id="i", value="text", type="text", placeholder="p", debounce=True, inputMode="latin-name", readOnly=True
    ),
    "number input": dcc.Input(id="i", value=2.5, type="number", min=0, max="10", step=0.5),
    "text area": dcc.Textarea(id="t", value="text", rows=3, maxLength=10),
    "slider": dcc.Slider(
        id="s",
        min=0,
        max=100,
        step=0.5,
        value=37.5,
        marks={"0": "cold", "37.5": {"label": "warm", "style": {"color": "red"}}, "100": "hot"},
        tooltip={"placement": "bottom", "always_visible": True},
        updatemode="drag",
    ),
    "slider without marks": dcc.RangeSlider(id="s", min=0, max=10, value=[2, 5.5], marks=None, allowCross=False),
    "dates": dcc.DatePickerRange(
        id="r",
        start_date="2024-02-29",
        end_date="2024-03-01",
        min_date_allowed="1999-01-02",
        disabled_days=["2024-02-10"],
        first_day_of_week=1,
        calendar_orientation="vertical",
    ),
    "graph": dcc.Graph(
        id="g",
        figure={"data": [{"type": "bar", "y": [1, 2.5]}], "layout": {"title": {"text": "T"}}},
        config={"displayModeBar": False},
        responsive="auto",
        style={"height": "400px"},
    ),
    "browser state": html.Div(
        [
            dcc.Location(id="url", refresh="callback-nav"),
            dcc.Store(id="store", storage_type="session", data={"k": [1, None, True]}),
            dcc.Interval(id="tick", interval=500, max_intervals=-1, n_intervals=0, disabled=False),
            dcc.Download(id="file"),
            dcc.ConfirmDialog(id="ask", message="Sure?", displayed=False),
        ]
    ),
    "tabs": dcc.Tabs(
        [
            dcc.Tab("in A", label="A", value="a"),
            dcc.Tab([html.P("in B")], label=html.I("B"), value="b", disabled=True),
        ],
        id="tabs",
        value="a",
        colors={"border": "b", "primary": "p", "background": "g"},
        vertical=True,
    ),
    "loading, upload and markdown": html.Div(
        [
            dcc.Loading(html.Div("slow"), type="circle", delay_show=200, custom_spinner=html.H2("wait")),
            dcc.Upload("drop", accept=".csv", multiple=True, max_size=1000, style_active={"color": "red"}),
            dcc.Markdown("# a", mathjax=True, highlight_config={"theme": "dark"}),
            dcc.Link("home", href="/", refresh=True),
            dcc.Clipboard(target_id="code", content="c"),
            dcc.Tooltip("tip", bbox={"x0": 1, "y0": 2.5, "x1": 3, "y1": 4}, direction="top"),
        ]
    ),
    "persistence": dcc.Dropdown(
        id="p", options=["a"], persistence=True, persisted_props=["value"], persistence_type="memory"
    ),
    "data table": dash_table.DataTable(
        id="t",
        columns=[
            {"id": "city", "name": "City", "type": "text"},
            {"id": "size", "name": ["Size", "km²"], "type": "numeric", "deletable": True, "format": {"specifier": ".1f"}},
        ],
        data=[{"city": "Bern", "size": 51.6}, {"city": "Rome", "size": 1285}],
        active_cell={"row": 0, "column": 1, "row_id": 7, "column_id": "size"},
        sort_action="custom",
        sort_mode="multi",
        sort_by=[{"column_id": "city", "direction": "desc"}],
        page_action="none",
        page_size=10,
        row_selectable="multi",
        selected_rows=[1],
        fixed_rows={"headers": True, "data": 1},
        style_table={"overflowX": "auto"},
        style_cell={"textAlign": "left"},
        style_data_conditional=[{"if": {"column_id": "size"}, "color": "red"}],
        css=[{"selector": "td", "rule": "color: red"}],
        tooltip={"city": {"value": "t", "type": "markdown"}},
    ),
    "cytoscape": cyto.Cytoscape(
        id="c",
        elements=[{"data": {"id": "a"}, "position": {"x": 1, "y": 2}}, {"data": {"source": "a", "target": "a"}}],
        layout={"name": "cose", "animate": False},
        stylesheet=[{"selector": "node", "style": {"label": "data(id)"}}],
        style={"height": "300px"},
        zoom=1.5,
        pan={"x": 1, "y": 2},
        minZoom=0.5,
        contextMenu=[{"id": "m", "label": "M", "availableOn": ["node"], "onClick": "remove"}],
    ),
    "bootstrap": dbc.Container(
        [
            dbc.Row([dbc.Col("left", width=6), dbc.Col("right", width={"size": 3, "offset": 1}, align="end")]),
            dbc.Alert("done", is_open=False, duration=4000, color="danger", class_name="mt-3"),
            dbc.Accordion([dbc.AccordionItem("in", title=html.B("T"), item_id="x")], active_item="x"),
            dbc.DropdownMenu([dbc.DropdownMenuItem("one", header=True)], label=html.I("menu"), direction="end"),
            dbc.Checklist(options=[{"label": html.B("b"), "value": 1}], value=["1"], switch=True),
            dbc.Switch(label=html.I("it"), value=True, input_style={"color": "red"}),
            dbc.Input(id="i", type="text", value="v", readonly=True, maxlength=3, autofocus=True, tabindex="2"),
            dbc.Select(id="s", options=["a", "b"], value="a"),
            dbc.Modal([dbc.ModalHeader(dbc.ModalTitle("T"), close_button=False), dbc.ModalBody("b")], backdrop="static"),
            dbc.Breadcrumb(items=[{"label": "Home", "href": "/"}, {"label": "Here", "active": True}]),
            dbc.Carousel(items=[{"key": "1", "src": "/a.png", "img_style": {"width": "50%"}}], variant="dark"),
            dbc.Pagination(id="pages", max_value=7, active_page=3, size="sm"),
            dbc.Progress(value=40.5, striped=True, label="40 %"),
            dbc.Tooltip("tip", target="i", delay={"show": 0, "hide": 50}, placement="auto-end"),
            dbc.Spinner(color="primary", type="grow"),
        ],
        fluid=True,
    ),
}

if __name__ == "__main__":
    layouts = {name: json.loads(json.dumps(layout, cls=PlotlyJSONEncoder)) for name, layout in LAYOUTS.items()}
    print(json.dumps(layouts, indent=1, ensure_ascii=False))
