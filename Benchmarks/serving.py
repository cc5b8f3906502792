"""What a server takes while nobody asks anything, how soon it answers, and what a page transfers."""

import gzip
import http.client
import json
import re
import resource
import socket
import tempfile
import time
from pathlib import Path

from callbacks import CALLBACKS, UPDATE, Server, free_port, servers
from report import median, number, verdict

SOCKETS = 10_000
SOCKET_AIM = 20_000
STARTS = 7
START_AIM = 0.2
MARK = b"Sec-WebSocket-Accept"


def memory(pid):
    """The bytes of a process that are in memory."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    raise SystemExit(f"serving: the process {pid} is gone.")


def start(executable, frontend, folder):
    port = free_port()
    command = [executable, "serve", "--port", str(port), "--frontend", str(frontend)]
    return Server(command, port, Path(folder, "ours.log"))


# Sockets


def frame(text):
    """A frame as a browser sends it, masked with zeros."""
    payload = text.encode()
    assert len(payload) < 126
    return bytes([0x81, 0x80 | len(payload)]) + bytes(4) + payload


def open_socket(port, path, number):
    """A WebSocket from one of several addresses of this machine, as a port is a client's only once for each."""
    client = socket.create_connection(("127.0.0.1", port), timeout=30, source_address=(f"127.0.0.{2 + number % 8}", 0))
    client.sendall(
        b"GET %b HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nOrigin: http://127.0.0.1:%d\r\n"
        b"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n" % (path, port, port)
    )
    head = client.recv(4096)
    if not head.startswith(b"HTTP/1.1 101 ") or MARK.lower() not in head.lower():
        raise SystemExit(f"serving: WebSocket {number} was refused: {head[:200]!r}")
    return client


class IdlePages:
    """The sockets over which pages call back."""

    name = "of pages"
    path = b"/dash/app/SimpleExample/_dash-ws-callback"

    @staticmethod
    def start(executable, frontend, folder):
        return start(executable, frontend, folder)

    @staticmethod
    def prepare(client):
        """What a page says first is an answer of the socket's whole way: later ones take no more memory."""
        if not is_alive(client):
            raise SystemExit("serving: a WebSocket does not answer a heartbeat.")

    @staticmethod
    def answers(server, clients):
        alive = sum(is_alive(client) for client in clients)
        status, _ = server.send("POST", f"/dash/app/SimpleExample{UPDATE}", CALLBACKS[0].body)
        return alive if status == 200 else 0


class IdlePipes:
    """The sockets over which pages hear messages, with a component that listens to a channel."""

    name = "of pipes"
    path = b"/dpd/ws/channel"

    @staticmethod
    def start(executable, _, folder):
        port = free_port()
        return Server([executable, "messages", "--port", str(port)], port, Path(folder, "pipes.log"))

    @staticmethod
    def prepare(client):
        client.sendall(frame('{"type":"connection_triplet","uid":"1","label":"L","channel_name":"bench"}'))

    @staticmethod
    def answers(server, clients):
        server.send("POST", "/send?n=1")
        return sum(b"pipe.value" in client.recv(4096) for client in clients)


def is_alive(client):
    client.sendall(frame('{"type":"heartbeat"}'))
    return b"heartbeat_ack" in client.recv(4096)


def compare_sockets(report, executable, frontend):
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    count = min(SOCKETS, hard - 200)
    rows = []
    for kind in (IdlePages, IdlePipes):
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            server = kind.start(executable, frontend, folder)
            clients = []

            def open_to(count):
                for number in range(len(clients), count):
                    client = open_socket(server.port, kind.path, number)
                    kind.prepare(client)
                    clients.append(client)

            try:
                server.wait("/dash/health")
                # What the first ones bring into memory is not theirs.
                open_to(100)
                before = memory(server.process.pid)
                begin = time.monotonic()
                open_to(count)
                seconds = time.monotonic() - begin
                time.sleep(1)
                each = (memory(server.process.pid) - before) / (count - 100)
                answers = kind.answers(server, clients)
            finally:
                for client in clients:
                    client.close()
                server.stop()
        rows.append(
            [
                kind.name, f"{count:,}", f"{answers:,}", verdict(count >= SOCKETS and answers == count), f"{each:,.0f}",
                f"{SOCKET_AIM:,}", verdict(each < SOCKET_AIM), number((count - 100) / seconds),
            ]
        )  # fmt: skip
    report.write("## Idle WebSockets")
    report.write()
    report.write(f"Of one process; aim: {SOCKETS:,} at once. Those of pages each answer a heartbeat at the end, while a callback is")
    report.write("answered; those of pipes each listen to a channel, and hear a message at the end.")
    report.write()
    report.table(["", "open", "answered", "", "bytes each", "aim", "", "opened a second"], rows)


