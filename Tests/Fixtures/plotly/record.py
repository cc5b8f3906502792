"""Records what plotly.py makes of figures, for the tests of PlotlyFigures.

    python record.py            writes figures.json and subplots.json beside this file

Needs plotly 7.1.0, numpy and pandas.
"""

import datetime
import json
from pathlib import Path

import numpy as np
import pandas as pd
import plotly.graph_objects as go
from plotly.subplots import make_subplots

FOLDER = Path(__file__).resolve().parent


def figures():
    x = np.arange(5)
    matrix = np.arange(6, dtype=float).reshape(2, 3) / 4
    yield "scatter", go.Figure(
        go.Scatter(
            x=x, y=x**2 / 2, mode="lines+markers", name="squares", line={"color": "teal", "dash": "dot", "width": 3},
            marker={"size": np.array([4, 8, 12, 16, 20]), "color": x / 4, "colorscale": "Viridis", "showscale": True},
            hovertemplate="%{x}: %{y:.1f}", text=["a", "b", "c", "é", "</script>"],
        ),
        {"title": "Squares", "xaxis": {"title": "n", "range": [0, 10]}, "yaxis": {"type": "log"}},
    )  # fmt: skip
    yield "template", go.Figure(go.Scatter(y=np.array([1.5, 2.5])), {"title": {"text": "T", "x": 0.5}})
    yield "dark", go.Figure(go.Bar(x=["a", "b"], y=[1, 2]), {"template": "plotly_dark"})
    yield "integers", go.Figure(
        [
            go.Scatter(y=np.array([-1, 127])), go.Scatter(y=np.array([128, 32767])),
            go.Scatter(y=np.array([32768, -1])),
            go.Scatter(y=np.array([2**31, 0])), go.Scatter(y=np.array([1, 255], dtype="uint8")),
            go.Scatter(y=np.array([1, 2], dtype="int16")), go.Scatter(y=np.array([1, 2], dtype="uint32")),
            go.Scatter(y=np.array([0, 255], dtype="uint64")), go.Scatter(y=np.array([1, 2**40], dtype="uint64")),
            go.Scatter(y=np.array([1.5, -2.25], dtype="float32")), go.Scatter(y=np.array([], dtype="float64")),
            go.Scatter(y=pd.Series([1.0, None, 3.0])), go.Scatter(y=np.array([np.nan, np.inf, -np.inf])),
        ],
    )  # fmt: skip
    yield "heatmap", go.Figure(go.Heatmap(z=matrix, x=["a", "b", "c"], y=["u", "v"], colorscale="RdBu_r"))
    yield "contour", go.Figure(
        go.Contour(z=matrix, contours={"start": 0, "end": 1, "size": 0.25, "coloring": "lines"})
    )
    yield "surface", go.Figure(
        go.Surface(z=matrix, contours={"z": {"show": True, "usecolormap": True}}),
        {"scene": {"camera": {"eye": {"x": 1, "y": 2, "z": 0.5}}, "zaxis": {"title": "height"}}},
    )
    yield "scatter3d", go.Figure(
        go.Scatter3d(x=x, y=x, z=x / 2, mode="markers", marker={"size": 3, "symbol": "diamond"})
    )
    yield "dates", go.Figure(
        go.Scatter(
            x=[datetime.datetime(2026, 2, 28, 13, 5), datetime.datetime(2026, 2, 28, 13, 5, 0, 250)], y=[1, 2],
        ),
    )  # fmt: skip
    yield "bar", go.Figure(
        [go.Bar(x=["a", "b"], y=[1, None], name="one", text=["x", "y"], textposition="auto"), go.Bar(y=[3, 4])],
        {"barmode": "stack", "legend": {"orientation": "h", "y": -0.2}},
    )
    yield "histogram", go.Figure(
        go.Histogram(x=np.array([1, 2, 2, 3]), nbinsx=3, histnorm="probability", marker={"line": {"width": 1}})
    )
    yield "box and violin", go.Figure(
        [
            go.Box(y=np.array([1.0, 2, 3]), boxpoints="all", boxmean=True),
            go.Violin(y=np.array([1.0, 2, 3]), box={"visible": True}, meanline={"visible": True}, points=False),
        ],
    )
    yield "hierarchy", go.Figure(
        [
            go.Sunburst(
                labels=["A", "B", "C"], parents=["", "A", "A"], values=np.array([3, 1, 2]), branchvalues="total"
            ),
            go.Treemap(ids=["A", "B"], labels=["A", "B"], parents=["", "A"], textinfo="label+value"),
            go.Pie(labels=["a", "b"], values=[1, 2], hole=0.4, sort=False, marker={"colors": ["red", "#00f"]}),
        ],
    )
    yield "sankey", go.Figure(
        go.Sankey(
            node={"label": ["a", "b", "c"], "pad": 15},
            link={"source": [0, 1], "target": [1, 2], "value": np.array([4.0, 2.5])},
        ),
    )
    yield "maps", go.Figure(
        [
            go.Scattermap(lat=[52.5], lon=[13.4], mode="markers", marker={"size": 9}),
            go.Choropleth(locations=["DEU", "FRA"], z=np.array([1, 2]), locationmode="ISO-3"),
        ],
        {"map": {"style": "open-street-map", "zoom": 4, "center": {"lat": 52, "lon": 13}}},
    )
    yield "table and indicator", go.Figure(
        [
            go.Table(header={"values": ["A", "B"]}, cells={"values": [[1, 2], ["x", "y"]], "align": ["left", "right"]}),
            go.Indicator(
                value=42.5, mode="gauge+number+delta", delta={"reference": 40},
                gauge={"axis": {"range": [0, 100]}, "steps": [{"range": [0, 50], "color": "lightgray"}]},
                domain={"x": [0, 0.5], "y": [0, 1]},
            ),
        ],
    )  # fmt: skip
    yield "annotations", go.Figure(
        go.Scattergl(y=x),
        {
            "annotations": [{"x": 1, "y": 2, "text": "here", "showarrow": True, "arrowhead": 2}],
            "shapes": [{"type": "rect", "x0": 0, "x1": 1, "y0": 0, "y1": 1, "line": {"color": "red"}}],
            "updatemenus": [{"buttons": [{"label": "Play", "method": "animate", "args": [None]}], "type": "buttons"}],
            "xaxis2": {"overlaying": "x", "side": "top"}, "hovermode": "x unified",
        },
    )  # fmt: skip
    yield "frames", go.Figure(
        go.Scatter(x=[0], y=[0]),
        frames=[go.Frame(data=[go.Scatter(x=[n], y=[n * n])], name=str(n), traces=[0]) for n in range(2)],
    )  # fmt: skip


