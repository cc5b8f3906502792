"""Scripts in labels, links, tooltips, ids, classes and HTML labels do not run: neither in pages nor in dashboards."""

from browser import BrowserTestCase, all_of, browser, run, wait, wait_for_dashboard
from controls import upload
from drawings import nodes, scripts_in_drawings

# Everything a person could do to an element, but for following its link: where links lead is looked at instead.
PROVOCATION = """
    window.addEventListener("click", event => event.preventDefault());
    for (const element of document.querySelectorAll("svg, svg *")) {
        for (const type of ["load", "error", "focus", "focusin", "begin"]) element.dispatchEvent(new Event(type));
        for (const type of ["mouseover", "mousemove", "mousedown", "mouseup", "click", "dblclick"]) {
            element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view: window }));
        }
    }
"""

HOSTILE_DOT = r"""
digraph "<script>window.pwned = 1</script>" {
    a [label="<script>window.pwned = 2</script>", id="x\" onclick=\"window.pwned = 3"]
    a [class="y\" onload=\"window.pwned = 4"]
    b [URL="javascript:window.pwned = 5", tooltip="\"><img src=x onerror=window.pwned=6>"]
    c [label=<<table><tr><td href="java&#115;cript:window.pwned=7">c</td></tr></table>>]
    "<img src=x onerror=window.pwned=8>" [fontname="x\" onload=\"window.pwned = 9"]
    a -> b [label="<svg onload=window.pwned=10>", URL=" JavaScript:window.pwned=11"]
    b -> c [color="red:x\" onload=\"window.pwned = 12", edgetooltip="]]><script>window.pwned = 13</script>"]
    c -> "<img src=x onerror=window.pwned=8>" [headURL="data:text/html,<script>window.pwned=14</script>"]
}
"""


class Hostile(BrowserTestCase):
    def check_nothing_ran(self):
        self.assertEqual(scripts_in_drawings(), [])
        run(PROVOCATION)
        # What was started has its turn before this.
        browser().execute_async_script("setTimeout(arguments[0], 100)")
        self.assertIsNone(run("return window.pwned ?? null"))
        self.assertNotIn("pwned", browser().title.lower())

    def test_nothing_runs_on_a_page(self):
        self.open("/pages/hostile")
        self.assertGreaterEqual(len(all_of("svg")), 1)
        self.check_nothing_ran()

    def test_nothing_runs_in_an_uploaded_graph(self):
        self.open_dashboard("Explorer")
        before = set(nodes("#view"))
        upload("hostile.dot", HOSTILE_DOT)
        wait(lambda _: set(nodes("#view")) != before or all_of("#message:not(:empty)"), "an answer to the upload")
        wait_for_dashboard()
        self.check_nothing_ran()
