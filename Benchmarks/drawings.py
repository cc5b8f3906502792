"""How long it takes from a graph to its SVG: ours in process, and those who start dot."""

import json
import random
import resource
import shutil
import subprocess
import time

import graphviz

from report import median, number, times, verdict

ENGINES = ("dot", "neato", "sfdp", "twopi")
ROUNDS = 15
SMALL_AIM = 100
ISOLATED_AIM = 60
WORKERS_AIM = 1.7
OUTSIDE_AIM = 0.20
PARTS = ("prepare", "wait", "build", "layout", "render", "free", "return", "check")


# Ours does not let nodes overlap unless told so; dot does, and would have less to do.
ATTRIBUTES = {"overlap": "false"}


def small():
    """The graph of the README."""
    return {
        "name": "3 nodes, 2 edges",
        "directed": False,
        "attributes": ATTRIBUTES,
        "nodes": [["root", {"shape": "rectangle", "width": 1.5}]],
        "edges": [["root", "red", {"label": "to_red"}], ["root", "blue", {"label": "to_blue"}]],
    }


def larger():
    """A random digraph, the same in every run."""
    nodes = [f"node {number}" for number in range(50)]
    pairs = [(tail, head) for tail in nodes for head in nodes if tail != head]
    edges = random.Random(1).sample(pairs, 100)
    return {
        "name": "50 nodes, 100 edges",
        "directed": True,
        "attributes": ATTRIBUTES,
        "nodes": [[node, {}] for node in nodes],
        "edges": [[tail, head, {}] for tail, head in edges],
    }


def package_graph(graph, engine):
    """The graph as a value of the Python package."""
    result = (graphviz.Digraph if graph["directed"] else graphviz.Graph)(engine=engine)
    result.attr("graph", **graph["attributes"])
    for name, attributes in graph["nodes"]:
        result.node(name, **{key: str(value) for key, value in attributes.items()})
    for tail, head, attributes in graph["edges"]:
        result.edge(tail, head, **{key: str(value) for key, value in attributes.items()})
    return result


def spent():
    """Seconds of processor time, ours and of children that have ended."""
    usages = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


class Timings:
    """Microseconds of every drawing."""

    def __init__(self):
        self.wall, self.cpu = [], []

    def measure(self, draw):
        cpu, wall = spent(), time.perf_counter()
        picture = draw()
        self.wall.append((time.perf_counter() - wall) * 1e6)
        self.cpu.append((spent() - cpu) * 1e6)
        return picture


