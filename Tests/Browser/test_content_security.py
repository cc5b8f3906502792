"""The policy of dashboards' pages: what Dash's own scripts do is allowed, what is smuggled in is not."""

from browser import browser, one, run, wait, wait_for_text
from dash_apps import DashAppTestCase

# Every type of plotly.js 4 but those that fetch maps from somewhere else.
TRACES = {
    "scatter": "y: [1, 2], mode: 'lines+markers+text', text: ['<b>b</b>', '<span style=\"color:red\">x</span>']",
    "scattergl": "y: [1, 2, 3], mode: 'lines+markers'",
    "bar": "y: [1, 2], marker: {pattern: {shape: '/'}}",
    "histogram": "x: [1, 2, 2]",
    "box": "y: [1, 2, 3]",
    "violin": "y: [1, 2, 3]",
    "heatmap": "z: [[1, 2], [3, 4]], zsmooth: 'fast'",
    "contour": "z: [[1, 2], [3, 4]]",
    "image": "z: [[[255, 0, 0], [0, 255, 0]]]",
    "pie": "values: [1, 2], labels: ['a', 'b']",
    "sunburst": "labels: ['a', 'b'], parents: ['', 'a']",
    "treemap": "labels: ['a', 'b'], parents: ['', 'a']",
    "sankey": "node: {label: ['a', 'b']}, link: {source: [0], target: [1], value: [1]}",
    "scatter3d": "x: [1, 2], y: [1, 2], z: [1, 2]",
    "surface": "z: [[1, 2], [3, 4]]",
    "parcoords": "dimensions: [{values: [1, 2]}, {values: [2, 1]}]",
    "parcats": "dimensions: [{values: ['a', 'b']}, {values: ['c', 'd']}]",
    "splom": "dimensions: [{values: [1, 2]}, {values: [2, 1]}]",
    "table": "header: {values: ['a']}, cells: {values: [[1, 2]]}",
    "indicator": "mode: 'gauge+number+delta', value: 3",
    "candlestick": "open: [1], close: [2], high: [3], low: [0]",
    "scatterpolar": "r: [1, 2], theta: [1, 2]",
}

# Remembers what the policy stops, from the very start of every page on.
LISTENER = """
    window.violations = [];
    document.addEventListener("securitypolicyviolation", (event) =>
        violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`));
"""


class ContentSecurity(DashAppTestCase):
    def setUp(self):
        super().setUp()
        script = browser().execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": LISTENER})
        self.addCleanup(browser().execute_cdp_cmd, "Page.removeScriptToEvaluateOnNewDocument", script)

    def check_violations(self):
        self.assertEqual(run("return window.violations"), [])

    def test_charts_of_every_type(self):
        self.open_app("app11_graph")
        wait(lambda _: run("return window.Plotly && document.querySelector('#g .main-svg')"), "the chart")
        run("document.body.prepend(Object.assign(document.createElement('div'), {id: 'other'}))")
        for kind, members in TRACES.items():
            with self.subTest(kind):
                drawn = browser().execute_async_script(f"""
                    const done = arguments[arguments.length - 1], place = document.getElementById("other");
                    Plotly.newPlot(place, [{{type: "{kind}", {members}}}], {{title: {{text: "<b>T</b>"}}}})
                        .then(() => done(place.querySelectorAll(".main-svg, canvas").length), (e) => done(String(e)));
                """)
                self.assertIsInstance(drawn, int, drawn)
                self.assertGreater(drawn, 0)
        self.check_violations()

    def test_components(self):
        self.open_app("components")
        for selector in [
            "#table .dash-cell", "#dropdown", "#slider", "#dates input", "#markdown h2", "#markdown mjx-container",
            "#upload", "#network canvas", "#alert",
        ]:  # fmt: skip
            one(selector)
        wait_for_text("#clientside", "inline: 3")
        # The components' own style elements were heeded, and so are styles that come with the layout.
        self.assertEqual(run("return getComputedStyle(document.getElementById('styled')).color"), "rgb(1, 2, 3)")
        self.assertNotEqual(run("return getComputedStyle(document.querySelector('#dropdown')).borderTopWidth"), "")
        self.check_violations()

    def test_pages(self):
        self.open_app("app16_pages")
        self.check_violations()

    def test_what_is_smuggled_in_does_not_run(self):
        self.open_app("app01_single")
        run("""
            const place = document.createElement("div");
            place.innerHTML = `<img src="data:," onerror="window.smuggled = 1">
                <p id="p" style="color: rgb(9, 9, 9)">p</p>
                <a id="a" href="javascript:window.smuggled = 1">a</a>
                <iframe srcdoc="<script>parent.smuggled = 1</script>"></iframe><style>p { width: 7px }</style>`;
            document.body.prepend(place);
            document.getElementById("a").click();
        """)
        # What is stopped in the frame is told to the frame.
        wait(lambda _: len(run("return window.violations")) >= 4, "the policy to stop all of them")
        self.assertIsNone(run("return window.smuggled ?? null"))
        self.assertEqual(run("return document.getElementById('p').style.color"), "")
        self.assertNotEqual(run("return getComputedStyle(document.getElementById('p')).width"), "7px")
        browser().get_log("browser")  # where the five are, too
