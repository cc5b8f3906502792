"""What the browser tests share: the demo, one browser, and a test case that looks at the console.

Scripts/run-browser-tests gives them DEMO_URL and CHROMIUM, CHROMEDRIVER, CHROMIUM_FLAGS. Without these the tests find
Debian's browser by themselves and start DEMO_EXECUTABLE, or .build/debug/demo, on a free port:

    .tools/venv/bin/python3 -m unittest discover -s Tests/Browser
"""

import atexit
import functools
import os
import re
import shutil
import socket
import subprocess
import tempfile
import unittest
import urllib.error
import urllib.request
from pathlib import Path

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException, TimeoutException
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 30  # for what takes a fraction of one on a machine with nothing else to do

# The pages of the site in their order, and dashboards on their own.
NAMES = (
    "simple initial-state enhanced live direct injection bootstrap session assets multiple "
    "drawings mustache explorer charts walk network-walk gallery hostile"
).split()
PAGES = (
    {"index": "/"}
    | {name: f"/pages/{name}" for name in NAMES}
    | {
        "own-simple-example": "/dash/app/SimpleExample/",
        "own-explorer": "/dash/app/Explorer/",
        "own-charts": "/dash/app/Charts/",
    }
)


@functools.cache
def demo_url():
    """The address of the demo, without a slash at the end."""
    return os.environ.get("DEMO_URL") or start_demo()


def start_demo():
    folder = tempfile.TemporaryDirectory(prefix="demo-")
    atexit.register(folder.cleanup)
    return start_server(demo_executable(), "--database", f"{folder.name}/demo.sqlite")


def demo_executable():
    return Path(os.environ.get("DEMO_EXECUTABLE", ROOT / ".build" / "debug" / "demo"))


@functools.cache
def admin_password():
    """What the demo has printed when it was first started."""
    url = demo_url()
    return password_in(os.environ.get("DEMO_LOG") or LOGS[url].name)


def password_in(log):
    """The password of the admin, which a demo prints when it is first started."""
    return re.search(r"as admin with the password (\w+)", Path(log).read_text()).group(1)


# By the address of a server that this process has started.
LOGS = {}
SERVERS = {}


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def start_server(executable, *arguments, port=None, environment={}):
    """Starts a program that takes --port and --frontend, on a free port unless given, and returns its address when it answers."""
    port = port or free_port()
    name = executable.name
    frontend = os.environ.get("FRONTEND", ROOT / ".frontend")
    log = tempfile.NamedTemporaryFile(prefix=f"{name}-", suffix=".log")
    server = subprocess.Popen(
        [executable.resolve(), "--port", str(port), "--frontend", frontend, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=log,
        env=os.environ | environment,
    )
    atexit.register(stop, server)
    url = f"http://127.0.0.1:{port}"

    def answers(_):
        if server.poll() is not None:
            raise RuntimeError(f"{name} stopped with status {server.returncode}:\n{Path(log.name).read_text()}")
        try:
            return urllib.request.urlopen(url, timeout=5)
        except urllib.error.HTTPError:
            return True
        except OSError:
            return False

    wait(answers, f"{name} to answer")
    LOGS[url] = log
    SERVERS[url] = server
    return url


def stop(process):
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@functools.cache
def browser():
    """The one browser of all tests."""
    result = new_browser()
    atexit.register(result.quit)
    return result


def new_browser():
    """A browser that knows nothing of others. Whoever asks for it ends it."""
    options = webdriver.ChromeOptions()
    options.binary_location = os.environ.get("CHROMIUM") or shutil.which("chromium")
    flags = os.environ.get("CHROMIUM_FLAGS")
    if flags is None:
        flags = "--headless=new --disable-gpu --disable-dev-shm-usage" + (" --no-sandbox" if os.geteuid() == 0 else "")
    for flag in flags.split():
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = os.environ.get("CHROMEDRIVER") or shutil.which("chromedriver")
    return webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))


def wait(condition, purpose):
    """Waits until condition(browser) is true, and returns what it gave; a redrawn element is looked for again."""
    patient = WebDriverWait(None, SECONDS, poll_frequency=0.05, ignored_exceptions=[StaleElementReferenceException])
    try:
        return patient.until(condition)
    except TimeoutException:
        raise AssertionError(f"Waited {SECONDS} seconds for {purpose}.") from None


def wait_for_dashboard():
    """Waits until a dashboard's page is there and none of its callbacks runs."""
    wait(
        lambda _: run("""
            const root = document.getElementById("react-entry-point");
            const loading = document.querySelector("._dash-loading, [data-dash-is-loading='true']");
            return root?.childElementCount > 0 && !loading
                && document.title !== "Updating...";
            """),
        "the dashboard to be drawn",
    )


def run(script, *arguments):
    return browser().execute_script(script, *arguments)


def all_of(selector):
    return browser().find_elements(By.CSS_SELECTOR, selector)


def one(selector):
    """The first element that a selector finds, as soon as there is one."""
    return wait(lambda _: next(iter(all_of(selector)), None), f"an element {selector}")


def text_of(selector):
    return one(selector).text


def wait_for_text(selector, expected):
    wait(lambda _: text_of(selector) == expected, f"“{expected}” in {selector}")


def emulate(width=1280, height=1000, dark=False):
    """Gives the window a size, and the reader a wish for light or dark."""
    browser().execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False},
    )
    feature = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
    browser().execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})


class BrowserTestCase(unittest.TestCase):
    """A test of pages; it fails if the console has an error in the end."""

    def setUp(self):
        emulate()
        self.addCleanup(self.check_console)

    def open(self, path):
        browser().get(demo_url() + path)

    def open_dashboard(self, name):
        self.open(f"/dash/app/{name}/")
        wait_for_dashboard()

    def log_in(self, name, password, to="/"):
        """Logs in until the test has ended."""
        self.addCleanup(lambda: browser().delete_all_cookies())
        self.open(f"/login/?next={to}")
        one("#name").send_keys(name)
        one("#password").send_keys(password)
        one("main button").click()
        wait(lambda _: browser().current_url == demo_url() + to, f"{name} to be logged in")

    def take_errors(self):
        """The errors of the console so far, which the test has meant to see."""
        return [entry["message"] for entry in browser().get_log("browser") if entry["level"] == "SEVERE"]

    def enter_frame(self, frame):
        """Goes into a frame with a dashboard until the test ends or leaves it."""
        run("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", frame)  # frames may load lazily
        browser().switch_to.frame(frame)
        wait_for_dashboard()

    def leave_frame(self):
        browser().switch_to.default_content()

    def check_console(self):
        self.leave_frame()
        self.assertEqual(self.take_errors(), [], "errors on the console")
