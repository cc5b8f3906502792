"""Records what networkx's layouts answer, for GraphLayoutsTests.

Run: python make_layouts.py  (networkx 3.6.1, numpy, scipy). It writes layouts.json beside itself: a list of cases, each
with a graph (nodes, edges, whether it is directed), a call and the positions by node.
"""

import json
import pathlib
import warnings

import networkx as nx

warnings.simplefilter("ignore")
cases = []


def graph_json(graph):
    return {
        "directed": graph.is_directed(),
        "nodes": list(graph),
        "edges": [[u, v, d.get("weight", 1)] for u, v, d in graph.edges(data=True)],
    }


def record(name, graph, function, **parameters):
    given = {k: v for k, v in parameters.items()}
    positions = getattr(nx, function)(graph, **parameters)
    cases.append(
        {
            "name": name,
            "graph": graph_json(graph),
            "layout": function,
            "parameters": {
                k: [[n, list(map(float, p))] for n, p in v.items()] if k == "pos" else v
                for k, v in given.items()
            },
            "positions": [[node, [float(x) for x in positions[node]]] for node in graph if node in positions],
        }
    )


karate, path, cycle = nx.karate_club_graph(), nx.path_graph(7), nx.cycle_graph(9)
karate = nx.Graph(karate.edges(data=True))
grid = nx.convert_node_labels_to_integers(nx.grid_2d_graph(4, 6))
digraph = nx.DiGraph([(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 2), (0, 5)])
weighted = nx.Graph()
weighted.add_weighted_edges_from([(0, 1, 2.0), (1, 2, 0.5), (2, 3, 1.5), (3, 0, 1.0), (1, 4, 3.0)])
apart = nx.disjoint_union(nx.cycle_graph(4), nx.path_graph(3))

for count in (2, 3, 4, 5, 7, 12, 50, 200, 1000):
    graph = nx.empty_graph(count)
    record(f"circle {count}", graph, "circular_layout")
    record(f"shell {count}", graph, "shell_layout")
record("circle moved", path, "circular_layout", scale=3, center=[1.5, -2.5])
record("shells", grid, "shell_layout", nlist=[[0], [1, 2, 3, 4, 5], list(range(6, 24))])
record("shells turned", grid, "shell_layout", nlist=[[0, 1, 2], list(range(3, 24))], rotate=0.25, scale=2.5, center=[1, 2])
record("spiral", grid, "spiral_layout", resolution=0.5, scale=2, center=[3, 1])
record("spiral, equidistant", grid, "spiral_layout", equidistant=True)
record("random", karate, "random_layout", seed=7, center=[10, -20])
record("random, large seed", path, "random_layout", seed=4294967295)
record("two columns", nx.complete_bipartite_graph(3, 4), "bipartite_layout", nodes=[0, 1, 2])
record("two rows", nx.complete_bipartite_graph(2, 5), "bipartite_layout", nodes=[0, 1], align="horizontal", scale=2, center=[1, 1], aspect_ratio=0.5)
record("one in a column", nx.star_graph(4), "bipartite_layout", nodes=[0])
multipartite = nx.complete_multipartite_graph(3, 4, 2)
layers = {str(k): [n for n in multipartite if multipartite.nodes[n]["subset"] == k] for k in range(3)}
record("layers", multipartite, "multipartite_layout", subset_key=layers)
record("layers in rows", multipartite, "multipartite_layout", subset_key=layers, align="horizontal", scale=3, center=[-1, 2])
record("layers by distance", grid, "bfs_layout", start=7)
record("layers by distance in rows", digraph, "bfs_layout", start=0, align="horizontal", scale=2)
for name, graph in [("grid", grid), ("path", path), ("weighted", weighted), ("digraph", digraph)]:
    record(f"spectral {name}", graph, "spectral_layout")
record("spring", karate, "spring_layout", seed=42, iterations=5)
record("spring of weights", weighted, "spring_layout", seed=3, iterations=10, k=0.4, scale=2, center=[5, 5])
record("spring of a digraph", digraph, "spring_layout", seed=3, iterations=10)
start = {node: (float(node % 4), float(node // 4) / 2) for node in range(12)}
record("spring from", grid, "spring_layout", seed=5, iterations=5, pos=start)
record("spring fixed", grid, "spring_layout", seed=5, iterations=5, pos=start, fixed=[0, 3, 8, 11])
record("spring, no rescaling", path, "spring_layout", seed=1, iterations=5, scale=None)
record("Kamada-Kawai", grid, "kamada_kawai_layout")
record("Kamada-Kawai of weights", weighted, "kamada_kawai_layout", scale=2, center=[1, 2])
record("Kamada-Kawai of a digraph", digraph, "kamada_kawai_layout")
record("ForceAtlas2", grid, "forceatlas2_layout", seed=1, max_iter=5)
record("ForceAtlas2, strong gravity", grid, "forceatlas2_layout", seed=1, max_iter=5, strong_gravity=True, gravity=0.5)
record("ForceAtlas2, distributed", grid, "forceatlas2_layout", seed=1, max_iter=5, distributed_action=True, scaling_ratio=4.0)
record("ForceAtlas2, logarithmic", grid, "forceatlas2_layout", seed=1, max_iter=5, linlog=True)
record("ForceAtlas2 of weights", weighted, "forceatlas2_layout", seed=2, max_iter=5, weight="weight", jitter_tolerance=0.5)
record("ForceAtlas2 of a digraph", digraph, "forceatlas2_layout", seed=2, max_iter=5)
record("ARF", grid, "arf_layout", seed=1, max_iter=20)
record("ARF, stronger", weighted, "arf_layout", seed=2, a=1.5, scaling=2, max_iter=30, dt=0.01)

folder = pathlib.Path(__file__).parent
with open(folder / "layouts.json", "w") as file:
    file.write("[\n" + ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases) + "\n]\n")