class Ours:
    """The process that draws for us."""

    def __init__(self, executable):
        self.process = subprocess.Popen(
            [executable, "draw"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def draw(self, graph, engine, count):
        return self.ask(graph=graph, engine=engine, count=count)

    def per_second(self, graph, engine, workers):
        return self.ask(graph=graph, engine=engine, workers=workers)["perSecond"]

    def ask(self, **request):
        print(json.dumps(request), file=self.process.stdin, flush=True)
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"drawings: our process stopped with status {self.process.wait()}.")
        return json.loads(line)

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Case:
    """One graph with one engine, drawn by all three."""

    def __init__(self, graph, engine, ours):
        self.graph, self.engine, self.process = graph, engine, ours
        self.peer = package_graph(graph, engine)
        self.source = self.peer.source.encode()
        self.command = [shutil.which("dot"), "-Tsvg", f"-K{engine}"]
        self.ours, self.pipe, self.spawn = Timings(), Timings(), Timings()
        self.isolated, self.parts = [], []
        self.throughput = {1: [], 2: []}
        self.warm_up()

    def warm_up(self):
        pictures = [self.process.draw(self.graph, self.engine, 10)["svg"], self.draw_by_pipe(), self.draw_by_spawn()]
        nodes = {node for edge in self.graph["edges"] for node in edge[:2]}
        expected = (len(nodes), len(self.graph["edges"]))
        for picture in pictures:
            found = (picture.count('class="node"'), picture.count('class="edge"'))
            if found != expected:
                raise SystemExit(f"drawings: {expected} nodes and edges asked for, {found} drawn by {self.engine}.")
        took = median(self.process.draw(self.graph, self.engine, 5)["total"]) / 1e6
        self.count = max(2, min(100, round(40 / took)))

    def draw_by_pipe(self):
        return self.peer.pipe(format="svg", encoding="utf-8")

    def draw_by_spawn(self):
        # Without close_fds=False Python would fork instead of calling posix_spawn.
        return subprocess.run(
            self.command, input=self.source, stdout=subprocess.PIPE, check=True, close_fds=False
        ).stdout.decode()

    def run(self):
        report = self.process.draw(self.graph, self.engine, self.count)
        self.ours.wall += [time / 1e3 for time in report["total"]]
        self.ours.cpu += [time / 1e3 for time in report["cpu"]]
        self.isolated += [time / 1e3 for time in report["isolated"]]
        self.parts += [dict(zip(PARTS, (time / 1e3 for time in times))) for times in report["parts"]]
        for _ in range(2):
            self.pipe.measure(self.draw_by_pipe)
            self.spawn.measure(self.draw_by_spawn)

    def measure_workers(self):
        for workers, rates in self.throughput.items():
            rates.append(self.process.per_second(self.graph, self.engine, workers))

    def outside(self):
        """The shares of the whole that are not Graphviz's layout and render."""
        return [1 - (parts["layout"] + parts["render"]) / sum(parts.values()) for parts in self.parts]


def compare(report, executable, rounds=ROUNDS):
    ours = Ours(executable)
    try:
        cases = [Case(graph, engine, ours) for graph in (small(), larger()) for engine in ENGINES]
        for _ in range(rounds):
            for case in cases:
                case.run()
        for _ in range(3):
            for case in cases:
                case.measure_workers()
    finally:
        ours.close()

    report.write("## From a graph to its SVG")
    report.write()
    report.write("Microseconds of processor time, of all threads and processes (in parentheses: on the clock), medians.")
    report.write("Ours is `graph.svg(engine:)` in a warm process, from the graph to checked markup. The ratios are of")
    report.write("processor time, which a busy machine distorts least.")
    report.write(f"Aim for the graph of 3 nodes: {SMALL_AIM} times as fast as both, or better.")
    report.write()
    rows = []
    for case in cases:
        everybody = (case.ours, case.pipe, case.spawn)
        cells = [f"{number(median(each.cpu))} ({number(median(each.wall))})" for each in everybody]
        ratios = [median(peer.cpu) / median(case.ours.cpu) for peer in everybody[1:]]
        aim = verdict(min(ratios) >= SMALL_AIM) if case.graph["name"].startswith("3 nodes") else ""
        rows.append([f"{case.graph['name']}, {case.engine}", *cells, *map(times, ratios), aim])
    report.table(["", "ours", "Python `pipe()`", "`dot -Tsvg`", "pipe : ours", "dot : ours", "aim"], rows)

    report.write("With Graphviz in a process of its own: microseconds on the clock (medians), and drawings in a second by")
    report.write(f"one such process and by two. Aims: {ISOLATED_AIM} times as fast as a spawned `dot` for the graph of 3")
    report.write(f"nodes; two processes at {WORKERS_AIM} times the rate of one.")
    report.write()
    rows = []
    for case in cases:
        isolated, spawn = median(case.isolated), median(case.spawn.wall)
        one, two = (median(case.throughput[workers]) for workers in (1, 2))
        aim = verdict(spawn / isolated >= ISOLATED_AIM) if case.graph["name"].startswith("3 nodes") else ""
        rows.append([
            f"{case.graph['name']}, {case.engine}", number(median(case.ours.wall)), number(isolated), times(spawn / isolated),
            aim, number(one), number(two), times(two / one), verdict(two / one >= WORKERS_AIM),
        ])  # fmt: skip
    headings = ["", "in process", "isolated", "dot : isolated", "aim", "one a second", "two a second", "two : one", "aim"]
    report.table(headings, rows)

    report.write("Where ours goes, in microseconds of processor time (medians). Outside is everything but Graphviz's")
    report.write(f"`gvLayout` and `gvRenderData`, as a share of the whole. Aim: at most {OUTSIDE_AIM:.0%}.")
    report.write()
    headings = [
        "", "program", "to its thread", "build cgraph", "layout", "render", "free", "back", "re-emit", "outside",
        "aim",
    ]  # fmt: skip
    rows = []
    for case in cases:
        outside = median(case.outside())
        cells = [number(median([parts[part] for parts in case.parts])) for part in PARTS]
        rows.append(
            [f"{case.graph['name']}, {case.engine}", *cells, f"{outside:.0%}", verdict(outside <= OUTSIDE_AIM)]
        )
    report.table(headings, rows)
