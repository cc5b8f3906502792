"""How many callbacks a second: ours, Dash's, and the least that the same server could do."""

import contextlib
import http.client
import json
import os
import resource
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from report import median, number, times, verdict

HERE = Path(__file__).resolve().parent
ROUNDS = 2
SECONDS = 4
CONNECTIONS = (1, 32)
DASH_AIM = 15
ECHO_AIM = 0.7
UPDATE = "/_dash-update-component"


def compact(value):
    return json.dumps(value, separators=(",", ":"))


def dependency(identifier, value=None, prop="value"):
    entry = {"id": identifier, "property": prop}
    return entry if value is None else entry | {"value": value}


def child(identifier):
    return dependency(identifier, prop="children")


def request(output, outputs, inputs, changed):
    """What dash-renderer sends."""
    body = {"output": output, "outputs": outputs, "inputs": inputs, "changedPropIds": [changed]}
    return compact(body | {"parsedChangedPropsIds": [changed]}).encode()


class Callback:
    """A callback that everybody has, and what it must answer; where only Dash can say that, nothing."""

    def __init__(self, name, dashboard, body, answer):
        self.name, self.dashboard, self.body, self.answer = name, dashboard, body, answer


POWERS = [f"power-{power}" for power in range(1, 11)]
CELLS = [{"row": row, "type": "cell"} for row in range(200)]
CALLBACKS = [
    Callback(
        "two inputs, one output",
        "SimpleExample",
        request(
            "output-size.children",
            child("output-size"),
            [dependency("dropdown-color", "red"), dependency("dropdown-size", "medium")],
            "dropdown-size.value",
        ),
        {"output-size": {"children": "The chosen T-shirt is a medium red one."}},
    ),
    Callback(
        "ten outputs",
        "Examples",
        request(
            f"..{'...'.join(f'{power}.children' for power in POWERS)}..",
            [child(power) for power in POWERS],
            [dependency("n", 3)],
            "n.value",
        ),
        {f"power-{power}": {"children": str(3**power)} for power in range(1, 11)},
    ),
    Callback(
        "a pattern that finds 200 inputs",
        "Examples",
        request(
            "sum.children",
            child("sum"),
            [[dependency(cell, cell["row"]) for cell in CELLS]],
            compact(CELLS[7]) + ".value",
        ),
        {"sum": {"children": "19900 of 200"}},
    ),
    Callback(
        "a figure of 100,000 points",
        "Examples",
        request("chart.figure", dependency("chart", prop="figure"), [dependency("slope", 3)], "slope.value"),
        None,
    ),
]


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def processes(pid):
    """A process and those below it."""
    try:
        children = [
            int(child)
            for task in Path(f"/proc/{pid}/task").iterdir()
            for child in (task / "children").read_text().split()
        ]
    except OSError:
        children = []
    return [pid, *(below for child in children for below in processes(child))]


def cpu_seconds(pid):
    """Processor time of a process and of those below it, as /proc tells."""
    ticks = 0
    for each in processes(pid):
        with contextlib.suppress(OSError):
            # The name in parentheses may hold blanks.
            fields = Path(f"/proc/{each}/stat").read_text().rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


