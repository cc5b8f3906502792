"""One message to a thousand WebSockets: ours and Django Channels with daphne, in memory and through Redis."""

import base64
import contextlib
import os
import resource
import selectors
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from callbacks import cpu_seconds, free_port
from report import median, number, times, verdict

HERE = Path(__file__).resolve().parent
SOCKETS = 1_000
ROUNDS = 20
AIM = 10
PATH = "/dpd/ws/channel"


def frame(text):
    """A text as a browser sends it: masked, with a mask of zeros."""
    data = text.encode()
    assert len(data) < 126
    return struct.pack("!BB4x", 0x81, 0x80 | len(data)) + data


def wait_for(port, process, log):
    end = time.monotonic() + 60
    while time.monotonic() < end and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    sys.stderr.write(log.read_text(errors="replace")[-3000:])
    raise SystemExit(f"messages: {process.args[0]} does not answer (its last lines are above).")


class Contender:
    """A server, and those who listen to it."""

    def __init__(self, name, command, environment, folder, stack):
        self.name, self.port = name, free_port()
        log = folder / f"{len(os.listdir(folder))}.log"
        command = [str(part).replace("{port}", str(self.port)) for part in command]
        with open(log, "wb") as output:
            self.process = subprocess.Popen(
                command, cwd=HERE, env=os.environ | environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output
            )
        stack.callback(self.stop)
        wait_for(self.port, self.process, log)
        self.selector = selectors.DefaultSelector()
        self.repetitions = 0
        self.sockets = [self.listener() for _ in range(SOCKETS)]
        self.latencies, self.costs = [], []

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def listener(self):
        """A WebSocket that is registered for the channel."""
        listener = socket.create_connection(("127.0.0.1", self.port), 30)
        key = base64.b64encode(os.urandom(16)).decode()
        listener.sendall(
            f"GET {PATH} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nOrigin: http://127.0.0.1:{self.port}\r\n"
            f"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: {key}\r\n"
            "Sec-WebSocket-Version: 13\r\n\r\n".encode()
        )
        head = b""
        while b"\r\n\r\n" not in head:
            head += listener.recv(4096)
        if not head.startswith(b"HTTP/1.1 101"):
            raise SystemExit(f"messages: {self.name} opens no WebSocket: {head[:200]!r}")
        listener.settimeout(1)
        for _ in range(30):
            listener.sendall(frame('{"type":"connection_triplet","uid":"1","label":"L","channel_name":"bench"}'))
            if self.name == "ours":
                # This is answered, after the registration has been dealt with; the other one answers that itself.
                listener.sendall(frame("[]"))
            try:
                answer = listener.recv(4096)
            except TimeoutError:
                # As a page does whose registration was lost.
                self.repetitions += 1
                continue
            if answer:
                break
            raise SystemExit(f"messages: {self.name} has closed a WebSocket.")
        else:
            raise SystemExit(f"messages: {self.name} does not answer a registration.")
        self.selector.register(listener, selectors.EVENT_READ)
        return listener

    def send(self, turn):
        """Sends a message, and waits until the last one has it."""
        marker = f'"n":{turn}}}'.encode()
        before, start = cpu_seconds(self.process.pid), time.perf_counter()
        request = socket.create_connection(("127.0.0.1", self.port), 30)
        request.sendall(
            f"POST /send?n={turn} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode()
        )
        heard = 0
        while heard < SOCKETS:
            ready = self.selector.select(30)
            if not ready:
                raise SystemExit(f"messages: {self.name} has reached {heard} of {SOCKETS} sockets.")
            for key, _ in ready:
                data = key.fileobj.recv(4096)
                if not data:
                    raise SystemExit(f"messages: {self.name} has closed a WebSocket.")
                heard += data.replace(b" ", b"").count(marker)
        latency = time.perf_counter() - start
        request.recv(4096)
        request.close()
        # What the server does after the last socket has its message is its share too.
        time.sleep(0.05)
        self.latencies.append(latency * 1e3)
        self.costs.append(cpu_seconds(self.process.pid) - before)


@contextlib.contextmanager
def redis():
    program = shutil.which("redis-server")
    if not program:
        raise SystemExit("messages: redis-server is missing; run Scripts/install-packages bench.")
    port = free_port()
    process = subprocess.Popen(
        [program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--logfile", "/dev/null"],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        wait_for(port, process, Path("/dev/null"))
        yield port
    finally:
        process.kill()
        process.wait()


def compare(report, executable, rounds=ROUNDS):
    # A thousand sockets to each.
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(limit[1], 16_384), limit[1]))
    report.write(f"## One message to {SOCKETS} WebSockets")
    report.write()
    report.write("Milliseconds until the last socket has it, medians; the client is one process in Python and has its")
    report.write("share in both, so the ratio is too small. Processor time is the server's, a message.")
    report.write(f"Aim: {AIM} times as fast as Django Channels with daphne.")
    report.write()
    rows = []
    for kind in ("in memory", "through Redis"):
        with contextlib.ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-")))
            arguments, environment = [], {}
            if kind == "through Redis":
                port = stack.enter_context(redis())
                arguments, environment = ["--redis", port], {"REDIS_PORT": str(port)}
            ours = Contender("ours", [executable, "messages", "--port", "{port}", *arguments], {}, folder, stack)
            peer = Contender(
                "Django Channels",
                [sys.executable, "-B", "-m", "daphne", "-b", "127.0.0.1", "-p", "{port}", "channels_site:application"],
                environment, folder, stack,
            )  # fmt: skip
            for turn in range(rounds + 2):
                for contender in (ours, peer):
                    contender.send(turn + 1)
            for contender in (ours, peer):
                del contender.latencies[:2], contender.costs[:2]
            ratio = median(peer.latencies) / median(ours.latencies)
            spent = [sum(each.costs) / len(each.costs) * 1e3 for each in (ours, peer)]
            for each in (ours, peer):
                if each.repetitions:
                    report.write(f"{kind}, {each.name}: {each.repetitions} registrations had to be sent again.")
            rows.append(
                [
                    kind, number(median(ours.latencies)), number(median(peer.latencies)), times(ratio),
                    verdict(ratio >= AIM), number(spent[0]), number(spent[1]), times(spent[1] / max(spent[0], 0.01)),
                ]
            )  # fmt: skip
    report.write()
    report.table(
        ["", "ours, ms", "Channels, ms", "Channels : ours", "aim", "processor, ours", "Channels", "ratio"], rows
    )
    report.write()

