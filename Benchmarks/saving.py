"""How many callbacks a second of an instance with saved state: ours, and django-plotly-dash's."""

import contextlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from callbacks import CALLBACKS, CONNECTIONS, UPDATE, Contender, Server, cpu_seconds, free_port
from databases import postgresql
from report import number, times, verdict

HERE = Path(__file__).resolve().parent
ROUNDS = 2
SECONDS = 4
# Unchanged, and changing.
AIMS = {"SQLite": (100, 30), "PostgreSQL": (30, 30)}


class Saving(Contender):
    """A contender whose database may be a process of its own, with a share in what a request costs."""

    def __init__(self, database, *arguments):
        self.database = database
        super().__init__(*arguments)

    def load(self, connections, seconds, folder):
        before = cpu_seconds(self.database.pid) if self.database else 0
        super().load(connections, seconds, folder)
        after = cpu_seconds(self.database.pid) if self.database else 0
        run = self.runs[connections][-1]
        run["database"] = (after - before) / run["requests"] * 1e6
        run["all"] = run["cpu"] + run["database"]


def contenders(executable, frontend, folder, stack, kind):
    """Ours unchanged and changing, and the peer likewise."""
    database, place, peer_place = None, folder / "ours.sqlite", folder / "peer.sqlite"
    if kind == "PostgreSQL":
        database, place = stack.enter_context(postgresql(folder))
        peer_place = place
    port = free_port()
    command = [executable, "serve", "--port", port, "--frontend", frontend, "--state", place]
    ours = Server([str(part) for part in command], port, folder / "ours.log")
    stack.callback(ours.stop)

    os.environ["SAVING_SITE"] = str(peer_place)
    subprocess.run([sys.executable, "-B", HERE / "saving_site.py"], check=True)
    port = free_port()
    command = [
        sys.executable, "-m", "gunicorn", "--no-control-socket", "--workers", 2, "--bind", f"127.0.0.1:{port}",
        "saving_site:application",
    ]  # fmt: skip
    peer = Server([str(part) for part in command], port, folder / "peer.log")
    stack.callback(peer.stop)

    for server in (ours, peer):
        server.wait("/dash/")
    callback, instance = CALLBACKS[0], "/dash/instance/simpleexample-1" + UPDATE
    answer = {"multi": True, "response": callback.answer}
    everyone = []
    for name, server in (("ours", ours), ("django-plotly-dash, gunicorn -w 2", peer)):
        for change in (False, True):
            kind = "changing" if change else "unchanged"
            everyone.append(Saving(database, f"{name}, {kind}", callback, server, instance, answer, change))
    return everyone


def compare(report, executable, frontend, rounds=ROUNDS, seconds=SECONDS):
    report.write("## Callbacks a second of an instance that saves")
    report.write()
    report.write("The callback of two inputs of SimpleExample, all of whose values an instance tracks and saves on change:")
    report.write("unchanged, and with another value in every request. Ours waits for the disk with every save (SQLite with")
    report.write("`synchronous = FULL`, PostgreSQL as it comes); the peer does not (`NORMAL`, `synchronous_commit = off`),")
    report.write("may lose the last saves with the machine, and has sessions in cookies. Both use one PostgreSQL, on the same")
    report.write("cores. What it takes of them for a request is in a column of its own, and in the ratios.")
    report.write(f"wrk -t1, {rounds} rounds of {seconds} s, medians, everybody on the same cores.")
    report.write()
    for kind, aims in AIMS.items():
        with tempfile.TemporaryDirectory(prefix="bench-") as name, contextlib.ExitStack() as stack:
            folder = Path(name)
            everyone = contenders(executable, frontend, folder, stack, kind)
            for turn in range(rounds):
                for connections in CONNECTIONS:
                    for contender in everyone[turn:] + everyone[:turn]:
                        contender.load(connections, seconds, folder)
        write(report, kind, everyone, aims)


def write(report, kind, everyone, aims):
    columns = {"requests/s": "rate", "p50 ms": "p50", "p99 ms": "p99", "CPU µs": "cpu", "wrk µs": "wrk"}
    if kind == "PostgreSQL":
        columns["PostgreSQL µs"] = "database"
    rows = [
        [
            f"{contender.name}, c={connections}",
            *(number(contender.median(connections, figure)) for figure in columns.values()),
        ]
        for connections in CONNECTIONS
        for contender in everyone
    ]
    report.table([f"in {kind}", *columns], rows)
    requests, wrong, errors = (
        sum(contender.total(figure) for contender in everyone) for figure in ("requests", "wrong", "errors")
    )
    report.write(f"Of {requests:,} answers {wrong:,} were wrong; {errors:,} connections failed.")
    report.write()
    rows = []
    for connections in CONNECTIONS:
        for ours, peer, aim in zip(everyone[:2], everyone[2:], aims, strict=True):
            ratio = ours.median(connections, "rate") / peer.median(connections, "rate")
            cpu = peer.median(connections, "all") / ours.median(connections, "all")
            name = f"{ours.name} : the peer, c={connections}"
            rows.append([name, times(ratio), times(cpu), times(aim), verdict(ratio >= aim)])
    report.table([f"in {kind}", "requests/s", "requests per CPU second", "aim", ""], rows)
