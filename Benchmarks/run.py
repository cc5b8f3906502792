#!/usr/bin/env python3
"""Compares this package with its peers, side by side in one run, and prints what came out: make bench

Run by Scripts/bench, which builds our side and makes the peers' environment. Finds in its own environment:

    BENCHMARKS   our side, built for release
    FRONTEND     the folder of browser files

No figure passes or fails: an aim that is missed is printed as missed.
"""

import argparse
import os
import shutil
import signal
import sys

import callbacks
import drawings
import machine
from report import Report

RESULTS = machine.ROOT / ".build" / "bench" / "results.md"


def main():
    parser = argparse.ArgumentParser(prog="make bench", description="Compares this package with its peers.")
    parser.add_argument("--only", choices=["drawings", "callbacks"], help="one comparison")
    parser.add_argument("--rounds", type=int, help="how often everybody's turn comes")
    parser.add_argument("--seconds", type=int, default=callbacks.SECONDS, help="of load in each turn")
    options = parser.parse_args()
    try:
        executable, frontend = os.environ["BENCHMARKS"], os.environ["FRONTEND"]
    except KeyError as missing:
        sys.exit(f"run.py: {missing} is not set; run Scripts/bench.")
    for program in ("dot", "wrk"):
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
    if options.only != "callbacks":
        drawings.compare(report, executable, options.rounds or drawings.ROUNDS)
    if options.only != "drawings":
        callbacks.compare(report, executable, frontend, options.rounds or callbacks.ROUNDS, options.seconds)
    report.write(f"Load average when the run ended: {machine.load()}")
    report.save(RESULTS)
    print(f"run.py: the same text is in {RESULTS.relative_to(machine.ROOT)}.")


if __name__ == "__main__":
    main()
