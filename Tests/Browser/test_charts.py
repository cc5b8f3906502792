"""Figures written in Swift, drawn by plotly.js."""

from browser import BrowserTestCase, one, run, wait, wait_for_text
from controls import choose_option

# What plotly.js made of a graph's figure: types of traces, and how many values it read of packed arrays.
DRAWN = """
const graph = document.querySelector(`#${arguments[0]} .js-plotly-plot`);
if (!graph?._fullData?.length) return null;
return {
    types: graph._fullData.map((trace) => trace.type),
    lengths: graph._fullData.map((trace) => (trace.y ?? trace.z ?? trace.values ?? trace.x ?? []).length),
    title: graph._fullLayout.title.text,
    marks: graph.querySelectorAll(".scatterlayer .trace").length,
};
"""


def drawn(graph, types):
    return wait(
        lambda _: (found := run(DRAWN, graph)) and found["types"] == types and found, f"{graph} to show {types}"
    )


class Charts(BrowserTestCase):
    def test_packed_numbers_become_lines(self):
        self.open_dashboard("Charts")
        figure = drawn("chart", ["scatter", "scatter"])
        self.assertEqual(figure["lengths"], [400, 400])
        self.assertEqual(figure["title"], "A scatter of a swing of 3.0 Hz")
        self.assertEqual(figure["marks"], 2)
        # Coordinates that plotly.js computed from the bytes: exp(0) cos(0), and the value a quarter of a second later.
        first = run("return document.querySelector('#chart .js-plotly-plot')._fullData[0].y[0]")
        self.assertEqual(first, 1)
        later = run("return document.querySelector('#chart .js-plotly-plot')._fullData[0].y[25]")
        self.assertAlmostEqual(later, 0, places=12)

    def test_every_kind_is_drawn(self):
        self.open_dashboard("Charts")
        for kind, count in [("bar", 400), ("histogram", 400), ("heatmap", 30), ("surface", 30), ("pie", 2)]:
            choose_option("kind", kind)
            self.assertEqual(drawn("chart", [kind])["lengths"], [count])

    def test_a_grid_has_its_cells(self):
        self.open_dashboard("Charts")
        figure = drawn("grid", ["scattergl", "violin", "scatter", "scatterpolar"])
        self.assertEqual(figure["lengths"][:3], [100, 400, 400])
        self.assertIsNotNone(one("#grid .polarlayer"))
