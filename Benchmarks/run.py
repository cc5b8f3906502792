#!/usr/bin/env python3
"""Compares this package with its peers, side by side in one run, and prints what came out: make bench

Run by Scripts/bench, which builds our side and makes the peers' environment. Finds in its own environment:

    BENCHMARKS   our side, built for release
    FRONTEND     the folder of browser files
    MICRO_SERVER Samples/MicroServer, built for release

No figure passes or fails: an aim that is missed is printed as missed.
"""

import argparse
import os
import shutil
import signal
import sys

import callbacks
import drawings
import graphs
import layouts
import machine
import mandelbrot
import messages
import pictures
import saving
import serving
import templates
from report import Report

# Five minutes together.
DASHBOARDS = ["callbacks", "saving", "sockets", "starts", "pages"]
RESULTS = machine.ROOT / ".build" / "bench" / "results.md"


def main():
    parser = argparse.ArgumentParser(prog="make bench", description="Compares this package with its peers.")
    parser.add_argument(
        "--only",
        choices=[
            "drawings", "pictures", "dashboards", *DASHBOARDS, "graphs", "layouts", "mandelbrot", "messages", "templates",
        ],
        help="one comparison; dashboards are those of callbacks, saving, sockets, starts and pages",
    )
    parser.add_argument("--rounds", type=int, help="how often everybody's turn comes")
    parser.add_argument("--seconds", type=int, default=callbacks.SECONDS, help="of load in each turn")
    parser.add_argument("--quick", action="store_true", help="graph algorithms on small graphs only: two minutes")
    parser.add_argument("--seeds", type=int, nargs="+", default=graphs.SEEDS, help="of the graphs")
    options = parser.parse_args()
    if options.quick:
        options.only = "graphs"
    try:
        executable, frontend = os.environ["BENCHMARKS"], os.environ["FRONTEND"]
        os.environ["MICRO_SERVER"]
    except KeyError as missing:
        sys.exit(f"run.py: {missing} is not set; run Scripts/bench.")
    needed = dict.fromkeys(["graphs", "pictures", "sockets", "starts", "pages", "templates", "mandelbrot"], ())
    needed |= {"layouts": ("sfdp",), "messages": ("redis-server",)}
    needed |= {"callbacks": ("wrk",), "saving": ("wrk",), "dashboards": ("wrk",), "drawings": ("dot", "sfdp")}
    needed = needed.get(options.only, ("dot", "redis-server", "sfdp", "wrk"))
    for program in needed:
        if not shutil.which(program):
            sys.exit(f"run.py: {program} is missing; run Scripts/install-packages bench.")

    # A signal must not leave the servers running.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    report = Report()
    report.write("# Benchmarks")
    report.write()
    for line in machine.description():
        report.write(line)
    report.write()
    if options.only in (None, "drawings"):
        drawings.compare(report, executable, options.rounds or drawings.ROUNDS)
    if options.only in (None, "pictures"):
        pictures.compare(report, executable, options.rounds or pictures.ROUNDS)
    if options.only in (None, "dashboards", "callbacks"):
        callbacks.compare(report, executable, frontend, options.rounds or callbacks.ROUNDS, options.seconds)
    for name, compare in [
        ("sockets", serving.compare_sockets), ("starts", serving.compare_starts), ("pages", serving.compare_pages),
    ]:  # fmt: skip
        if options.only in (None, "dashboards", name):
            compare(report, executable, frontend)
    if options.only in (None, "dashboards", "saving"):
        saving.compare(report, executable, frontend, options.rounds or saving.ROUNDS, options.seconds)
    if options.only in (None, "templates"):
        templates.compare(report, executable)
    if options.only in (None, "messages"):
        messages.compare(report, executable, options.rounds or messages.ROUNDS)
    if options.only in (None, "graphs"):
        seeds = options.seeds[:1] if options.quick else options.seeds
        graphs.compare(report, executable, options.rounds or graphs.ROUNDS, seeds, options.quick)
    if options.only in (None, "layouts"):
        layouts.compare(report, executable, options.rounds or layouts.ROUNDS)
    if options.only in (None, "mandelbrot"):
        mandelbrot.compare(report, os.environ["MICRO_SERVER"], options.rounds or mandelbrot.ROUNDS)
    report.write(f"Load average when the run ended: {machine.load()}")
    report.save(RESULTS)
    print(f"run.py: the same text is in {RESULTS.relative_to(machine.ROOT)}.")


if __name__ == "__main__":
    main()