# The start


def first_answer(server):
    """Seconds from the start of the process until a callback is answered."""
    while True:
        if server.process.poll() is not None:
            raise SystemExit(f"serving: the server stopped: {server.log.read_text(errors='replace')[-1000:]}")
        try:
            status, body = server.send("POST", f"/dash/app/SimpleExample{UPDATE}", CALLBACKS[0].body)
        except (OSError, http.client.HTTPException):
            time.sleep(0.001)
            continue
        if status != 200 or json.loads(body)["response"] != CALLBACKS[0].answer:
            raise SystemExit(f"serving: the first answer is {status} {body!r}.")
        return


def compare_starts(report, executable, frontend):
    seconds = []
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        for _ in range(STARTS):
            begin = time.monotonic()
            server = start(executable, frontend, folder)
            try:
                first_answer(server)
                seconds.append(time.monotonic() - begin)
            finally:
                server.stop()
    report.write("## Start")
    report.write()
    report.write(f"From the start of the process to the answer of its first callback, {STARTS} times.")
    report.write()
    row = [number(value * 1e3) for value in (median(seconds), min(seconds), max(seconds))]
    report.table(
        ["", "median ms", "least", "most", "aim", ""],
        [["ours", *row, number(START_AIM * 1e3), verdict(median(seconds) < START_AIM)]],
    )


# The page


def transfer(server, path):
    """The answer to a browser's request: its size with its head, its content, and its head by lower-case names."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    try:
        connection.request("GET", path, headers={"Accept-Encoding": "gzip"})
        answer = connection.getresponse()
        body = answer.read()
        head = {name.lower(): value for name, value in answer.getheaders()}
        if answer.status != 200:
            raise SystemExit(f"serving: {path} is answered with {answer.status}.")
        size = len(body) + sum(len(name) + len(value) + 4 for name, value in answer.getheaders()) + 19
        return size, gzip.decompress(body) if head.get("content-encoding") == "gzip" else body, head
    finally:
        connection.close()


def first_load(server, path):
    """Bytes and files of a page's first load, and what of its files is not packed or not immutable."""
    size, page, _ = transfer(server, path)
    addresses = re.findall(r'<(?:script|link)[^>]*(?:src|href)="([^"]+)"', page.decode())
    others = [f"{path}_dash-layout", f"{path}_dash-dependencies"]
    unpacked = changing = 0
    for address in addresses + others:
        more, content, head = transfer(server, address)
        size += more
        if address.endswith(".js"):
            unpacked += head.get("content-encoding") != "gzip" and len(content) > 1024
            changing += "max-age=31536000" not in head.get("cache-control", "")
    return size, 1 + len(addresses) + len(others), unpacked, changing


def compare_pages(report, executable, frontend):
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        with servers(executable, frontend, Path(folder)) as (swift, dash):
            ours, theirs = first_load(swift, "/dash/app/Examples/"), first_load(dash, "/")
    report.write("## First load of a page")
    report.write()
    report.write("What a browser transfers that takes gzip: page, scripts, icon, layout, dependencies, with their heads.")
    report.write()
    report.table(
        ["", "bytes", "files", "scripts not packed", "not immutable", ""],
        [
            ["ours", *(f"{value:,}" for value in ours), verdict(ours[0] <= theirs[0] and ours[2:] == (0, 0))],
            ["Dash, as it comes", *(f"{value:,}" for value in theirs), ""],
        ],
    )
