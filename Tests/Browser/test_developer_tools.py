"""The tools for developers, with the development builds of React and the renderer."""

import functools
import json
import os
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

import browser
from browser import all_of, one, run, text_of, wait, wait_for_text

ASSETS = tempfile.TemporaryDirectory(prefix="assets-")


@functools.cache
def developers_url():
    executable = Path(os.environ.get("DASH_APPS_EXECUTABLE", browser.ROOT / ".build" / "debug" / "dash-apps"))
    Path(ASSETS.name, "look.css").write_text("body { outline: 1px solid rgb(1, 1, 1) }")
    return browser.start_server(executable, "--developers", "--assets", ASSETS.name)


def requested():
    """The hosts from which the browser has asked for something since the last time."""
    hosts = set()
    for entry in browser.browser().get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] in ("Network.requestWillBeSent", "Network.webSocketCreated"):
            address = urlsplit(message["params"].get("request", message["params"])["url"])
            if address.scheme not in ("data", "blob", "about", "chrome"):
                hosts.add(address.netloc)
    return hosts


class DeveloperTools(browser.BrowserTestCase):
    def open_app(self, name):
        requested()
        browser.browser().get(f"{developers_url()}/{name}/")
        browser.wait_for_dashboard()

    def check_console(self):
        # The development builds tell of every error on the console, too.
        browser.browser().get_log("browser")
        self.assertEqual(requested() - {urlsplit(developers_url()).netloc}, set(), "addresses outside")

    def errors(self):
        return [title.text for title in all_of(".dash-fe-error__title")]

    def show(self, button):
        # The popup may open by itself.
        if "dash-debug-menu__button--selected" not in one(button).get_attribute("class"):
            one(button).click()

    def test_the_development_builds_are_there(self):
        self.open_app("app01_single")
        scripts = run("return [...document.scripts].map((script) => script.src)")
        self.assertTrue(any(script.endswith(".dev.js") for script in scripts), scripts)
        self.assertEqual(text_of(".dash-debug-menu__version").strip(), "v4.4.1")

    def test_errors_of_callbacks_are_shown(self):
        self.open_app("app13_errors")
        run("dash_clientside.set_props('pick', {value: 'boom'})")
        wait(lambda _: text_of(".test-devtools-error-count") != "0", "the count of errors")
        self.show("#dash-debug-menu__errors-button")
        wait(lambda _: any("Callback error updating" in title for title in self.errors()), "the error")
        one(".test-devtools-error-toggle").click()
        frames = wait(lambda _: all_of(".dash-fe-error__info, .dash-backend-error, .dash-fe-error__info iframe"), "why")
        self.assertTrue(any("The callback failed" in frame.text for frame in frames), [f.text for f in frames])

    def test_the_graph_of_callbacks_is_drawn(self):
        self.open_app("app02_multi")
        self.show("#dash-debug-menu__callback-graph-button")
        one(".dash-callback-dag--container canvas")

    def test_wrong_properties_are_reported(self):
        self.open_app("wrong_property")
        one("#spoil").click()
        self.show("#dash-debug-menu__errors-button")
        wait(lambda _: any("Invalid argument `min`" in title for title in self.errors()), "the error")

    def wait_for_first_question(self):
        """What the page is told first is what it compares with."""
        asked = "performance.getEntriesByType('resource').some((e) => e.name.includes('_reload-hash') && e.responseEnd)"
        wait(lambda _: run(f"return {asked}"), "the page to ask whether it shall reload")

    def test_a_changed_style_sheet_is_exchanged(self):
        # Before scripts are changed: for a minute these would load the page anew with it.
        self.open_app("app01_single")
        wait(lambda _: run("return getComputedStyle(document.body).outlineColor") == "rgb(1, 1, 1)", "the style")
        self.wait_for_first_question()
        run("window.stays = true")
        Path(ASSETS.name, "look.css").write_text("body { outline: 1px solid rgb(2, 2, 2) }")
        wait(lambda _: run("return getComputedStyle(document.body).outlineColor") == "rgb(2, 2, 2)", "the new style")
        self.assertTrue(run("return window.stays"), "the page was loaded anew")

    def test_changed_scripts_load_the_page_anew(self):
        self.open_app("app01_single")
        self.wait_for_first_question()
        run("window.stays = true")
        Path(ASSETS.name, "more.js").write_text("window.more = true")
        wait(lambda _: run("return window.stays ?? false") is False, "the page to be loaded anew")
        wait_for_text("#greeting", "Hello Ada")
