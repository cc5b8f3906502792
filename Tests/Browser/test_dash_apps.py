"""The recorded Dash applications, ported: what the real renderer does with them."""

import tempfile
import urllib.error
import urllib.request
from pathlib import Path

from browser import all_of, browser, one, run, text_of, wait, wait_for_dashboard, wait_for_text
from controls import choose_option
from dash_apps import DashAppTestCase, dash_apps_url


def texts_of(selector):
    return [element.text for element in all_of(selector)]


def wait_for_texts(selector, expected):
    wait(lambda _: texts_of(selector) == expected, f"{expected} in {selector}")


def type_into(selector, text):
    """Types as a person does; the field is emptied before."""
    field = one(selector)
    field.send_keys("\b" * len(field.get_attribute("value")) + text)


class DashApps(DashAppTestCase):
    def test_single(self):
        self.open_app("app01_single")
        wait_for_text("#greeting", "Hello Ada")
        type_into("#name", "Zoë ☃ </script>")
        wait_for_text("#greeting", "Hello Zoë ☃ </script>")

    def test_multi(self):
        self.open_app("app02_multi")
        wait_for_text("#sq", "9")
        wait_for_text("#cube", "27")
        wait_for_text("#solo", "3")

    def test_state(self):
        self.open_app("app03_state")
        self.assertEqual(text_of("#out"), "")
        type_into("#user", "bob")
        type_into("#pw", "s3")
        one("#go").click()
        wait_for_text("#out", "1|bob|s3")
        wait_for_text("#mix", "user=bob n=1 pw=s3")

    def test_patterns(self):
        self.open_app("app04_patterns")
        wait_for_text("#total", "0/3 ['item 0', 'item 1', 'item 2'] trig=None")
        all_of("#rows input")[1].click()
        wait_for_text("#total", "1/3 ['item 0', 'item 1', 'item 2'] trig={'role': 'tick', 'row': 1}")
        wait(lambda _: "line-through" in all_of("#rows > div > span")[1].get_attribute("style"), "the row's own style")
        one("#add").click()
        wait(lambda _: text_of("#total").startswith("3/3"), "all ticks")

    def test_all_smaller(self):
        self.open_app("app05_allsmaller")
        wait_for_texts("b", ["1 after [] = 1", "2 after [1] = 3", "3 after [1, 2] = 6"])

    def test_duplicates(self):
        self.open_app("app06_duplicates")
        one("#b").click()
        wait(lambda _: text_of("#log") in ("b 1", "ab 0 1"), "an answer of one or the other")
        one("#a").click()
        wait(lambda _: text_of("#log") in ("a 1", "ab 1 1"), "an answer of one or the other")
        wait(lambda _: one("#log").get_attribute("title") == "t", "the title")

    def test_patch(self):
        self.open_app("app08_patch")
        wait(lambda _: run("return document.querySelector('#g .js-plotly-plot')?.data?.[0].y"), "the drawing")
        one("#x").click()
        wait(
            lambda _: run("return document.querySelector('#g .js-plotly-plot').data[0].y") == [8, 7, 3, 2, 1, 0],
            "the patched values",
        )
        self.assertEqual(run("return document.querySelector('#g .js-plotly-plot').layout.title.text"), "new")

    def test_set_props(self):
        self.open_app("app09_set_props")
        wait(lambda _: one("#side").get_attribute("title") == "from load", "what is set when the page is opened")
        one("#x").click()
        wait_for_text("#o", "1")
        wait_for_text("#side", "n=1")
        self.assertEqual(one("#side").get_attribute("class"), "merged")
        wait_for_text("i", "dict id")

    def test_clientside(self):
        self.open_app("app10_clientside")
        type_into("#i", "abc")
        wait_for_text("#o", "abc!")

    def check_console(self):
        """The namespace `mine` is in no script of this page, as in the recorded application."""
        if self._testMethodName == "test_clientside":
            browser().get_log("browser")
        else:
            super().check_console()

    def test_graph(self):
        self.open_app("app11_graph")
        wait(lambda _: run("return document.querySelector('#g .js-plotly-plot')?.data?.[0].y"), "the drawing")
        one("#add").click()
        wait_for_text("#out", "[1,2,3,1]")

    def test_grouped(self):
        self.open_app("app12_grouped")
        wait_for_text("#why", "trig={'first': False} using=True/True")

    def test_dotted_ids(self):
        self.open_app("app15_dotted_ids")
        wait_for_text(".odd", "t0")
        one("#add").click()
        wait_for_text(".odd", "t1")
        wait_for_text(".plain", "c1")

    def test_pages(self):
        self.open_app("app16_pages")
        wait_for_text("#_pages_content", "home")
        wait(lambda _: run("return document.title") == "Home page", "the title")
        links = all_of("a")
        self.assertEqual([link.text for link in links], ["Two words", "Report", "Home"])
        links[0].click()
        wait(lambda _: one("#in-page").get_attribute("title") == "in-page", "the page's own callback")
        links[1].click()
        wait_for_text("#_pages_content", "none none []")
        wait(lambda _: run("return document.title") == "Report none", "the title")
        run("history.back()")
        wait(lambda _: one("#in-page").get_attribute("title") == "in-page", "the page before")

    def test_pages_deep_link(self):
        self.open_app("app16_pages", "app/Site/report/sales/2024?a=1&b=2&b=3")
        wait_for_text("#_pages_content", "sales 2024 [('a', '1'), ('b', ['2', '3'])]")
        self.assertEqual(
            one("meta[property='og:title']").get_attribute("content"), "Report sales", "what crawlers see"
        )
        self.open_app("app16_pages", "app/Site/nope")
        wait_for_text("h1", "404 - Page not found")
        self.open_app("app16_pages", "app/Site/old-report")
        wait_for_text("#_pages_content", "none none []")

    def test_background(self):
        self.open_app("app17_background")
        one("#run").click()
        wait_for_text("#out", "done 1")
        wait(lambda _: one("#run").is_enabled(), "the button to be free again")
        self.assertEqual(text_of("#side"), "started")
        self.assertEqual(run("return document.querySelector('#bar').max"), 9)

    def test_suites(self):
        self.open_app("app20_suites")
        wait(lambda _: run("return document.querySelector('#graph canvas')"), "the drawing")
        self.assertIn("btn", one("button").get_attribute("class"))
        for source in run("return [...document.scripts].map(script => script.src).filter(source => source)"):
            with urllib.request.urlopen(source) as answer:
                self.assertIn("immutable", answer.headers["Cache-Control"], source)
        chunk = dash_apps_url() + "/app20_suites/_dash-component-suites/dash/dcc/async-graph"
        with urllib.request.urlopen(chunk + ".js") as answer:
            tag = answer.headers["ETag"]
        for address, headers, status in [
            (chunk + ".js", {"If-None-Match": tag}, 304),
            (chunk + ".v4_4_1m1795216366.js", {}, 200),
            (chunk + ".v0m0.js", {}, 200),
            (chunk.replace("async-graph", "metadata.json"), {}, 404),
            (chunk.replace("dcc/async-graph", "../flask/app.py"), {}, 404),
            (chunk.replace("dash/dcc/async-graph", "os/path.py"), {}, 404),
        ]:
            try:
                found = urllib.request.urlopen(urllib.request.Request(address, headers=headers)).status
            except urllib.error.HTTPError as error:
                found = error.code
            self.assertEqual(found, status, address)

    def test_validation(self):
        """What Dash refuses, ours does too or it is shown: layouts that are no component."""
        for name, text in [
            ("app26_validation", "x"),
            ("text_layout", "only text"),
            ("number_layout", "a number:\n17"),
            ("empty_layout", ""),
        ]:
            self.open_app(name)
            wait_for_text("#react-entry-point", text)

    def test_context(self):
        self.open_app("app21_ctx")
        one("#b").click()
        wait(lambda _: '"triggered_id":"b"' in text_of("#o"), "the trigger")
        self.assertIn("seen=1", run("return document.cookie"))

    def test_dynamic(self):
        self.open_app("app23_dynamic")
        one("#x").click()
        wait_for_text("#o .badge", "n 1")
        one("#added").click()
        wait_for_text("#told", "1 and 1")

    def test_options(self):
        self.open_app("app24_options")
        wait_for_text("#o", "0")
        one("#x").click()
        wait_for_text("#o", "1")
        wait(lambda _: one("#x").is_enabled(), "the button to be free again")
        wait_for_text("#o2", "1 None None")

    def test_no_update(self):
        self.open_app("app07_no_update")
        for chosen, shown in [("ok", "ok"), ("skip", "ok"), ("raise", "ok"), ("list", "a1.5c"), ("none", "")]:
            choose_option("pick", chosen)
            wait_for_dashboard()
            wait_for_text("#o", shown)

    def test_serialise(self):
        self.open_app("app18_serialise")
        wait_for_text("#react-entry-point", "see sidecar file")

    def test_index(self):
        self.open_app("app19_index")
        wait_for_text("#react-entry-point", "list layout\nplain text\na")
        self.assertEqual(browser().title, "T & <b>")

    def test_files(self):
        """Files from the browser and to it."""
        self.open_app("app22_files")
        wait_for_text("#o", "none: none; []: []")
        with tempfile.TemporaryDirectory() as folder:
            note = Path(folder, "note.txt")
            note.write_text("hello")
            one("#u input[type=file]").send_keys(str(note))
            wait_for_text("#o", "note.txt: hello; []: []")
            one("#m input[type=file]").send_keys(str(note))
            wait_for_text("#o", 'note.txt: hello; ["note.txt"]: ["text/plain 5"]')
            self.assertEqual(run("return sessionStorage.getItem('mem')"), '{"n":"note.txt"}')
            browser().execute_cdp_cmd("Page.setDownloadBehavior", {"behavior": "allow", "downloadPath": folder})
            for name, content in [("t.csv", b"a,b\n1,2"), ("t.bin", b"\x00\x01\xff")]:
                one("#x").click()
                saved = Path(folder, name)
                wait(lambda _, saved=saved: saved.exists(), name)
                self.assertEqual(saved.read_bytes(), content)

    def test_minimal(self):
        self.open_app("app27_minimal")
        type_into("#name", "Bo")
        wait_for_text("#greeting", "Hello Bo")

    def test_unicode_ids(self):
        self.open_app("app28_unicode_ids")
        wait_for_text("#show", "[1]")
        one("button").click()
        wait_for_text("#show", "[1,1]")
        wait_for_text("#o", '("hé/lo", 2.0)')

    def test_live(self):
        """A callback that stays with its page, asks it for what it has and sets what it shows."""
        self.open_app("live")
        wait_for_text("#told", "It is AdaAda.")
        type_into("#name", "Bo")
        wait_for_text("#told", "It is BoBo.")
        one("#go").click()
        wait_for_text("#out", "1 for Bo, true")
        self.assertEqual(text_of("#told"), "working")
        wait(lambda _: one("#go").is_enabled(), "the button to be free again")
        # Another page of this browser shares the socket.
        self.open_app("live")
        wait_for_text("#told", "It is AdaAda.")

    def test_a_thousand_rows(self):
        self.open_app("thousand_rows")
        wait_for_text("#total", "0 of 1000")
        all_of("input")[500].click()
        wait_for_text("#total", "1 of 1000")
        wait(lambda _: "gray" in all_of(".task")[500].get_attribute("style"), "the row's own style")


