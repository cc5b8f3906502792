"""How long it takes from a graph with places for its nodes to a picture: ours, and networkx with matplotlib."""

import io
import json
import random
import subprocess
import time

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot
import networkx

from report import median, number, times, verdict

NODES, EDGES = 10_000, 20_000
ROUNDS = 3
AIMS = {"svg": 300, "png": 10, "pdf": 4}
LABELS = ("none", "inside", "beside")


class Ours:
    """The process that draws for us."""

    def __init__(self, executable, graph, places):
        self.process = subprocess.Popen(
            [executable, "picture"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        self.say(nodes=len(graph), edges=list(graph.edges), places=[places[node] for node in range(len(graph))])

    def say(self, **request):
        print(json.dumps(request), file=self.process.stdin, flush=True)

    def draw(self, picture_format, labels, count):
        self.say(format=picture_format, labels=labels, count=count)
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"pictures: our process stopped with status {self.process.wait()}.")
        return json.loads(line)

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def draw_by_matplotlib(graph, places, picture_format, has_labels):
    """The parts of draw_networkx, on a thousand by a thousand pixels, and the file's length."""
    figure = matplotlib.pyplot.figure(figsize=(10, 10), dpi=100)
    axes = figure.add_axes([0, 0, 1, 1])
    axes.axis("off")
    networkx.draw_networkx_nodes(graph, places, node_size=9, ax=axes)
    networkx.draw_networkx_edges(graph, places, width=0.6, ax=axes)
    if has_labels:
        networkx.draw_networkx_labels(graph, places, font_size=7, ax=axes)
    file = io.BytesIO()
    figure.savefig(file, format=picture_format)
    matplotlib.pyplot.close(figure)
    return len(file.getvalue())


def compare(report, executable, rounds=ROUNDS):
    graph = networkx.gnm_random_graph(NODES, EDGES, seed=1)
    generator = random.Random(1)
    places = {node: (generator.random(), generator.random()) for node in graph}
    ours = Ours(executable, graph, places)
    own = {(name, labels): [] for name in AIMS for labels in LABELS}
    sizes, peers, peer_sizes = {}, {}, {}
    try:
        for _ in range(rounds):
            for picture_format in AIMS:
                for has_labels in (False, True):
                    start = time.process_time()
                    length = draw_by_matplotlib(graph, places, picture_format, has_labels)
                    peers.setdefault((picture_format, has_labels), []).append((time.process_time() - start) * 1e3)
                    peer_sizes[picture_format, has_labels] = length
                for labels in LABELS:
                    answer = ours.draw(picture_format, labels, 5)
                    own[picture_format, labels] += [nanoseconds / 1e6 for nanoseconds in answer["cpu"]]
                    sizes[picture_format, labels] = answer["bytes"]
    finally:
        ours.close()

    report.write("## From places to a picture")
    report.write()
    report.write(f"{NODES:,} nodes and {EDGES:,} edges, with places at random, to a picture of 1000 by 1000 points.")
    report.write("Milliseconds of processor time, medians, and kilobytes of the file. The peer is networkx's")
    report.write("`draw_networkx_nodes`, `…_edges` and `…_labels` with matplotlib, whose labels are inside nodes. Ours")
    report.write("are inside too, or beside nodes where they cover least.")
    report.write()
    rows = []
    for (picture_format, labels), own_times in own.items():
        has_labels = labels != "none"
        peer = median(peers[picture_format, has_labels])
        ratio = peer / median(own_times)
        rows.append([
            f"{picture_format.upper()}, " + ("no labels" if labels == "none" else f"labels {labels}"),
            number(median(own_times)), number(peer), times(ratio), f"{AIMS[picture_format]} ×",
            verdict(ratio >= AIMS[picture_format]), number(sizes[picture_format, labels] / 1000),
            number(peer_sizes[picture_format, has_labels] / 1000),
        ])  # fmt: skip
    report.table(["", "ours", "matplotlib", "matplotlib : ours", "aim", "", "ours kB", "matplotlib kB"], rows)
