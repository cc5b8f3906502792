"""The Mandelbrot set of Samples/MicroServer: over HTTP, and by numpy with the same operations, pixel for pixel."""

import io
import resource
import subprocess
import sys
import time
import urllib.error
import urllib.request

import numpy
from PIL import Image

from report import median, number, verdict

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


def cpu(process):
    """Seconds of processor time that a process has taken."""
    with open(f"/proc/{process.pid}/stat") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / 100


def fetch(url):
    with urllib.request.urlopen(url, timeout=30) as answer:
        return answer.read()


def compare(report, executable, rounds=ROUNDS):
    report.write("## The Mandelbrot set")
    report.write()
    report.write("A picture from `Samples/MicroServer`, asked for over HTTP, and from numpy with Pillow: milliseconds of processor")
    report.write("time from the request to the file, medians; the pixels are compared, and equal.")
    report.write()
    port = 8765
    server = subprocess.Popen([executable, "serve", "--port", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    rows = []
    try:
        for _ in range(100):
            try:
                fetch(f"http://127.0.0.1:{port}/")
                break
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.1)
        for width, height in SIZES:
            url, theirs = f"http://127.0.0.1:{port}/generate/{width}/{height}", []
            ours = Image.open(io.BytesIO(fetch(url))).convert("RGB")
            if not numpy.array_equal(numpy.asarray(ours), picture(width, height)):
                sys.exit(f"mandelbrot.py: the pictures of {width} by {height} differ")
            # The clock of a process counts hundredths of a second.
            before, count = cpu(server), 20 * rounds
            for _ in range(count):
                fetch(url)
            mine = (cpu(server) - before) / count
            for _ in range(rounds):
                start = resource.getrusage(resource.RUSAGE_SELF).ru_utime
                png(picture(width, height))
                theirs.append(resource.getrusage(resource.RUSAGE_SELF).ru_utime - start)
            ratio = median(theirs) / mine
            rows.append([f"{width} × {height}", number(mine * 1000), number(median(theirs) * 1000), f"{ratio:.1f} ×", f"{AIM} ×", verdict(ratio >= AIM)])
    finally:
        server.terminate()
        server.wait()
    report.table(["", "ours", "numpy", "numpy : ours", "aim", ""], rows)
