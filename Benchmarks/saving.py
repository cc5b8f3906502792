"""How many callbacks a second of an instance with saved state: ours, and django-plotly-dash's."""

import contextlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from callbacks import CALLBACKS, CONNECTIONS, UPDATE, Contender, Server, free_port
from report import number, times, verdict

HERE = Path(__file__).resolve().parent
ROUNDS = 2
SECONDS = 4
UNCHANGED_AIM = 100
CHANGING_AIM = 30


def contenders(executable, frontend, folder, stack):
    """Ours unchanged and changing, and the peer likewise."""
    port = free_port()
    command = [executable, "serve", "--port", port, "--frontend", frontend, "--state", folder / "ours.sqlite"]
    ours = Server([str(part) for part in command], port, folder / "ours.log")
    stack.callback(ours.stop)

    os.environ["SAVING_SITE"] = str(folder / "peer.sqlite")
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
            everyone.append(Contender(f"{name}, {kind}", callback, server, instance, answer, change))
    return everyone


def compare(report, executable, frontend, rounds=ROUNDS, seconds=SECONDS):
    with tempfile.TemporaryDirectory(prefix="bench-") as name, contextlib.ExitStack() as stack:
        folder = Path(name)
        everyone = contenders(executable, frontend, folder, stack)
        for turn in range(rounds):
            for connections in CONNECTIONS:
                for contender in everyone[turn:] + everyone[:turn]:
                    contender.load(connections, seconds, folder)
    write(report, everyone, rounds, seconds)


def write(report, everyone, rounds, seconds):
    report.write("## Callbacks a second of an instance that saves")
    report.write()
    report.write("The callback of two inputs of SimpleExample, all of whose values an instance tracks and saves on change:")
    report.write("unchanged, and with another value in every request. Ours in SQLite with `synchronous = FULL`; the")
    report.write("peer with `NORMAL`, which may lose the last saves with the machine, and sessions in cookies.")
    report.write(f"wrk -t1, {rounds} rounds of {seconds} s, medians, everybody on the same cores.")
    report.write()
    rows = [
        [
            f"{contender.name}, c={connections}",
            *(number(contender.median(connections, figure)) for figure in ("rate", "p50", "p99", "cpu", "wrk")),
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
        for ours, peer, aim in zip(everyone[:2], everyone[2:], (UNCHANGED_AIM, CHANGING_AIM), strict=True):
            ratio = ours.median(connections, "rate") / peer.median(connections, "rate")
            cpu = peer.median(connections, "cpu") / ours.median(connections, "cpu")
            name = f"{ours.name} : the peer, c={connections}"
            rows.append([name, times(ratio), times(cpu), times(aim), verdict(ratio >= aim)])
    report.table(["", "requests/s", "requests per CPU second", "aim", ""], rows)
