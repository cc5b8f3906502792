"""What `graph sanitise` makes of hostile SVGs runs nothing, loads nothing, and is one tree to HTML and to XML.

The documents are those of Tests/SafeMarkupTests/Fixtures/Sanitizer/hostile.txt.
"""

import functools
import http.server
import json
import os
import re
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from browser import ROOT, BrowserTestCase, browser, run
from test_hostile import PROVOCATION

TABLE = ROOT / "Tests" / "SafeMarkupTests" / "Fixtures" / "Sanitizer" / "hostile.txt"
GRAPH = Path(os.environ.get("GRAPH_EXECUTABLE", ROOT / ".build" / "debug" / "graph"))
WRAPPER = b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">%s</svg>'

# Handlers that are nothing else but the page's: what hostile documents call, and what a test of the test calls.
PAGE = """<!doctype html><meta charset="utf-8"><title>Sanitised</title>
<script>window.ran = []; function pwned(number) { ran.push(number); } window.alert = pwned;</script>
<body>%s"""


def expand(text):
    """The bytes a document of the table stands for."""

    def macro(match):
        count, star, repeated = match[1].decode().partition("*")
        if not star:
            return bytes([int(count, 16)])
        return "".join(repeated.replace("%0", str(n)).replace("%1", str(n + 1)) for n in range(int(count))).encode()

    whole = text.startswith("{{whole}}")
    content = re.sub(rb"\{\{(.*?)\}\}", macro, text.removeprefix("{{whole}}").encode())
    return content if whole else WRAPPER % content


def sanitised(number, document):
    """The output for a document, with a prefix of its own; None if it is refused."""
    command = [GRAPH, "sanitise", "--animations", "--id-prefix", f"s{number}-"]
    outcome = subprocess.run(command, input=document, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60)
    if outcome.returncode == 65:
        return None
    if outcome.returncode:
        raise AssertionError(f"graph sanitise: {outcome.returncode}: {outcome.stderr.decode()}")
    return outcome.stdout.decode()


@functools.cache
def table():
    """(name, document, output) of every document."""
    lines = [line for line in TABLE.read_text().split("\n") if line and not line.startswith("#")]
    documents = [(name, expand(text)) for name, _, text in (line.split(" | ", 2) for line in lines)]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        outputs = pool.map(sanitised, range(len(documents)), (document for _, document in documents))
        return [(name, document, output) for (name, document), output in zip(documents, outputs)]


