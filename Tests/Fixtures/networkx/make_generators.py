"""Writes generators.json: the graphs that networkx makes, with the order of their nodes and neighbours.

Each case is named by the Swift expression that makes the same graph. Made with networkx 3.6.1 and CPython 3.11:

    python3 Tests/Fixtures/networkx/make_generators.py
"""

import json
import pathlib
import random

import networkx as nx

D = nx.DiGraph
CASES = {
    "Graph.empty(3)": nx.empty_graph(3),
    "Graph.path(5)": nx.path_graph(5),
    "DiGraph.path(5)": nx.path_graph(5, D),
    "Graph.cycle(1)": nx.cycle_graph(1),
    "Graph.cycle(2)": nx.cycle_graph(2),
    "Graph.cycle(6)": nx.cycle_graph(6),
    "DiGraph.cycle(6)": nx.cycle_graph(6, D),
    "Graph.complete(5)": nx.complete_graph(5),
    "DiGraph.complete(4)": nx.complete_graph(4, D),
    "Graph.star(4)": nx.star_graph(4),
    "Graph.wheel(1)": nx.wheel_graph(1),
    "Graph.wheel(3)": nx.wheel_graph(3),
    "Graph.wheel(6)": nx.wheel_graph(6),
    "Graph.circulant(9, offsets: [1, 3])": nx.circulant_graph(9, [1, 3]),
    "Graph.ladder(4)": nx.ladder_graph(4),
    "Graph.circularLadder(4)": nx.circular_ladder_graph(4),
    "Graph.barbell(4, 0)": nx.barbell_graph(4, 0),
    "Graph.barbell(4, 1)": nx.barbell_graph(4, 1),
    "Graph.barbell(4, 3)": nx.barbell_graph(4, 3),
    "Graph.lollipop(4, 0)": nx.lollipop_graph(4, 0),
    "Graph.lollipop(4, 3)": nx.lollipop_graph(4, 3),
    "Graph.tadpole(4, 3)": nx.tadpole_graph(4, 3),
    "Graph.windmill(4, 3)": nx.windmill_graph(4, 3),
    "Graph.completeBipartite(3, 4)": nx.complete_bipartite_graph(3, 4),
    "Graph.completeMultipartite(1, 2, 3)": nx.complete_multipartite_graph(1, 2, 3),
    "Graph.turan(8, 3)": nx.turan_graph(8, 3),
    "Graph.fullRaryTree(branching: 3, count: 12)": nx.full_rary_tree(3, 12),
    "Graph.balancedTree(branching: 2, height: 3)": nx.balanced_tree(2, 3),
    "Graph.balancedTree(branching: 1, height: 3)": nx.balanced_tree(1, 3),
    "Graph.binomialTree(4)": nx.binomial_tree(4),
    "Graph.grid(3, 4)": nx.grid_2d_graph(3, 4),
    "Graph.grid(3, 4, isPeriodic: true)": nx.grid_2d_graph(3, 4, periodic=True),
    "DiGraph.grid(2, 3)": nx.grid_2d_graph(2, 3, create_using=D),
    "Graph.grid(dimensions: [2, 3, 2])": nx.grid_graph([2, 3, 2]),
    "Graph.grid(dimensions: [4, 3], isPeriodic: true)": nx.grid_graph([4, 3], periodic=True),
    "Graph.hypercube(4)": nx.hypercube_graph(4),
    "Graph.bull": nx.bull_graph(),
    "Graph.chvatal": nx.chvatal_graph(),
    "Graph.cubical": nx.cubical_graph(),
    "Graph.desargues": nx.desargues_graph(),
    "Graph.diamond": nx.diamond_graph(),
    "Graph.dodecahedral": nx.dodecahedral_graph(),
    "Graph.frucht": nx.frucht_graph(),
    "Graph.heawood": nx.heawood_graph(),
    "Graph.house": nx.house_graph(),
    "Graph.houseWithX": nx.house_x_graph(),
    "Graph.icosahedral": nx.icosahedral_graph(),
    "Graph.krackhardtKite": nx.krackhardt_kite_graph(),
    "Graph.moebiusKantor": nx.moebius_kantor_graph(),
    "Graph.octahedral": nx.octahedral_graph(),
    "Graph.pappus": nx.pappus_graph(),
    "Graph.petersen": nx.petersen_graph(),
    "Graph.sedgewickMaze": nx.sedgewick_maze_graph(),
    "Graph.tetrahedral": nx.tetrahedral_graph(),
    "Graph.truncatedCube": nx.truncated_cube_graph(),
    "Graph.truncatedTetrahedron": nx.truncated_tetrahedron_graph(),
    "Graph.tutte": nx.tutte_graph(),
    "Graph.karateClub": nx.karate_club_graph(),
    "Graph.davisSouthernWomen": nx.davis_southern_women_graph(),
    "Graph.florentineFamilies": nx.florentine_families_graph(),
    "Graph.lesMiserables": nx.les_miserables_graph(),
    "Graph.gnp(10, 0.3, seed: 42)": nx.gnp_random_graph(10, 0.3, seed=42),
    "DiGraph.gnp(12, 0.2, seed: 7)": nx.gnp_random_graph(12, 0.2, seed=7, directed=True),
    "Graph.gnp(5, 1, seed: 1)": nx.gnp_random_graph(5, 1, seed=1),
    "Graph.fastGNP(40, 0.08, seed: 3)": nx.fast_gnp_random_graph(40, 0.08, seed=3),
    "DiGraph.fastGNP(20, 0.1, seed: 3)": nx.fast_gnp_random_graph(20, 0.1, seed=3, directed=True),
    "Graph.gnm(20, 40, seed: 5)": nx.gnm_random_graph(20, 40, seed=5),
    "DiGraph.gnm(15, 40, seed: 5)": nx.gnm_random_graph(15, 40, seed=5, directed=True),
    "Graph.denseGNM(12, 30, seed: 9)": nx.dense_gnm_random_graph(12, 30, seed=9),
    "Graph.barabasiAlbert(60, 2, seed: 42)": nx.barabasi_albert_graph(60, 2, seed=42),
    "Graph.barabasiAlbert(120, 7, seed: 1)": nx.barabasi_albert_graph(120, 7, seed=1),
    "Graph.powerlawCluster(60, 3, 0.4, seed: 11)": nx.powerlaw_cluster_graph(60, 3, 0.4, seed=11),
    "Graph.wattsStrogatz(40, 4, 0.3, seed: 2)": nx.watts_strogatz_graph(40, 4, 0.3, seed=2),
    "Graph.wattsStrogatz(6, 5, 0.9, seed: 2)": nx.watts_strogatz_graph(6, 5, 0.9, seed=2),
    "Graph.connectedWattsStrogatz(20, 2, 0.5, seed: 8)": nx.connected_watts_strogatz_graph(20, 2, 0.5, seed=8),
    "Graph.newmanWattsStrogatz(40, 4, 0.3, seed: 2)": nx.newman_watts_strogatz_graph(40, 4, 0.3, seed=2),
    "Graph.randomRegular(degree: 3, count: 20, seed: 4)": nx.random_regular_graph(3, 20, seed=4),
    "Graph.randomRegular(degree: 6, count: 11, seed: 4)": nx.random_regular_graph(6, 11, seed=4),
    "Graph.randomRegular(degree: 4, count: 100, seed: 12)": nx.random_regular_graph(4, 100, seed=12),
}


