"""Requests and frames, made by chance from recorded ones."""

import json
import random
import struct
import urllib.parse

from conversation import exchange

# What the server may answer to anything (Docs/Guides/Serving.md, Sources/Dashboards/Wire).
STATUSES = {200, 204, 301, 304, 307, 308, 400, 403, 404, 405, 413, 414, 415, 417, 426, 431, 499, 500, 501, 503, 504}
SOCKET_REFUSALS = {400, 403, 404, 405, 426, 431, 503, "closed"}
HOST = "localhost"


def dice(seed, worker, round):
    return random.Random(f"{seed} {worker} {round}")


def plain(method, target, body=b"", headers=()):
    fields = [("Host", HOST), *headers]
    if body:
        fields.append(("Content-Length", str(len(body))))
    return written(method, target, fields, body)


def written(method, target, fields, body):
    head = f"{method} {target} HTTP/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in fields)
    return head.encode("utf-8", "surrogateescape") + b"\r\n" + body


def frame(opcode, data, dice, fin=True, masked=True, reserved=0, size=None):
    """A frame of RFC 6455; `size` says another length than the data has."""
    size = len(data) if size is None else size
    head = bytes([(0x80 if fin else 0) | reserved << 4 | opcode])
    mask = 0x80 if masked else 0
    if size < 126:
        head += bytes([mask | size])
    elif size < 1 << 16:
        head += bytes([mask | 126]) + struct.pack(">H", size)
    else:
        head += bytes([mask | 127]) + struct.pack(">Q", size)
    if not masked:
        return head + data
    key = dice.randbytes(4)
    return head + key + bytes(byte ^ key[index % 4] for index, byte in enumerate(data))


class Request:
    def __init__(self, method, target, data, is_proper, is_callback):
        self.method, self.target, self.bytes = method, target, data
        # Whether it is well-formed HTTP, so that it has to be answered.
        self.is_proper = is_proper
        self.is_callback = is_callback