class Site:
    """A server of single pages, which notes what else is asked for."""

    def __init__(self):
        site = self
        self.pages = {"/favicon.ico": ("image/png", b"")}  # browsers ask for it by themselves
        self.strange = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                kind, content = site.pages.get(self.path, (None, None))
                if kind is None:
                    site.strange.append(self.path)
                    return self.send_error(404)
                self.send_response(200)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def add(self, path, kind, content):
        self.pages[path] = (kind, content.encode())

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class Sanitiser(BrowserTestCase):
    @classmethod
    def setUpClass(cls):
        if not GRAPH.exists():
            raise AssertionError(f"{GRAPH} is not there; run swift build --product graph.")

    def setUp(self):
        super().setUp()
        self.site = Site()
        self.addCleanup(self.site.close)
        self.addCleanup(browser().get, "about:blank")
        browser().execute_cdp_cmd("Network.enable", {})

    def outputs(self):
        return [(name, output) for name, _, output in table() if output is not None]

    def open_page(self, path, kind, content):
        self.site.add(path, kind, content)
        browser().get(self.site.url + path)

    def requests(self):
        """What the page has loaded besides itself; `data:` asks nobody."""
        loaded = run("return performance.getEntriesByType('resource').map(entry => entry.name)")
        loaded += [self.site.url + path for path in self.site.strange]
        return [url for url in loaded if not url.startswith("data:") and not url.endswith("/favicon.ico")]

    def check_nothing_happened(self):
        run(PROVOCATION)
        browser().execute_async_script("setTimeout(arguments[0], 300)")
        self.assertEqual(run("return window.ran ?? []"), [])
        self.assertEqual(self.requests(), [])

    def test_there_is_something_to_sanitise(self):
        self.assertGreaterEqual(len(table()), 500)
        self.assertGreaterEqual(len(self.outputs()), 300)

    def test_the_page_would_notice(self):
        """Documents as they are do run and load: the test can fail."""
        names = {"onload on the outermost element", "image from elsewhere", "paragraph that breaks out"}
        hostile = "\n".join(document.decode() for name, document, _ in table() if name in names)
        self.open_page("/hostile", "text/html; charset=utf-8", PAGE % hostile.replace("https://evil.example", ""))
        browser().execute_async_script("setTimeout(arguments[0], 300)")
        self.assertNotEqual(run("return window.ran"), [])
        self.assertNotEqual(self.requests(), [])
        browser().get_log("browser")  # what could not be loaded is an error on the console, and meant to be

    def test_nothing_runs_or_loads_in_html(self):
        page = PAGE % "\n".join(f"<div>{output}</div>" for _, output in self.outputs())
        self.open_page("/html", "text/html; charset=utf-8", page)
        self.assertEqual(run("return document.querySelectorAll('body > div').length"), len(self.outputs()))
        # No drawing has left its place.
        self.assertEqual(run("return document.querySelectorAll('body > :not(div, script)').length"), 0)
        self.assertEqual(run("return document.querySelectorAll('div > :not(svg)').length"), 0)
        self.check_nothing_happened()

    def test_nothing_runs_or_loads_through_inner_html(self):
        self.open_page("/inner", "text/html; charset=utf-8", PAGE % "")
        run("for (const text of arguments[0]) document.body.appendChild(document.createElement('div')).innerHTML = text",
            [output for _, output in self.outputs()])
        self.check_nothing_happened()

    def test_nothing_runs_or_loads_in_documents_of_their_own(self):
        frames = []
        for number, (_, output) in enumerate(self.outputs()):
            self.site.add(f"/{number}.svg", "image/svg+xml", output)
            frames.append(f"/{number}.svg")
        self.open_page("/frames", "text/html; charset=utf-8", PAGE % "")
        ran = browser().execute_async_script(
            """
            const [paths, done] = arguments;
            window.pwned = number => ran.push(number);
            (async () => {
                const broken = [];
                for (const path of paths) {
                    const frame = document.createElement("iframe");
                    const loaded = new Promise(resolve => frame.onload = resolve);
                    frame.src = path;
                    document.body.append(frame);
                    await loaded;
                    const svg = frame.contentDocument;
                    if (svg.documentElement.localName !== "svg" || svg.querySelector("parsererror")) broken.push(path);
                    const urls = frame.contentWindow.performance.getEntriesByType("resource").map(entry => entry.name);
                    broken.push(...urls.filter(url => !url.startsWith("data:")));
                    frame.remove();
                }
                done([...ran, ...broken]);
            })();
            """,
            frames,
        )
        self.assertEqual(ran, [])
        self.assertEqual(self.site.strange, [])

    def test_html_and_xml_read_the_same_tree(self):
        """Neither the first reading nor one of what the browser writes back has other elements, attributes or texts."""
        self.open_page("/trees", "text/html; charset=utf-8", PAGE % "")
        different = run(
            """
            function tree(node) {
                if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeValue;
                const attributes = [...node.attributes].filter(({ name }) => name !== "xmlns")
                    .map(({ name, value }) => [name, value]).sort();
                node.normalize();
                return [node.namespaceURI, node.localName, attributes, [...node.childNodes].map(tree)];
            }
            function inHTML(text) {
                const place = document.implementation.createHTMLDocument("").body;
                place.innerHTML = text;
                return place;
            }
            const different = [];
            for (const [name, text] of arguments[0]) {
                const xml = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
                const html = inHTML(text), again = inHTML(html.innerHTML);
                const expected = JSON.stringify(tree(xml));
                for (const place of [html, again]) {
                    const element = place.firstElementChild;
                    if (place.children.length !== 1 || JSON.stringify(tree(element)) !== expected) {
                        different.push([name, expected, place.innerHTML]);
                    }
                }
            }
            return different;
            """,
            [[name, output] for name, output in self.outputs()],
        )
        self.assertEqual(different, [], json.dumps(different[:3], indent=1))
