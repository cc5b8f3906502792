"""The Mandelbrot set over HTTP: Samples/MicroServer, and Django with numpy by the same operations, pixel for pixel."""

import contextlib
import io
import sys
import tempfile
import time
from pathlib import Path

import numpy
from PIL import Image

from callbacks import Server, cpu_seconds, free_port
from report import median, number, times, verdict

SIZES = ((800, 600), (1200, 1024))
STEPS = 128
ROUNDS = 7
AIM = 20


def steps(width, height):
    """After how many steps each point is beyond 2."""
    cx = (numpy.arange(width) + 0.5) * (3 / width) - 2.25
    cy = ((numpy.arange(height) + 0.5) * (2.5 / height) - 1.25)[:, None]
    x, y, count = numpy.zeros((height, width)), numpy.zeros((height, width)), numpy.zeros((height, width), numpy.uint8)
    xx, yy, xy = numpy.empty_like(x), numpy.empty_like(x), numpy.empty_like(x)
    with numpy.errstate(over="ignore", invalid="ignore"):
        for _ in range(STEPS):
            numpy.multiply(x, x, out=xx)
            numpy.multiply(y, y, out=yy)
            numpy.multiply(x, y, out=xy)
            count += xx + yy <= 4
            numpy.add(xy, xy, out=y)
            y += cy
            numpy.subtract(xx, yy, out=x)
            x += cx
    return count


def picture(width, height):
    number = numpy.arange(STEPS + 1)
    palette = numpy.stack([9 * number & 255, 2 * number & 255, 255 - number], axis=1).astype(numpy.uint8)
    palette[STEPS] = 0
    return palette[steps(width, height)]


def png(pixels):
    """The file, packed as ours is."""
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "PNG", compress_level=1)
    return file.getvalue()


def fetch(server, width, height):
    status, body = server.send("GET", f"/generate/{width}/{height}")
    if status != 200:
        raise SystemExit(f"mandelbrot: {server.process.args[0]} answers {status} {body[:300]!r}.")
    return body


class Contender:
    """A server, and what a picture costs it."""

    def __init__(self, name, folder, stack, *command):
        port = free_port()
        command = [str(part).replace("{port}", str(port)) for part in command]
        self.server = Server(command, port, folder / f"{name}.log")
        stack.callback(self.server.stop)
        self.server.wait()
        self.latencies, self.costs = [], []

    def ask(self, size, count):
        """Asks for a picture so often that the clock of a process, which counts hundredths of a second, says something."""
        before = cpu_seconds(self.server.process.pid)
        for _ in range(count):
            start = time.perf_counter()
            fetch(self.server, *size)
            self.latencies.append((time.perf_counter() - start) * 1e3)
        self.costs.append((cpu_seconds(self.server.process.pid) - before) / count * 1e3)


def compare(report, executable, rounds=ROUNDS):
    rows = []
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-")))
        ours = Contender("ours", folder, stack, executable, "serve", "--port", "{port}")
        peer = Contender(
            "gunicorn", folder, stack, sys.executable, "-B", "-m", "gunicorn", "--no-control-socket", "--workers", 2,
            "--bind", "127.0.0.1:{port}", "mandelbrot_site:application",
        )  # fmt: skip
        for size in SIZES:
            pictures = [
                numpy.asarray(Image.open(io.BytesIO(fetch(each.server, *size))).convert("RGB")) for each in (ours, peer)
            ]
            if not numpy.array_equal(*pictures):
                raise SystemExit(f"mandelbrot: the pictures of {size[0]} by {size[1]} differ.")
            for each in (ours, peer):
                each.latencies, each.costs = [], []
            for _ in range(rounds):
                ours.ask(size, 20)
                peer.ask(size, 2)
            spent, took = ([median(getattr(each, figure)) for each in (ours, peer)] for figure in ("costs", "latencies"))
            ratio = spent[1] / spent[0]
            rows.append(
                [
                    f"{size[0]} × {size[1]}", *map(number, spent), times(ratio), times(AIM), verdict(ratio >= AIM),
                    *map(number, took), times(took[1] / took[0]),
                ]
            )  # fmt: skip
    report.write("## The Mandelbrot set")
    report.write()
    report.write("A picture as PNG over HTTP, one request after the other: from `Samples/MicroServer`, and from Django under")
    report.write("gunicorn, with numpy and Pillow (zlib's level 1, as ours). Milliseconds of the servers' processor time, and of")
    report.write("the client's until it has the file, medians. The pixels are compared, and equal.")
    report.write()
    report.table(
        ["", "ours", "numpy", "numpy : ours", "aim", "", "client, ours", "client, numpy", "numpy : ours"], rows
    )