class Maker:
    def __init__(self, port, root):
        self.port = port
        cases = json.loads((root / "Tests/Fixtures/dash/cases.json").read_text())["cases"]
        names = exchange(port, plain("GET", "/"), 30).body.decode().split("\n")
        self.addresses = {}
        for name in names:
            location = exchange(port, plain("GET", f"/{name}"), 30).headers["location"]
            self.addresses[name] = urllib.parse.urlsplit(location).path
        self.bodies = []  # (address, JSON)
        for case in cases:
            body = case["request"].get("body")
            name = case["app"].removesuffix(".py")
            if isinstance(body, dict) and name in self.addresses:
                self.bodies.append((self.addresses[name], body))
        for name in ("live", "report", "thousand_rows"):
            self.bodies += [(self.addresses[name], body) for body in self.bodies_of(self.addresses[name])]
        self.jobs = []
        self.pool = []
        for _, body in self.bodies:
            self.collect(body)
        self.pool += SPECIAL_VALUES

    def bodies_of(self, address):
        """The bodies of all callbacks of an application, with values that are right for nobody."""
        callbacks = json.loads(exchange(self.port, plain("GET", address + "_dash-dependencies"), 30).body)
        for callback in callbacks:
            if callback["clientside_function"]:
                continue
            body = {"output": callback["output"], "changedPropIds": []}
            entries = lambda list: [self.entry(item) for item in list]
            body["inputs"], body["state"] = entries(callback["inputs"]), entries(callback["state"])
            if not callback["no_output"]:
                outputs = [part.rpartition(".") for part in callback["output"].strip(".").split("...")]
                targets = [{"id": name, "property": prop} for name, _, prop in outputs]
                body["outputs"] = targets if callback["output"].startswith("..") else targets[0]
            yield body

    @staticmethod
    def entry(item):
        if item["id"].startswith("{"):
            return [{"id": {**json.loads(item["id"]), "row": 1}, "property": item["property"], "value": []}]
        return {"id": item["id"], "property": item["property"], "value": "1"}

    def collect(self, value):
        self.pool.append(value)
        for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
            self.collect(part)

    # Requests

    def proper(self):
        body = {
            "output": "greeting.children",
            "outputs": {"id": "greeting", "property": "children"},
            "inputs": [{"id": "name", "property": "value", "value": "Ada"}],
            "changedPropIds": ["name.value"],
        }
        target = self.addresses["app01_single"] + "_dash-update-component"
        answer = {"multi": True, "response": {"greeting": {"children": "Hello Ada"}}}
        return plain("POST", target, json.dumps(body).encode(), [("Content-Type", "application/json")]), answer

    def request(self, dice):
        kind = dice.random()
        address, body = dice.choice(self.bodies)
        fields = [("Host", HOST)]
        is_proper = True
        if kind < 0.7:
            method, target = "POST", address + "_dash-update-component"
            data = self.body(dice, body)
            fields.append(("Content-Type", "application/json"))
            if dice.random() < 0.3:
                target += self.query(dice)
        else:
            method, target, data = dice.choice(METHODS), self.path(dice, address), b""
            if dice.random() < 0.3:
                data = self.body(dice, body)
        if dice.random() < 0.3:
            added = [self.field(dice) for _ in range(dice.choice([1, 1, 2, 20]))]
            is_proper = all(name in HARMLESS_FIELDS and value.isascii() for name, value in added)
            fields += added
        if dice.random() < 0.05:
            fields = [(name, dice.choice(FIELD_VALUES)) if dice.random() < 0.5 else (name, value) for name, value in fields]
            is_proper = False
        length = len(data)
        if dice.random() < 0.02:
            length, is_proper = dice.choice([0, length + 7, 1 << 40, -1]), False
        if dice.random() < 0.05:
            fields.append(("Transfer-Encoding", "chunked"))
            data = chunked(dice, data)
        elif data or method in ("POST", "PUT", "PATCH"):
            fields.append(("Content-Length", str(length)))
        is_proper = is_proper and method in METHODS[:7]
        is_proper = is_proper and target.startswith("/") and target.isascii() and target.isprintable() and " " not in target
        written_request = written(method, target, fields, data)
        if dice.random() < 0.03:
            written_request, is_proper = changed_bytes(dice, written_request), False
        if not is_proper or length > len(data):
            # So that nobody waits for the rest.
            written_request += b"\r\n\r\n"
        is_callback = method == "POST" and target.split("?")[0].endswith("_dash-update-component")
        return Request(method, target, written_request, is_proper and length == len(data), is_callback)

    def problem(self, request, answer):
        if answer.status not in STATUSES:
            return f"the status {answer.status}"
        if answer.status == 500 and not answer.body.startswith(b"The callback failed: "):
            return "a failure that is no callback's"
        if request.is_callback and request.is_proper and answer.status == 200:
            members = json.loads(answer.body)
            if "job" in members:
                self.jobs = self.jobs[-100:] + [(members["job"], members["cacheKey"])]
            elif not members.get("multi"):
                return "an answer that the browser cannot read"
        if request.is_callback and request.is_proper and answer.status in (400, 415, 500, 503) and not answer.body:
            return "a refusal without a reason"
        return None

    def body(self, dice, body):
        if dice.random() < 0.15:
            return json.dumps(body).encode()
        for _ in range(dice.choice([1, 1, 1, 2, 5])):
            body = self.changed(dice, body)
        data = json.dumps(body, ensure_ascii=dice.random() < 0.5).encode("utf-8", "surrogatepass")
        return changed_bytes(dice, data) if dice.random() < 0.2 else data

    def changed(self, dice, value):
        """The tree with one place of it changed."""
        if isinstance(value, (dict, list)) and value and dice.random() < 0.85:
            if isinstance(value, list):
                copy = list(value)
                index = dice.randrange(len(copy))
                act = dice.random()
                if act < 0.1:
                    del copy[index]
                elif act < 0.2:
                    copy.insert(index, dice.choice(self.pool))
                elif act < 0.22:
                    copy *= 50
                else:
                    copy[index] = self.changed(dice, copy[index])
                return copy
            copy = dict(value)
            key = dice.choice(list(copy))
            act = dice.random()
            if act < 0.1:
                del copy[key]
            elif act < 0.2:
                copy[dice.choice(WORDS)] = copy.pop(key)
            else:
                copy[key] = self.changed(dice, copy[key])
            return copy
        if isinstance(value, str) and dice.random() < 0.5:
            place = dice.randint(0, len(value))
            return value[:place] + dice.choice(WORDS) + value[place + dice.randint(0, 3) :]
        return dice.choice(self.pool)

    def query(self, dice):
        pairs = []
        for _ in range(dice.randint(1, 4)):
            job, key = dice.choice(self.jobs) if self.jobs and dice.random() < 0.7 else ("1~2", "abc")
            pairs += dice.choice(
                [
                    [("cacheKey", key), ("job", job)],
                    [("cancelJob", job)],
                    [("oldJob", job)],
                    [("endId", dice.choice(WORDS))],
                    [(dice.choice(WORDS), dice.choice(WORDS))],
                ]
            )
        return "?" + urllib.parse.urlencode(pairs, errors="replace")

    def path(self, dice, address):
        path = dice.choice([address, "/" + dice.choice(list(self.addresses)) + "/"]) + dice.choice(PATHS)
        act = dice.random()
        if act < 0.3:
            place = dice.randint(1, len(path))
            path = path[:place] + dice.choice(PIECES) + path[place + dice.randint(0, 5) :]
        elif act < 0.35:
            path = path * dice.choice([2, 100])
        if dice.random() < 0.3:
            path += self.query(dice)
        return path

    def field(self, dice):
        return dice.choice(FIELDS), dice.choice(FIELD_VALUES)

    # WebSockets

    def opening(self, dice):
        address = self.addresses[dice.choice(["live", "app16_pages", "app02_multi", "report"])]
        fields = [
            ("Host", HOST),
            ("Upgrade", "websocket"),
            ("Connection", "Upgrade"),
            ("Sec-WebSocket-Version", "13"),
            ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="),
            ("Origin", f"http://{HOST}"),
        ]
        is_proper = dice.random() < 0.9
        if not is_proper:
            index = dice.randrange(len(fields))
            if dice.random() < 0.5:
                del fields[index]
            else:
                fields[index] = (fields[index][0], dice.choice(FIELD_VALUES))
        data = written("GET", address + "_dash-ws-callback", fields, b"")
        return Request("GET", address, data, is_proper, False)

    def frames(self, dice):
        for _ in range(dice.randint(1, 12)):
            _, payload = dice.choice(self.bodies)
            message = dice.choice(
                [
                    {"type": "callback_request", "rendererId": "r1", "requestId": "7", "payload": payload},
                    {"type": "get_props_response", "rendererId": "r1", "requestId": "q1", "payload": {"value": "x"}},
                    {"type": "heartbeat"},
                ]
            )
            if dice.random() < 0.1:
                message = [message] * dice.choice([2, 100])
            data = self.body(dice, message)
            act = dice.random()
            if act < 0.7:
                yield frame(0x1, data, dice)
            elif act < 0.8:
                parts = [data[index : index + 20] for index in range(0, len(data), 20)] or [b""]
                for index, part in enumerate(parts):
                    yield frame(0x0 if index else 0x1, part, dice, fin=index == len(parts) - 1)
            elif act < 0.85:
                yield frame(0x9, data[: dice.choice([0, 125, 200])], dice)
            elif act < 0.9:
                yield frame(0x8, data[: dice.choice([0, 1, 2, 100])], dice)
            elif act < 0.95:
                yield frame(
                    dice.randrange(16),
                    data,
                    dice,
                    fin=dice.random() < 0.5,
                    masked=dice.random() < 0.5,
                    reserved=dice.randrange(8),
                    size=dice.choice([None, 1, 1 << 20, (1 << 63) - 1, 1 << 63]),
                )
                if dice.random() < 0.5:
                    return
            else:
                yield changed_bytes(dice, frame(0x1, data, dice))

    def problem_with_message(self, message):
        messages = json.loads(message)
        for message in messages if isinstance(messages, list) else [messages]:
            if message["type"] not in ("callback_response", "set_props", "get_props_request", "heartbeat_ack"):
                return "a message that the browser does not know"
            if message["type"] == "callback_response" and message["payload"]["status"] not in STATES:
                return "a status that the browser does not know"
        return None


