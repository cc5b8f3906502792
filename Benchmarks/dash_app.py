"""The dashboards that Sources/SimpleExample.swift and Sources/CallbackExamples.swift define, in Dash, as one application.

For gunicorn: dash_app:server
"""

import numpy
import plotly.graph_objects as go
from dash import ALL, Dash, Input, Output, dcc, html

app = Dash(__name__)
server = app.server

X = numpy.arange(100_000) * 0.001

app.layout = html.Div(
    [
        dcc.RadioItems({"red": "Red", "green": "Green", "blue": "Blue"}, "red", id="dropdown-color"),
        html.Div(id="output-color"),
        dcc.RadioItems({"large": "L", "medium": "M", "small": "S"}, "medium", id="dropdown-size"),
        html.Div(id="output-size"),
        dcc.Slider(id="n", min=0, max=10, value=2),
        *(html.Div(id=f"power-{power}") for power in range(1, 11)),
        *(dcc.Slider(id={"type": "cell", "row": row}, min=0, max=200, value=row) for row in range(200)),
        html.Div(id="sum"),
        dcc.Slider(id="slope", min=0, max=10, value=2),
        dcc.Graph(id="chart"),
    ]
)


@app.callback(Output("output-color", "children"), Input("dropdown-color", "value"))
def name_color(color):
    return f"The selected color is {color}."


@app.callback(
    Output("output-size", "children"), Input("dropdown-color", "value"), Input("dropdown-size", "value")
)
def name_shirt(color, size):
    return f"The chosen T-shirt is a {size} {color} one."


@app.callback([Output(f"power-{power}", "children") for power in range(1, 11)], Input("n", "value"))
def powers(n):
    return [str(n**power) for power in range(1, 11)]


@app.callback(Output("sum", "children"), Input({"type": "cell", "row": ALL}, "value"))
def add(values):
    return f"{sum(values)} of {len(values)}"


@app.callback(Output("chart", "figure"), Input("slope", "value"))
def draw(slope):
    # Without the template, which the other side does not send either.
    return go.Figure(go.Scattergl(x=X, y=X * slope, mode="lines"), layout={"template": None})
