"""Layouts: ours beside those of networkx, igraph, networkit and Graphviz, seconds and stress side by side."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy
from scipy.sparse import coo_array
from scipy.sparse.csgraph import dijkstra

import graph_families
import layout_graphs
from report import median, number, verdict

HERE = Path(__file__).resolve().parent
ROUNDS = 3
# Somebody who needs longer is stopped.
PATIENCE = 300
OURS = ("stress", "multilevel", "spectral")
PEERS = {
    "1k": (
        "networkx spring", "networkx kamada_kawai", "networkx spectral", "igraph fruchterman_reingold", "igraph kamada_kawai", "igraph drl",
        "networkit MaxentStress", "networkit PivotMDS", "Graphviz sfdp", "Graphviz neato",
    ),
    "10k": (
        "networkx spectral", "igraph fruchterman_reingold grid", "igraph drl", "networkit MaxentStress", "networkit PivotMDS", "Graphviz sfdp",
    ),
    "100k": ("igraph fruchterman_reingold grid", "networkit MaxentStress", "networkit PivotMDS", "Graphviz sfdp"),
}  # fmt: skip
# Our default layout: how many times as bad as the best it may be; how many times as fast as the fastest that is as good, up to
# a tenth; and how many seconds it may take.
BEST_MARGIN, LIKE_MARGIN, TIME_AIM, SECONDS = 1.02, 1.1, 3, {"10k": 0.5, "100k": 4}
SAMPLES = 200


class Measure:
    """The distances from some nodes of a graph, against which drawings are measured."""

    def __init__(self, path):
        self.n, edges, _, _ = graph_families.read(path)
        sources = numpy.unique(numpy.linspace(0, self.n - 1, min(self.n, SAMPLES)).astype(int))
        ends = numpy.concatenate([edges, edges[:, ::-1]])
        matrix = coo_array((numpy.ones(len(ends)), (ends[:, 0], ends[:, 1])), shape=(self.n, self.n)).tocsr()
        self.sources, self.wanted = sources, dijkstra(matrix, unweighted=True, indices=sources)

    def stress(self, path):
        """The mean square of relative differences of distances, at the best scale."""
        points = numpy.fromfile(path, dtype="<f8").reshape(self.n, 2)
        total = squares = count = 0.0
        for source, wanted in zip(self.sources, self.wanted):
            others = wanted > 0
            ratios = numpy.linalg.norm(points[others] - points[source], axis=1) / wanted[others]
            total, squares, count = total + ratios.sum(), squares + (ratios**2).sum(), count + len(ratios)
        return 1 - total * total / squares / count if squares > 0 else 1.0


def run(command, what):
    """The line of JSON that a program prints; None where it takes too long or fails."""
    environment = dict(os.environ, OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")
    try:
        result = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return None
    if result.returncode:
        print(f"layouts.py: {what} stopped with {result.returncode}: {result.stderr[-300:]}", file=sys.stderr)
        return None
    return json.loads(result.stdout.splitlines()[-1])


def measured(executable, family, size, rounds, folder):
    """Of every layout its seconds and its stress; None for one that takes too long."""
    path, output = os.path.join(folder, "graph"), os.path.join(folder, "positions")
    layout_graphs.write(path, family, size)
    measure, found = Measure(path), {}
    for layout in OURS:
        if layout == "spectral" and size == "100k":
            continue
        line = run([executable, "layouts", path, "--layout", layout, "--rounds", str(rounds), "--output", output], layout)
        found[layout] = line and (median(line["times"]), measure.stress(output))
    for layout in PEERS[size]:
        line = run([sys.executable, "-B", str(HERE / "layout_peers.py"), layout, path, str(rounds), output], layout)
        found[layout] = line and (median(line["times"]), measure.stress(output))
    return found


def compare(report, executable, rounds=ROUNDS, sizes=tuple(layout_graphs.SIZES)):
    report.write("## Layouts")
    report.write()
    report.write(f"Medians of {rounds} rounds: seconds of processor time of one thread, without building the graph, and the stress: by")
    report.write("how much distances between nodes differ from the lengths of shortest paths, as the mean of the squares of the relative")
    report.write(f"differences at the best scale, 0 being best, from {SAMPLES} nodes to all. Aims of our default layout, `.stress()`: a stress")
    report.write(f"at most {BEST_MARGIN} times the lowest; {TIME_AIM} times as fast as the fastest peer of like quality, with a stress up to a tenth")
    report.write(f"above ours; 10,000 nodes in {SECONDS['10k']} s, 100,000 in {SECONDS['100k']} s.")
    report.write()
    verdicts = []
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            found = {family: measured(executable, family, size, rounds, folder) for family in layout_graphs.FAMILIES}
            layouts = list(dict.fromkeys(layout for results in found.values() for layout in results))
            rows = []
            for layout in layouts:
                name = f"ours: {layout}" if layout in OURS else layout
                rows.append([name, *(cell(results.get(layout)) for results in found.values())])
            report.write(f"### {layout_graphs.SIZES[size]:,} nodes: seconds, stress")
            report.write()
            report.table(["", *layout_graphs.FAMILIES], rows)
            verdicts += [judged(size, family, results) for family, results in found.items()]
    report.write("### Aims of the default layout")
    report.write()
    headings = ["", "its stress : lowest", "aim", "fastest of like quality : its time", "aim", "seconds", "aim"]
    report.table(headings, verdicts)


def cell(result):
    return "–" if result is None else f"{number(result[0])} s, {result[1]:.4f}"


def judged(size, family, found):
    seconds, stress = found["stress"]
    others = {layout: result for layout, result in found.items() if layout not in OURS and result}
    lowest = min([stress, *(result[1] for result in others.values())])
    like = min((result for result in others.values() if result[1] <= stress * LIKE_MARGIN), default=None)
    row = [f"{family}, {size}", f"{stress / lowest:.3f}", verdict(stress <= lowest * BEST_MARGIN)]
    row += ["nobody", verdict(True)] if like is None else [f"{like[0] / seconds:.1f}", verdict(like[0] >= TIME_AIM * seconds)]
    limit = SECONDS.get(size)
    return [*row, number(seconds), "" if limit is None else verdict(seconds <= limit)]
