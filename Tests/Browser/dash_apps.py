"""A server of the recorded Dash applications' twins, and a test case for their pages.

Scripts/run-browser-tests gives DASH_APPS_EXECUTABLE and FRONTEND; without them .build/debug/dash-apps is started.
"""

import functools
import os
from pathlib import Path

import browser


@functools.cache
def dash_apps_url():
    executable = Path(os.environ.get("DASH_APPS_EXECUTABLE", browser.ROOT / ".build" / "debug" / "dash-apps"))
    return browser.start_server(executable)


class DashAppTestCase(browser.BrowserTestCase):
    """A test of one application; it fails if the console has an error in the end."""

    def open_app(self, name, path=""):
        browser.browser().get(f"{dash_apps_url()}/{name}/{path}")
        browser.wait_for_dashboard()
