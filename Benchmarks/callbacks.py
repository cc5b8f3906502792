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
ROUNDS = 3
SECONDS = 5
CONNECTIONS = (1, 32)
DASH_AIM = 15
ECHO_AIM = 0.7

# What dash-renderer sends when the second radio group changes.
REQUEST = json.dumps(
    {
        "output": "output-size.children",
        "outputs": {"id": "output-size", "property": "children"},
        "inputs": [
            {"id": "dropdown-color", "property": "value", "value": "red"},
            {"id": "dropdown-size", "property": "value", "value": "medium"},
        ],
        "changedPropIds": ["dropdown-size.value"],
        "parsedChangedPropsIds": ["dropdown-size.value"],
    },
    separators=(",", ":"),
).encode()
ANSWER = {"multi": True, "response": {"output-size": {"children": "The chosen T-shirt is a medium red one."}}}


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

    def post(self, path, body):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("POST", path, body, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def first_answer(self, path, seconds=60):
        """The answer to the body, as soon as there is one."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                break
            try:
                return self.post(path, REQUEST)
            except (OSError, http.client.HTTPException):
                time.sleep(0.1)
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

    def __init__(self, name, server, path, answer):
        self.name, self.server, self.path = name, server, path
        self.runs = {connections: [] for connections in CONNECTIONS}
        status, self.answer = server.first_answer(path)
        expected = REQUEST if answer is None else answer
        if status != 200 or json.loads(self.answer) != json.loads(expected):
            raise SystemExit(f"callbacks: {name} answers {status} {self.answer!r}; it must be {expected!r}.")

    def load(self, connections, seconds, folder):
        """Sends as many requests as can be answered, and compares every answer with the first."""
        body, answer = folder / "body", folder / "answer"
        body.write_bytes(REQUEST)
        answer.write_bytes(self.answer)
        pid = self.server.process.pid
        before, own = cpu_seconds(pid), resource.getrusage(resource.RUSAGE_CHILDREN)
        output = subprocess.run(
            [
                shutil.which("wrk"), "-t1", f"-c{connections}", f"-d{seconds}s", "-s", HERE / "check_answers.lua",
                f"http://127.0.0.1:{self.server.port}{self.path}", "--", body, answer,
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
        return run

    def median(self, connections, figure):
        return median([run[figure] for run in self.runs[connections]])

    def total(self, figure):
        return sum(run[figure] for runs in self.runs.values() for run in runs)


def contenders(executable, frontend, folder, stack):
    """Starts the servers. The first contender is ours, the second and third are what it is compared with."""

    def start(name, port, *command):
        server = Server([str(part) for part in command], port, folder / f"{name}.log")
        stack.callback(server.stop)
        return server

    def gunicorn(name, *options):
        port = free_port()
        return start(
            name, port, sys.executable, "-m", "gunicorn", "--no-control-socket", "--workers", 2,
            "--bind", f"127.0.0.1:{port}", *options, "simple_example:server",
        )  # fmt: skip

    port = free_port()
    swift = start("ours", port, executable, "serve", "--port", port, "--frontend", frontend)
    sync = gunicorn("gunicorn")
    threads = gunicorn("gunicorn-threads", "--worker-class", "gthread", "--threads", 4)
    update, answer = "/_dash-update-component", json.dumps(ANSWER)
    return [
        Contender("ours", swift, f"/dash/app/SimpleExample{update}", answer),
        Contender("Hummingbird, echo of the body", swift, "/echo", None),
        Contender("Hummingbird, constant answer", swift, "/constant", answer),
        Contender("Dash, gunicorn -w 2", sync, update, answer),
        Contender("Dash, gunicorn -w 2, gthread, 4 threads", threads, update, answer),
    ]


def compare(report, executable, frontend, rounds=ROUNDS, seconds=SECONDS):
    with tempfile.TemporaryDirectory(prefix="bench-") as name, contextlib.ExitStack() as stack:
        folder = Path(name)
        everyone = contenders(executable, frontend, folder, stack)
        for contender in everyone:
            contender.load(CONNECTIONS[-1], 1, folder)
        for turn in range(rounds):
            for connections in CONNECTIONS:
                # Every round begins with another one.
                for contender in everyone[turn:] + everyone[:turn]:
                    contender.runs[connections].append(contender.load(connections, seconds, folder))
    write(report, everyone, rounds, seconds)


def write(report, everyone, rounds, seconds):
    ours, echo, constant, *dash = everyone
    report.write("## Callbacks a second")
    report.write()
    report.write(f"`POST _dash-update-component` of SimpleExample, the callback of two inputs; wrk -t1, {rounds} rounds")
    report.write(f"of {seconds} s, medians, everybody on the same cores and wrk too. wrk compares every answer. CPU is the")
    report.write("server's processor time for one request; `wrk` is what the client takes of the same cores.")
    report.write()
    rows = [
        [
            f"{contender.name}, c={connections}",
            number(contender.median(connections, "rate")),
            number(contender.median(connections, "p50")),
            number(contender.median(connections, "p99")),
            number(contender.median(connections, "cpu")),
            number(contender.median(connections, "wrk")),
        ]
        for connections in CONNECTIONS
        for contender in everyone
    ]
    report.table(["", "requests/s", "p50 ms", "p99 ms", "CPU µs", "wrk µs"], rows)

    requests, wrong, errors = (
        sum(contender.total(figure) for contender in everyone) for figure in ("requests", "wrong", "errors")
    )
    report.write(f"Of {requests:,} answers {wrong:,} were wrong; {errors:,} connections failed.")
    report.write()
    rows = []
    for connections in CONNECTIONS:
        for peer, aim in [(dash[0], DASH_AIM), (dash[1], DASH_AIM), (echo, ECHO_AIM), (constant, ECHO_AIM)]:
            ratio = ours.median(connections, "rate") / peer.median(connections, "rate")
            cpu = peer.median(connections, "cpu") / ours.median(connections, "cpu")
            name = f"ours : {peer.name}, c={connections}"
            rows.append([name, times(ratio), times(cpu), times(aim), verdict(ratio >= aim)])
    report.table(["", "requests/s", "requests per CPU second", "aim", ""], rows)
