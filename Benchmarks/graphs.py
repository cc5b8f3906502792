"""Graph algorithms: ours beside those of networkx, rustworkx, igraph, networkit and SciPy, on the same graphs."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import graph_families
from report import number, times

HERE = Path(__file__).resolve().parent
ROUNDS = 3
SEEDS = (1, 2)
PEERS = ("rustworkx", "igraph", "networkit", "scipy")
# These use threads unless they are told not to; they are measured both ways.
THREADED = ("rustworkx", "networkit")
BEST_AIM, FAR_AIM, NETWORKX_AIM = 2, 5, 50
# Building has an aim of its own: at most twice the time of rustworkx. And bytes an edge without attributes.
BUILD_AIM, MEMORY_AIM = 0.5, 60

ROWS = [
    ("build_tuples", "er1m"),
    ("read_edgelist_text", "er1m"),
    ("copy_graph", "er1m"),
    ("iterate_edges", "er1m"),
    ("bfs_distances", "er1m"),
    ("bfs_distances", "rmat1m"),
    ("bfs_tree_order", "er1m"),
    ("dijkstra_sssp", "er1m"),
    ("dijkstra_sssp", "rmat1m"),
    ("dijkstra_one_path", "er1m"),
    ("connected_components", "er1m"),
    ("connected_components", "rmat1m"),
    ("scc", "er1m_d"),
    ("scc", "rmat1m_d"),
    ("topological_sort", "dag1m"),
    ("articulation_points", "rmat1m"),
    ("pagerank_l1_1e-8", "er1m_d"),
    ("pagerank_l1_1e-8", "rmat1m_d"),
    ("betweenness_exact", "er5k"),
    ("betweenness_weighted", "er1k"),
    ("closeness", "er5k"),
    ("eigenvector", "rmat1m"),
    ("triangles_total", "er1m"),
    ("triangles_total", "rmat1m"),
    ("local_clustering", "rmat1m"),
    ("core_number", "er1m"),
    ("core_number", "rmat1m"),
    ("mst", "er1m"),
    ("maximal_cliques", "er2k_100k"),
    ("maximal_cliques", "ba20k"),
    ("greedy_coloring", "er1m"),
    ("max_weight_matching", "er500"),
    ("louvain", "sbm1m"),
    ("louvain", "rmat1m"),
    ("label_propagation", "sbm1m"),
    ("greedy_modularity", "er5k"),
    ("apsp_unweighted", "er1k"),
    ("apsp_weighted", "er1k"),
    ("max_flow", "flow5k"),
    ("max_flow", "flowgrid"),
    ("read_graphml", "ba20k"),
    ("write_graphml", "ba20k"),
]

# networkx takes minutes for these, or hours.
TOO_LONG_FOR_NETWORKX = {("betweenness_exact", "er5k"), ("local_clustering", "rmat1m")}


def lines(command, threads, **variables):
    """The lines of JSON that a program prints, by task."""
    environment = dict(os.environ, **variables)
    if threads:
        for name in ("OMP_NUM_THREADS", "RAYON_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
            environment[name] = str(threads)
    result = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    found = [json.loads(line) for line in result.stdout.splitlines() if line.startswith("{")]
    if result.returncode:
        print(f"graphs.py: {command[0]} stopped with {result.returncode}: {result.stderr[-300:]}", file=sys.stderr)
    return {line["task"]: line for line in found}


def bytes_an_edge(executable, path):
    """The bytes that an edge takes: of edges added at once, one by one, and what freezing takes in addition."""
    # So that freed memory goes back to the system at once.
    return lines([executable, "graphs", path, "--memory"], None, MALLOC_MMAP_THRESHOLD_="65536").get("memory")


class Graph:
    """One graph, and what everybody needed for its tasks."""

    def __init__(self, name, path, executable, rounds, patience, quick):
        tasks = [task for task, graph in ROWS if graph == name]
        self.ours = lines(
            [executable, "graphs", path, "--tasks", ",".join(tasks), "--rounds", str(rounds), "--patience", str(patience)],
            None,
        )
        self.peers = {}
        for peer in PEERS:
            self.peers[peer] = self.peer(peer, path, tasks, rounds, patience, 1)
            if peer in THREADED and not quick:
                self.peers[f"{peer} (threads)"] = self.peer(peer, path, tasks, rounds, patience, None)
        slow = [task for task in tasks if quick or (task, name) not in TOO_LONG_FOR_NETWORKX]
        # Its times are minutes long in sum; one round is as good as three for a ratio of hundreds.
        self.networkx = self.peer("networkx", path, slow, rounds if quick else 1, patience, 1) if slow else {}

    def peer(self, peer, path, tasks, rounds, patience, threads):
        program = [sys.executable, "-B", str(HERE / "graph_peers.py")]
        return lines([*program, peer, path, ",".join(tasks), str(rounds), str(patience)], threads)

    def best(self, task):
        """The shortest time of a peer, and who needed it."""
        found = [
            (statistics.median(line["times"]), peer + (f":{name.partition(':')[2]}" if ":" in name else ""))
            for peer, answers in self.peers.items()
            for name, line in answers.items()
            if name.partition(":")[0] == task and "times" in line
        ]
        return min(found, default=(None, ""))


def duration(seconds):
    if seconds is None:
        return "–"
    return f"{number(seconds)} s" if seconds >= 1 else f"{number(seconds * 1e3)} ms"


def compare(report, executable, rounds=ROUNDS, seeds=SEEDS, quick=False, only=None):
    rows, memory, counts = [], [], {"half": 0, "fifth": 0, "networkx": 0, "rows": 0, "networkx rows": 0}
    names = list(dict.fromkeys(graph for _, graph in ROWS))
    with tempfile.TemporaryDirectory() as folder:
        for seed in seeds:
            for name in names:
                if only and name not in only:
                    continue
                path = os.path.join(folder, f"{name}.graph")
                graph_families.write(path, name, seed, shrink=32 if quick else 1)
                graph = Graph(name, path, executable, rounds, 2 if quick else 20, quick)
                if name == "er1m" and (taken := bytes_an_edge(executable, path)):
                    memory.append([f"{name}#{seed}", *(f"{taken[key]:.1f}" for key in ("atOnce", "oneByOne", "frozen"))])
                os.remove(path)
                for task, wanted in ROWS:
                    if wanted == name:
                        rows.append(row(graph, task, name, seed, counts))
                        print(" · ".join(rows[-1]), flush=True)
    report.write("## Graph algorithms")
    report.write()
    report.write(f"Medians of {rounds} rounds. Processor time of one thread, which a busy machine distorts least; peers that")
    report.write("use threads by default are measured with them as well, then on the clock.")
    report.write("Ours is given twice: with the freezing of the network into compressed rows, which the first algorithm")
    report.write("after a change pays for, and without. The ratios are those with freezing. Seeds: " + ", ".join(map(str, seeds)) + ".")
    report.write(f"Aims: {BEST_AIM} times as fast as the best peer in every row, {FAR_AIM} times in half of them, and")
    report.write(f"{NETWORKX_AIM} times as fast as networkx.")
    report.write()
    headings = [
        "task", "graph", "ours", "frozen", "best peer", "", "peer : ours", f"≥ {BEST_AIM}", f"≥ {FAR_AIM}", "networkx",
        "networkx : ours", f"≥ {NETWORKX_AIM}",
    ]  # fmt: skip
    report.table(headings, rows)
    report.write(
        f"At least {BEST_AIM} times: {counts['half']} of {counts['rows']} rows; at least {FAR_AIM} times: {counts['fifth']};"
    )
    report.write(f"networkx at least {NETWORKX_AIM} times: {counts['networkx']} of {counts['networkx rows']}.")
    report.write(f"The aim of build_tuples is another: at least {BUILD_AIM} times as fast as rustworkx.")
    report.write()
    if memory:
        report.write(f"Bytes an edge without attributes. Aim: at most {MEMORY_AIM}.")
        report.write()
        report.table(["graph", "added at once", "one by one", "frozen, in addition"], memory)


def row(graph, task, name, seed, counts):
    ours, (best, peer), slow = graph.ours.get(task), graph.best(task), graph.networkx.get(task, {})
    label = f"{name}#{seed}"
    networkx = statistics.median(slow["times"]) if "times" in slow else None
    if ours is None:
        return [task, label, "–", "–", duration(best), peer, "–", "", "", duration(networkx), "–", ""]
    cold, warm = statistics.median(ours["cold"]), statistics.median(ours["warm"])
    cells = [task, label, duration(cold), duration(warm), duration(best), peer]

    def mark(reached):
        return "yes" if reached else "no"

    if best is None:
        cells += ["–", "", ""]
    else:
        half = best / cold >= (BUILD_AIM if task == "build_tuples" else BEST_AIM)
        counts["rows"] += 1
        counts["half"] += half
        counts["fifth"] += best / cold >= FAR_AIM
        cells += [times(best / cold), mark(half), mark(best / cold >= FAR_AIM)]
    if networkx is None:
        return [*cells, "too long", "–", ""]
    counts["networkx rows"] += 1
    counts["networkx"] += networkx / cold >= NETWORKX_AIM
    return [*cells, duration(networkx), times(networkx / cold), mark(networkx / cold >= NETWORKX_AIM)]
