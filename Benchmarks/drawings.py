"""How long it takes from a graph to its SVG: ours in process, and those who start dot."""

import json
import random
import resource
import shutil
import subprocess
import time

import graphviz
import pygraphviz

from report import median, number, times, verdict

ENGINES = ("dot", "neato", "sfdp", "twopi")
ROUNDS = 15
SMALL_AIM = 100
ISOLATED_AIM = 60
PYGRAPHVIZ_AIM = 3
WORKERS_AIM = 1.7
OUTSIDE_AIM = 0.10
EMITTER_AIM = 100
PARTS = ("prepare", "wait", "build", "layout", "render", "free", "return", "check")


# Ours does not let nodes overlap unless told so; the others do, and would have less to do. Moving nodes apart is Graphviz's
# own work, takes longer than all the rest in large graphs, and fails an assertion in pygraphviz's Graphviz.
ATTRIBUTES = {"overlap": "true"}


def small():
    """The graph of the README."""
    return {
        "name": "3 nodes, 2 edges",
        "directed": False,
        "attributes": ATTRIBUTES,
        "nodes": [["root", {"shape": "rectangle", "width": 1.5}]],
        "edges": [["root", "red", {"label": "to_red"}], ["root", "blue", {"label": "to_blue"}]],
    }


def larger(count=50):
    """A random digraph, the same in every run."""
    nodes = [f"node {number}" for number in range(count)]
    pairs = [(tail, head) for tail in nodes for head in nodes if tail != head]
    edges = random.Random(1).sample(pairs, 2 * count)
    return {
        "name": f"{count} nodes, {2 * count} edges",
        "directed": True,
        "attributes": ATTRIBUTES,
        "nodes": [[node, {}] for node in nodes],
        "edges": [[tail, head, {}] for tail, head in edges],
    }


def cases():
    """Every graph with the engines that draw it within seconds."""
    for graph in (small(), larger()):
        for engine in ENGINES:
            yield graph, engine
    for engine in ("sfdp", "twopi"):
        yield larger(500), engine


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
    """One graph with one engine, drawn by all four."""

    def __init__(self, graph, engine, ours):
        self.graph, self.engine, self.process = graph, engine, ours
        self.peer = package_graph(graph, engine)
        self.source = self.peer.source.encode()
        self.command = [shutil.which("dot"), "-Tsvg", f"-K{engine}"]
        self.ours, self.pipe, self.spawn, self.pygraphviz = (Timings() for _ in range(4))
        self.isolated, self.parts = [], []
        self.throughput = {1: [], 2: []}
        self.warm_up()

    def warm_up(self):
        pictures = [
            self.process.draw(self.graph, self.engine, 10)["svg"],
            self.draw_by_pipe(),
            self.draw_by_spawn(),
            self.draw_by_pygraphviz(),
        ]
        nodes = {node for edge in self.graph["edges"] for node in edge[:2]} | {node for node, _ in self.graph["nodes"]}
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

    def draw_by_pygraphviz(self):
        """Built from the same values as ours, drawn in this process."""
        graph = pygraphviz.AGraph(directed=self.graph["directed"], strict=False, **self.graph["attributes"])
        for name, attributes in self.graph["nodes"]:
            graph.add_node(name, **attributes)
        for tail, head, attributes in self.graph["edges"]:
            graph.add_edge(tail, head, **attributes)
        return graph.draw(format="svg", prog=self.engine).decode()

    def run(self):
        report = self.process.draw(self.graph, self.engine, self.count)
        self.ours.wall += [time / 1e3 for time in report["total"]]
        self.ours.cpu += [time / 1e3 for time in report["cpu"]]
        self.isolated += [time / 1e3 for time in report["isolated"]]
        self.parts += [dict(zip(PARTS, (time / 1e3 for time in times))) for times in report["parts"]]
        for _ in range(2):
            self.pipe.measure(self.draw_by_pipe)
            self.spawn.measure(self.draw_by_spawn)
            self.pygraphviz.measure(self.draw_by_pygraphviz)

    def measure_workers(self):
        for workers, rates in self.throughput.items():
            rates.append(self.process.per_second(self.graph, self.engine, workers))

    def outside(self):
        """What is ours (the graph built and freed, read back and written anew), beside Graphviz's own time."""
        return [sum(parts.values()) / (parts["layout"] + parts["render"]) - 1 for parts in self.parts]


