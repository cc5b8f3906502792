"""On what the figures were taken."""

import importlib.metadata
import json
import os
import platform
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def first_line(*command):
    """The first line that a command prints, wherever it prints it."""
    try:
        result = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    except OSError:
        return "not found"
    return next(iter((result.stdout + result.stderr).strip().splitlines()), "silent")


def processor():
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.machine()


def swift_packages(*names):
    try:
        pins = json.loads((ROOT / "Package.resolved").read_text())["pins"]
    except (OSError, ValueError, KeyError):
        return []
    versions = {pin["identity"]: pin["state"].get("version", "?") for pin in pins}
    return [f"{name} {versions[name]}" for name in names if name in versions]


def load():
    return " ".join(f"{value:.2f}" for value in os.getloadavg())


def description():
    """Lines that name the machine and the versions of everything that takes part."""
    names = ("dash", "gunicorn", "graphviz", "networkx", "rustworkx", "igraph", "networkit", "scipy")
    peers = [f"{name} {importlib.metadata.version(name)}" for name in names]
    ours = [first_line("swift", "--version").removeprefix("Apple "), *swift_packages("hummingbird", "swift-nio")]
    return [
        f"- {os.cpu_count()} cores ({processor()}), {platform.system()} {platform.release()}",
        f"- ours: {', '.join(ours)}, release build",
        f"- peers: Python {platform.python_version()}, {', '.join(peers)}",
        f"- {first_line('dot', '-V')}; {first_line('wrk', '-v').partition(' [')[0]}",
        f"- load average when the run began: {load()}",
    ]
