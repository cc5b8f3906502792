"""The dashboard that Sources/SimpleExample.swift also defines, in Dash. For gunicorn: simple_example:server"""

from dash import Dash, Input, Output, dcc, html

app = Dash(__name__)
server = app.server

app.layout = html.Div(
    [
        dcc.RadioItems({"red": "Red", "green": "Green", "blue": "Blue"}, "red", id="dropdown-color"),
        html.Div(id="output-color"),
        dcc.RadioItems({"large": "L", "medium": "M", "small": "S"}, "medium", id="dropdown-size"),
        html.Div(id="output-size"),
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