def chunked(dice, data):
    chunks = b""
    while data:
        size = dice.randint(1, 40)
        part, data = data[:size], data[size:]
        chunks += f"{len(part):x}".encode() + dice.choice([b"", b";a=b"]) + b"\r\n" + part + b"\r\n"
    return chunks + b"0\r\n\r\n"


def changed_bytes(dice, data):
    data = bytearray(data)
    for _ in range(dice.choice([1, 1, 3, 10])):
        place = dice.randint(0, len(data))
        act = dice.random()
        if act < 0.4:
            data[place : place + 1] = dice.randbytes(1)
        elif act < 0.6:
            data[place : place + dice.randint(1, 8)] = b""
        elif act < 0.8:
            data[place:place] = dice.choice(PIECES).encode("utf-8", "surrogateescape")
        elif act < 0.9:
            del data[place:]
        else:
            data[place:place] = data[:place][-50:] * dice.choice([1, 20])
    return bytes(data)


STATES = ("ok", "prevent_update", "error")
METHODS = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "BREW", "get", "CONNECT", "TRACE"]
PATHS = [
    "", "_dash-layout", "_dash-dependencies", "_dash-update-component", "_dash-ws-callback", "_reload-hash",
    "_dash-component-suites/dash/dcc/async-graph.js", "_dash-component-suites/dash/dcc/async-graph.v1m2.js",
    "_dash-component-suites/../../etc/passwd", "assets/x.css", "_favicon.ico", "health", "report/sales/2024?a=1&b=2",
    "app/", "app/Nobody/", "a/b/c",
]  # fmt: skip
PIECES = [
    "/", "//", "/../", "%2e%2e%2f", "%", "%zz", "%00", "%ff", "%c3%28", "\x00", "\r\n", "\r\n\r\n", "é", "\udcff", "?", "#", "&",
    "=", ";", "..", "_dash-", "[", "]", "{", "}", '"', "\\", "\\u0000", "\\ud800", "1e999", "-", "99999999999999999999",
    "A" * 9000,
]  # fmt: skip
WORDS = [
    "output", "outputs", "inputs", "state", "changedPropIds", "id", "property", "value", "..", "...", "@", ".", "", "children",
    '{"row":1}', '{"row":["ALL"]}', "{", "é☃", "\x00", "A" * 2000, "_pages_location", "n_clicks", "__dash_patch_update",
    "rendererId", "requestId", "payload", "type",
]  # fmt: skip
FIELDS = [
    "Content-Type", "Cookie", "If-None-Match", "If-Modified-Since", "Accept-Encoding", "Origin", "Range", "Expect", "Connection",
    "Upgrade", "X-Forwarded-Proto", "Sec-Fetch-Site", "Transfer-Encoding", "Content-Length", "Host", "X-" + "a" * 300, "b ad", "",
]  # fmt: skip
HARMLESS_FIELDS = {
    "Content-Type", "Cookie", "If-None-Match", "If-Modified-Since", "Accept-Encoding", "Origin", "Range", "X-Forwarded-Proto",
    "Sec-Fetch-Site",
}  # fmt: skip
FIELD_VALUES = [
    "", "application/json", "application/json; charset=utf-8", "text/plain", "dashboard-jobs=1; a", "=; ;;", "a=b=c; a=d", '"x"',
    "*", "gzip;q=0, *;q=0.5", "gzip, br, zstd", ", ,", "http://evil.example", f"http://{HOST}", "bytes=0-1,5-", "100-continue",
    "close", "upgrade", "websocket", "h2c", "chunked", "5", "é", "A" * 5000, "cross-site", "same-origin", "none", "https",
]  # fmt: skip
SPECIAL_VALUES = [
    None, True, False, 0, -1, 1 << 62, 1 << 63, -(1 << 63), 10**30, 1.5, 1e308, -0.0, "", "x" * 5000, "\u0000", "\ud800", [], {},
    [[]], {"": None}, {"props": {"id": "x"}, "type": "Div", "namespace": "dash_html_components"}, float("nan"), float("inf"),
    {"__dash_patch_update": "__dash_patch_update", "operations": [{"operation": "Delete", "location": [-9]}]},
]  # fmt: skip