def subplots():
    yield "one", {}
    yield "two by three", {"rows": 2, "cols": 3}
    yield "titles", {"rows": 2, "cols": 2, "subplot_titles": ["A", "B", "", "D"]}
    yield "shared", {"rows": 2, "cols": 2, "shared_xaxes": True, "shared_yaxes": True}
    yield "shared all", {"rows": 3, "cols": 2, "shared_xaxes": "all", "shared_yaxes": "all"}
    yield "shared across", {"rows": 2, "cols": 2, "shared_xaxes": "rows", "shared_yaxes": "columns"}
    yield "from below", {"rows": 3, "cols": 2, "start_cell": "bottom-left", "shared_xaxes": True}
    yield "from below with titles", {
        "rows": 2, "cols": 2, "start_cell": "bottom-left", "column_titles": ["l", "r"], "row_titles": ["a", "b"],
        "row_heights": [1, 3],
    }  # fmt: skip
    yield "lengths", {
        "rows": 2, "cols": 3, "column_widths": [0.5, 0.3, 0.2], "row_heights": [1, 3], "horizontal_spacing": 0.05,
        "vertical_spacing": 0.1,
    }  # fmt: skip
    yield "spans", {
        "rows": 3, "cols": 2,
        "specs": [[{"rowspan": 2}, {}], [None, {}], [{"colspan": 2, "l": 0.1, "r": 0.05, "t": 0.02, "b": 0.03}, None]],
        "subplot_titles": ["one", "two", "three", "four"],
    }  # fmt: skip
    yield "kinds", {
        "rows": 2, "cols": 4,
        "specs": [
            [{"type": "xy"}, {"type": "polar"}, {"type": "scene"}, {"type": "domain"}],
            [{"type": "ternary"}, {"type": "geo"}, {"type": "map"}, {"type": "scene"}],
        ],
    }  # fmt: skip
    yield "second axes", {
        "rows": 2, "cols": 2, "shared_yaxes": True,
        "specs": [[{"secondary_y": True}, {"secondary_y": True}], [{}, {"secondary_y": True}]],
    }  # fmt: skip
    yield "second axes all", {
        "rows": 2, "cols": 2, "shared_yaxes": "all",
        "specs": [[{"secondary_y": True}] * 2, [{"secondary_y": True}] * 2],
    }  # fmt: skip
    yield "outer titles", {
        "rows": 2, "cols": 2, "column_titles": ["left", "right"], "row_titles": ["top", "bottom"], "x_title": "x",
        "y_title": "y",
    }  # fmt: skip
    yield "insets", {
        "rows": 2, "cols": 2,
        "insets": [{"cell": (1, 2), "l": 0.5, "b": 0.6, "w": 0.4}, {"cell": (2, 1), "type": "scene", "h": 0.5}],
    }  # fmt: skip


def write(name, content):
    (FOLDER / name).write_text(json.dumps(content, indent=1, sort_keys=True) + "\n")


def main():
    recorded = {}
    for name, figure in figures():
        # Only an update takes the template away; in a layout, none is the default one.
        if name not in ("template", "dark"):
            figure.update_layout(template=None)
        recorded[name] = json.loads(figure.to_json())
    write("figures.json", recorded)
    recorded = {}
    for name, arguments in subplots():
        layout = json.loads(make_subplots(**json.loads(json.dumps(arguments))).to_json())["layout"]
        del layout["template"]
        recorded[name] = {"arguments": arguments, "layout": layout}
    write("subplots.json", recorded)


if __name__ == "__main__":
    main()