def text(node):
    return ",".join(map(str, node)) if isinstance(node, tuple) else str(node)


def entry(graph):
    ranks = {node: rank for rank, node in enumerate(graph)}
    fields = {
        "nodes": [text(node) for node in graph],
        "adjacency": [[ranks[other] for other in graph[node]] for node in graph],
    }
    if "name" in graph.graph:
        fields["name"] = graph.graph["name"]
    if any("weight" in data for _, _, data in graph.edges(data=True)):
        fields["weights"] = [graph[node][other]["weight"] for node in graph for other in graph[node]]
    return fields


def stream(seed):
    source = random.Random(seed)
    shuffled = list(range(20))
    fields = {
        "seed": seed,
        "random": [source.random() for _ in range(700)][-5:],
        "bits": [str(source.getrandbits(count)) for count in (1, 7, 32, 33, 60, 64)],
        "below": [source.randrange(bound) for bound in (1, 2, 3, 10, 1000, 10**12)],
        "choice": source.choice(shuffled),
    }
    source.shuffle(shuffled)
    fields["shuffled"] = shuffled
    fields["samples"] = [source.sample(range(size), count) for size, count in ((10, 3), (30, 3), (30, 10), (1000, 8), (60, 60))]
    return fields


result = {
    "graphs": {name: entry(graph) for name, graph in CASES.items()},
    "streams": [stream(seed) for seed in (0, 1, 42, -7, 2**40 + 3)],
}
path = pathlib.Path(__file__).with_name("generators.json")
lines = [f" {json.dumps(name)}: {json.dumps(fields, separators=(',', ':'))}" for name, fields in result["graphs"].items()]
streams = ",\n".join(" " + json.dumps(fields, separators=(",", ":")) for fields in result["streams"])
path.write_text('{"graphs": {\n' + ",\n".join(lines) + '\n}, "streams": [\n' + streams + "\n]}\n")
