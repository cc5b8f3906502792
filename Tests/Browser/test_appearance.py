"""Every page, wide and narrow, light and dark: nothing sticks out, the console is silent.

Where SCREENSHOTS names a folder, pictures of the pages are left in it for people to look at.
"""

import base64
import os
from pathlib import Path

from browser import PAGES, BrowserTestCase, all_of, browser, emulate, run, wait, wait_for_dashboard

WIDTHS = {"wide": 1280, "narrow": 390}
LONGEST = 4000  # CSS pixels of a page in a picture


class Appearance(BrowserTestCase):
    def settle(self):
        """Waits for what the page still fetches: dashboards, in it and in its frames."""
        if all_of("#react-entry-point"):
            wait_for_dashboard()
        for frame in all_of("iframe"):
            self.enter_frame(frame)
            self.leave_frame()

    def test_every_page(self):
        for name, path in PAGES.items():
            emulate()
            self.open(path)
            self.settle()
            for width_name, width in WIDTHS.items():
                for dark in (False, True):
                    with self.subTest(page=name, width=width, dark=dark):
                        emulate(width, dark=dark)
                        self.check_width(width)
                        self.save(f"{name}-{width_name}-{'dark' if dark else 'light'}.png", width)

    def check_width(self, width):
        wait(lambda _: run("return innerWidth") == width, "the window to have its width")
        wait(lambda _: run("return document.documentElement.scrollWidth <= innerWidth"), "everything to fit the window")

    def save(self, name, width):
        folder = os.environ.get("SCREENSHOTS")
        if not folder:
            return
        Path(folder).mkdir(parents=True, exist_ok=True)
        height = min(run("return document.documentElement.scrollHeight"), LONGEST)
        clip = {"x": 0, "y": 0, "width": width, "height": height, "scale": 1}
        shot = browser().execute_cdp_cmd("Page.captureScreenshot", {"clip": clip, "captureBeyondViewport": True})
        Path(folder, name).write_bytes(base64.b64decode(shot["data"]))