class Server:
    """A server process on a port of its own."""

    def __init__(self, command, port, log):
        self.port, self.log = port, log
        with open(log, "wb") as output:
            self.process = subprocess.Popen(
                command,
                cwd=HERE,
                env=os.environ | {"NIO_SINGLETON_GROUP_LOOP_COUNT": "2", "PYTHONDONTWRITEBYTECODE": "1"},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
            )

    def send(self, method, path, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, body, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def wait(self, path="/", seconds=60, pause=0.1):
        """Waits until it answers, whatever it says."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                break
            try:
                return self.send("GET", path)
            except (OSError, http.client.HTTPException):
                time.sleep(pause)
        sys.stderr.write(self.log.read_text(errors="replace")[-3000:])
        raise SystemExit(f"callbacks: {self.process.args[0]} does not answer (its last lines are above).")

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Contender:
    """A route that answers, and what was measured of it."""

    def __init__(self, name, callback, server, path, answer, is_changing=False):
        self.name, self.callback, self.server, self.path = name, callback, server, path
        self.is_changing = is_changing
        self.runs = {connections: [] for connections in CONNECTIONS}
        status, self.answer = server.send("POST", path, callback.body)
        if status != 200:
            raise SystemExit(f"callbacks: {name} answers {status} {self.answer[:300]!r}.")
        self.json = json.loads(self.answer)
        if answer is not None and self.json != answer:
            raise SystemExit(f"callbacks: {name} answers {self.answer[:300]!r}; it must be {compact(answer)[:300]}.")

    def load(self, connections, seconds, folder):
        """Sends as many requests as can be answered, and compares every answer with the first."""
        body, answer = folder / "body", folder / "answer"
        body.write_bytes(self.callback.body)
        answer.write_bytes(self.answer)
        pid = self.server.process.pid
        before, own = cpu_seconds(pid), resource.getrusage(resource.RUSAGE_CHILDREN)
        output = subprocess.run(
            [
                shutil.which("wrk"), "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "20s",
                "-s", HERE / "check_answers.lua",
                f"http://127.0.0.1:{self.server.port}{self.path}", "--", body, answer,
                *(["changing"] if self.is_changing else []),
            ],
            check=True, capture_output=True, text=True,
        ).stdout  # fmt: skip
        after, children = cpu_seconds(pid), resource.getrusage(resource.RUSAGE_CHILDREN)
        run = json.loads(output.splitlines()[-1])
        if run["requests"] == 0:
            raise SystemExit(f"callbacks: {self.name} answered nothing within {seconds} seconds.")
        run["rate"] = run["requests"] / run["seconds"]
        run["cpu"] = (after - before) / run["requests"] * 1e6
        spent = children.ru_utime + children.ru_stime - own.ru_utime - own.ru_stime
        run["wrk"] = spent / run["requests"] * 1e6
        self.runs[connections].append(run)

    def median(self, connections, figure):
        return median([run[figure] for run in self.runs[connections]])

    def total(self, figure):
        return sum(run[figure] for runs in self.runs.values() for run in runs)


@contextlib.contextmanager
def servers(executable, frontend, folder):
    """Starts ours and Dash's."""
    with contextlib.ExitStack() as stack:

        def start(name, port, *command):
            server = Server([str(part) for part in command], port, folder / f"{name}.log")
            stack.callback(server.stop)
            return server

        port = free_port()
        swift = start("ours", port, executable, "serve", "--port", port, "--frontend", frontend)
        port = free_port()
        dash = start(
            "gunicorn", port, sys.executable, "-m", "gunicorn", "--no-control-socket", "--workers", 2,
            "--bind", f"127.0.0.1:{port}", "dash_app:server",
        )  # fmt: skip
        swift.wait()
        dash.wait()
        yield swift, dash


def contenders(callback, swift, dash):
    """Ours, the least that its server could do, and Dash; all with the same answer."""
    answer = None if callback.answer is None else {"multi": True, "response": callback.answer}
    peer = Contender("Dash, gunicorn -w 2", callback, dash, UPDATE, answer)
    ours = Contender("ours", callback, swift, f"/dash/app/{callback.dashboard}{UPDATE}", peer.json)
    same = f"/same/{CALLBACKS.index(callback)}"
    swift.send("PUT", same, ours.answer)
    return [ours, Contender("Hummingbird, the same bytes", callback, swift, same, ours.json), peer]


def compare(report, executable, frontend, rounds=ROUNDS, seconds=SECONDS):
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        with servers(executable, frontend, folder) as (swift, dash):
            all_contenders = [contenders(callback, swift, dash) for callback in CALLBACKS]
            for group in all_contenders:
                for turn in range(rounds):
                    for connections in CONNECTIONS:
                        # Every round begins with another one.
                        for contender in group[turn % 3 :] + group[: turn % 3]:
                            contender.load(connections, seconds, folder)
    write(report, all_contenders, rounds, seconds)


def write(report, groups, rounds, seconds):
    report.write("## Callbacks a second")
    report.write()
    report.write(f"`POST _dash-update-component`; wrk -t1, {rounds} rounds of {seconds} s, medians, everybody on the same cores")
    report.write("and wrk too. wrk compares every answer with one that was compared with Dash's. CPU is the server's processor")
    report.write("time for one request, `wrk` what the client takes of the same cores. The same bytes: a route of the same server")
    report.write("that reads the body and sends the bytes of our answer, which it has.")
    report.write()
    rows = [
        [
            f"{contender.callback.name}: {contender.name}, c={connections}",
            number(contender.median(connections, "rate")),
            number(contender.median(connections, "p50")),
            number(contender.median(connections, "p99")),
            number(contender.median(connections, "cpu")),
            number(contender.median(connections, "wrk")),
        ]
        for group in groups
        for connections in CONNECTIONS
        for contender in group
    ]
    report.table(["", "requests/s", "p50 ms", "p99 ms", "CPU µs", "wrk µs"], rows)
    everyone = [contender for group in groups for contender in group]
    requests, wrong, errors = (
        sum(contender.total(figure) for contender in everyone) for figure in ("requests", "wrong", "errors")
    )
    report.write(f"Of {requests:,} answers {wrong:,} were wrong; {errors:,} connections failed.")
    report.write()
    rows = []
    for ours, same, dash in groups:
        for connections in CONNECTIONS:
            for peer, aim in [(dash, DASH_AIM), (same, ECHO_AIM)]:
                ratio = ours.median(connections, "rate") / peer.median(connections, "rate")
                cpu = peer.median(connections, "cpu") / ours.median(connections, "cpu")
                name = f"{ours.callback.name}: ours : {peer.name}, c={connections}"
                rows.append([name, times(ratio), times(cpu), times(aim), verdict(ratio >= aim)])
    report.table(["", "requests/s", "requests per CPU second", "aim", ""], rows)
    rows = []
    for ours, _, dash in groups:
        slowest, usual = ours.median(CONNECTIONS[-1], "p99"), dash.median(CONNECTIONS[-1], "p50")
        rows.append([ours.callback.name, number(slowest), number(usual), verdict(slowest < usual)])
    report.table([f"under load, c={CONNECTIONS[-1]}", "our p99, ms", "Dash's p50, ms", "ours is less"], rows)