class BackgroundPage(DashAppTestCase):
    """Work that takes as long as the test wants: each click on a button lets it do one of three steps."""

    def setUp(self):
        super().setUp()
        self.open_app("report")

    def start(self, name):
        type_into("#name", name)
        one("#run").click()
        wait_for_text("#bar", "step 1")
        self.assertFalse(one("#run").is_enabled())

    def step(self, shown):
        one("#step").click()
        wait_for_text("#bar", shown)

    def test_progress(self):
        self.start("Progress")
        self.step("step 2")
        self.step("step 3")
        self.assertEqual(text_of("#out"), "")
        self.step("idle")
        wait_for_text("#out", "A report for Progress")
        self.assertTrue(one("#run").is_enabled())

    def test_cancel(self):
        self.start("Cancel")
        self.step("step 2")
        one("#stop").click()
        wait_for_text("#bar", "idle")
        wait(lambda _: one("#run").is_enabled(), "the button to be free again")
        self.assertEqual(text_of("#out"), "")

    def test_reload_in_the_middle(self):
        """The work goes on; the same work asked for again is found, and what it came to is kept."""
        self.start("Reload")
        self.step("step 2")
        self.open_app("report")
        self.assertEqual(text_of("#bar"), "")
        type_into("#name", "Reload")
        one("#run").click()
        wait(lambda _: not one("#run").is_enabled(), "the work to be known again")
        self.step("step 3")
        self.step("idle")
        wait_for_text("#out", "A report for Reload")
        self.open_app("report")
        type_into("#name", "Reload")
        one("#run").click()
        wait_for_text("#out", "A report for Reload")

    def test_failure(self):
        self.start("nobody")
        for shown in ["step 2", "step 3", "idle"]:
            self.step(shown)
        wait(lambda _: one("#run").is_enabled(), "the button to be free again")
        wait(lambda _: "status of 500" in self.messages(), "the failure on the console")

    def messages(self):
        self.seen = getattr(self, "seen", "") + " ".join(entry["message"] for entry in browser().get_log("browser"))
        return self.seen
