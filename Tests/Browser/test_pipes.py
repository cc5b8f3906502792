"""Pipes in two browsers on three pages, with a server that is killed and started again in between."""

import os
import socket
import subprocess
import tempfile
import unittest
import urllib.error
import urllib.request
from pathlib import Path

from browser import ROOT, new_browser, stop, wait
from selenium.webdriver.common.by import By

DEMO = Path(os.environ.get("DEMO_EXECUTABLE", ROOT / ".build" / "debug" / "demo"))
FRONTEND = os.environ.get("FRONTEND", ROOT / ".frontend")


class Server:
    """A demo of its own that can be killed and started again at its address."""

    def __init__(self, folder):
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            self.port = listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.folder = folder
        self.process = None

    def start(self):
        self.process = subprocess.Popen(
            [DEMO.resolve(), "--port", str(self.port), "--frontend", FRONTEND, "--database", f"{self.folder}/demo.sqlite"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        wait(self.answers, "the demo to answer")

    def answers(self, _):
        if self.process.poll() is not None:
            raise RuntimeError(f"the demo stopped with status {self.process.returncode}")
        try:
            return urllib.request.urlopen(self.url, timeout=5)
        except OSError:
            return False

    def kill(self):
        self.process.kill()
        self.process.wait()


class Page:
    """A tab with a dashboard that hears presses: on a page of its own, or in a frame of the site's page."""

    def __init__(self, driver, url, is_framed):
        self.driver = driver
        self.is_framed = is_framed
        driver.switch_to.new_window("tab")
        self.tab = driver.current_window_handle
        driver.get(url)
        # A new tab would lose it.
        driver.execute_script("window.isThis = true")

    def enter(self, frame):
        """Shows the tab, and goes into one of its frames, if it has any."""
        self.driver.switch_to.window(self.tab)
        self.driver.switch_to.default_content()
        assert self.driver.execute_script("return window.isThis"), "the page was loaded anew"
        if not self.is_framed:
            return
        frames = wait(
            lambda _: len(found := self.driver.find_elements(By.TAG_NAME, "iframe")) > frame and found, "frames")
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", frames[frame])
        self.driver.switch_to.frame(frames[frame])

    def add_frame(self, address):
        """Puts another dashboard on the page, after everything else."""
        self.enter(0)
        self.driver.switch_to.default_content()
        self.driver.execute_script("""
            const frame = document.createElement("iframe");
            frame.src = arguments[0];
            document.body.append(frame);
            """, address)

    def presses(self, frame=1):
        """How many presses a frame's chart shows; `None` before it is drawn."""
        self.enter(frame)
        return self.driver.execute_script("""
            const chart = document.querySelector(".js-plotly-plot");
            return chart?.data ? chart.data.reduce((sum, line) => sum + (line.x?.length ?? 0), 0) : null;
            """)

    def press(self, color):
        """Presses a button, and waits until the server has told everybody."""
        self.enter(0)
        button = wait(lambda _: next(iter(self.driver.find_elements(By.CSS_SELECTOR, f".pill.{color}")), None), "buttons")
        button.click()


class Pipes(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.server = Server(folder.name)
        self.server.start()
        self.addCleanup(lambda: stop(self.server.process))
        first, second = new_browser(), new_browser()
        self.addCleanup(first.quit)
        self.addCleanup(second.quit)
        self.pages = [
            Page(first, f"{self.server.url}/pages/live", is_framed=True),
            Page(first, f"{self.server.url}/dash/app/LiveOutput/", is_framed=False),
            Page(second, f"{self.server.url}/pages/live", is_framed=True),
        ]

    def wait_for_presses(self, count, purpose):
        for number, page in enumerate(self.pages):
            wait(lambda _: page.presses() == count, f"page {number} to show {count} presses {purpose}")

    def test_every_page_hears_every_press_also_after_a_restart(self):
        """T105: pages connect again by themselves, and register as soon as the socket is open."""
        self.wait_for_presses(0, "at first")
        # Registered when the charts were drawn, or soon after: the first press that all hear begins the count.
        self.press_until_all_hear(self.pages[0], "teal")
        for pressed in (self.pages[2], self.pages[0]):
            before = [page.presses() for page in self.pages]
            pressed.press("teal")
            for number, page in enumerate(self.pages):
                wait(lambda _: page.presses() > before[number], f"page {number} to hear a press on another")

        self.server.kill()
        self.server.start()
        # Without a reload: their sockets come back, and are registered as soon as they are open.
        self.press_until_all_hear(self.pages[2], "teal")

    def test_several_pipes_of_a_page_hear_by_its_one_socket(self):
        """T104: frames register whenever they come, however many there are."""
        page = self.pages[0]
        page.add_frame("/dash/app/LiveOutput/")
        wait(lambda _: page.presses(2) == 0, "the second chart")
        wait(lambda _: page.presses(1) == 0, "the first chart")

        def both_have_heard(_):
            page.press("teal")
            return page.presses(1) and page.presses(2)

        wait(both_have_heard, "both frames to hear a press")

    def press_until_all_hear(self, page, color):
        """Presses until every page has heard something new: messages reach those that listen at the time."""
        before = [page.presses() for page in self.pages]

        def all_have_heard(_):
            page.press(color)
            return all(other.presses() > count for other, count in zip(self.pages, before))

        wait(all_have_heard, "every page to hear a press")


if __name__ == "__main__":
    unittest.main()