def compare(report, executable, rounds=ROUNDS):
    ours = Ours(executable)
    try:
        drawn = [Case(graph, engine, ours) for graph, engine in cases()]
        for _ in range(rounds):
            for case in drawn:
                case.run()
        for _ in range(3):
            for case in drawn:
                case.measure_workers()
        speeds = ours.ask(emit=True)
    finally:
        ours.close()

    report.write("## From a graph to its SVG")
    report.write()
    report.write("Microseconds of processor time, of all threads and processes (in parentheses: on the clock), medians.")
    report.write("Ours is `graph.svg(engine:)` in a warm process, from the graph to checked markup. The ratios are of")
    report.write("processor time, which a busy machine distorts least.")
    report.write("pygraphviz 2 brings a Graphviz of its own, built for speed and newer than Debian's, and draws in process.")
    report.write(f"Aims for the graph of 3 nodes: {SMALL_AIM} times as fast as those who start a process, and")
    report.write(f"{PYGRAPHVIZ_AIM} times as fast as pygraphviz.")
    report.write()
    rows = []
    for case in drawn:
        everybody = (case.ours, case.pipe, case.spawn, case.pygraphviz)
        cells = [f"{number(median(each.cpu))} ({number(median(each.wall))})" for each in everybody]
        ratios = [median(peer.cpu) / median(case.ours.cpu) for peer in everybody[1:]]
        reached = min(ratios[:2]) >= SMALL_AIM and ratios[2] >= PYGRAPHVIZ_AIM
        aim = verdict(reached) if case.graph["name"].startswith("3 nodes") else ""
        rows.append([f"{case.graph['name']}, {case.engine}", *cells, *map(times, ratios), aim])
    headings = [
        "", "ours", "Python `pipe()`", "`dot -Tsvg`", "pygraphviz", "pipe : ours", "dot : ours", "pygraphviz : ours", "aim",
    ]  # fmt: skip
    report.table(headings, rows)

    report.write("With Graphviz in a process of its own: microseconds on the clock (medians), and drawings in a second by")
    report.write(f"one such process and by two. Aims: {ISOLATED_AIM} times as fast as a spawned `dot` for the graph of 3")
    report.write(f"nodes; two processes at {WORKERS_AIM} times the rate of one.")
    report.write()
    rows = []
    for case in drawn:
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
    report.write(f"`gvLayout` and `gvRenderData`, beside those two. Aim: at most {OUTSIDE_AIM:.0%} from 50 nodes on.")
    report.write()
    headings = [
        "", "program", "to its thread", "build cgraph", "layout", "render", "free", "back", "re-emit", "outside",
        "aim",
    ]  # fmt: skip
    rows = []
    for case in drawn:
        outside = median(case.outside())
        cells = [number(median([parts[part] for parts in case.parts])) for part in PARTS]
        rows.append(
            [
                f"{case.graph['name']}, {case.engine}", *cells, f"{outside:.0%}",
                "" if case.graph["name"].startswith("3 nodes") else verdict(outside <= OUTSIDE_AIM),
            ]  # fmt: skip
        )
    report.table(headings, rows)

    report.write("What makes markup safe, in megabytes of it a second of processor time (best of many), on the drawing of")
    report.write(f"500 nodes by twopi. Aim: {EMITTER_AIM} for the re-emitter.")
    report.write()
    report.table(
        ["", "MB/s", "aim"],
        [
            ["the re-emitter of Graphviz's SVG", number(speeds["reemitter"]), verdict(speeds["reemitter"] >= EMITTER_AIM)],
            ["the sanitiser of anybody's SVG", number(speeds["sanitiser"]), ""],
        ],
    )
