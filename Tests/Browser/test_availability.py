"""What the page of a dashboard tells while the site cannot reach its data, and that it goes on afterwards.

The server's answers are those of Tests/DashboardAccessTests/StoreAwayTests.swift, given here in its place: the demo's store is
a file, which is always there.
"""

from browser import BrowserTestCase, all_of, browser, one, run, text_of, wait, wait_for_dashboard, wait_for_text

NOTICE = "#_dashboard-notice"
ANSWERS = """
    const send = window.fetch;
    window.fetch = async function (address, ...rest) {
        const path = sessionStorage.getItem("away");
        const url = new URL(address?.url ?? address, location.href).href;
        if (!path || !url.includes(path)) return send.call(this, address, ...rest);
        const body = JSON.stringify({ error: "The site cannot reach its data now. Try again in a moment." });
        const headers = { "Content-Type": "application/json", "Retry-After": "1" };
        const response = new Response(body, { status: 503, headers });
        Object.defineProperty(response, "url", { value: url });
        return response;
    };
    """


class Availability(BrowserTestCase):
    def setUp(self):
        super().setUp()
        script = browser().execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": ANSWERS})
        self.addCleanup(browser().execute_cdp_cmd, "Page.removeScriptToEvaluateOnNewDocument", script)

    def away(self, path):
        """Has requests with that in their address answered as while a store is away; none without."""
        run("sessionStorage.setItem('away', arguments[0])", path or "")

    def choose(self, number):
        run("document.querySelectorAll('#dropdown-color input')[arguments[0]].click()", number)

    def test_a_callback_that_was_not_done_is_told_of_and_the_page_goes_on(self):
        self.open_dashboard("SimpleExample")
        self.assertEqual(text_of("#output-color"), "The selected color is red.")
        self.away("_dash-update-component")
        self.choose(1)
        wait_for_text(
            NOTICE, "What you did last may not have been done. The site cannot reach its data now. Try again in a moment.")
        self.assertEqual(one(NOTICE).get_attribute("role"), "alert")
        self.assertEqual(text_of("#output-color"), "The selected color is red.", "the page stays as it is")
        self.take_errors()
        self.away(None)
        numbers = iter(range(1, 10_000))

        def is_over(_):
            self.choose(next(numbers) % 3)
            return not all_of(NOTICE)

        wait(is_over, "the notice to go after something was done again")
        self.choose(1)
        wait_for_text("#output-color", "The selected color is green.")

    def test_a_page_whose_layout_was_away_comes_by_itself(self):
        self.open("/")
        self.away("_dash-layout")
        self.open("/dash/app/SimpleExample/")
        wait_for_text(NOTICE, "The site cannot reach its data now. This page tries again by itself.")
        self.away(None)
        wait(lambda _: all_of("#dropdown-color input"), "the page to come")
        wait_for_dashboard()
        self.assertEqual(all_of(NOTICE), [])
        self.take_errors()
