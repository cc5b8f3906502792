"""Positions that networkx makes the same twice, on graphs of every kind and with every parameter."""

import networkx as nx
import numpy as np

from service import Refused, Service

# networkx goes through single precision in circles, shells, ForceAtlas2 and ARF; what amplifies rounding is stopped early.
CLOSE, SINGLE, AMPLIFIED = 1e-9, 1e-6, 1e-3


def graphs():
    """By name: empty ones, ordinary ones, real ones, in several parts, of every kind, with weights, loops and texts."""
    several = nx.disjoint_union_all([nx.path_graph(4), nx.cycle_graph(5), nx.complete_graph(3), nx.empty_graph(2)])
    weighted = nx.gnm_random_graph(24, 50, seed=5)
    for number, (u, v) in enumerate(weighted.edges()):
        weighted[u][v]["weight"] = 0.5 + number % 7
    multi = nx.MultiGraph([(0, 1), (0, 1), (1, 2), (2, 0), (2, 2), (2, 3)])
    shuffled = nx.Graph()
    shuffled.add_nodes_from([7, 3, 11, 0, 5, 2])
    shuffled.add_edges_from([(7, 0), (0, 11), (2, 3), (5, 7), (3, 7), (2, 11)])
    return {
        "null": nx.null_graph(),
        "one node": nx.trivial_graph(),
        "two nodes": nx.empty_graph(2),
        "one edge": nx.path_graph(2),
        "path": nx.path_graph(13),
        "cycle": nx.cycle_graph(8),
        "star": nx.star_graph(9),
        "complete": nx.complete_graph(7),
        "tree": nx.random_labeled_tree(40, seed=2),
        "grid of texts": nx.relabel_nodes(nx.grid_2d_graph(4, 6), str),
        "several parts": several,
        "shuffled": shuffled,
        "loops": nx.Graph([(0, 0), (0, 1), (1, 2), (2, 2)]),
        "weights": weighted,
        "directed": nx.gnp_random_graph(20, 0.12, seed=4, directed=True),
        "directed tree": nx.balanced_tree(2, 4, create_using=nx.DiGraph),
        "multigraph": multi,
        "directed multigraph": nx.MultiDiGraph([(0, 1), (1, 0), (0, 1), (1, 2), (3, 2)]),
        "karate": nx.karate_club_graph(),
        "les miserables": nx.les_miserables_graph(),
        "davis": nx.davis_southern_women_graph(),
        "dodecahedron": nx.dodecahedral_graph(),
    }


def halves(graph):
    nodes = list(graph)
    return [nodes[: len(nodes) // 2], nodes[len(nodes) // 2 :]]


def thirds(graph):
    nodes = list(graph)
    return {key: part for key, part in ((10, nodes[0::3]), (2, nodes[1::3]), (1, nodes[2::3])) if part}


def start(graph):
    generator = np.random.default_rng(3)
    return {node: generator.random(2) for node in graph}


def first(graph):
    return next(iter(graph))


SPACES = [{}, {"scale": 2.5}, {"center": [3, -1]}, {"scale": 0.1, "center": [-7, 0.5]}]


def calls():
    """For every layout its arguments, functions of the graph among them, the tolerance, and which graphs it can have."""
    for space in SPACES:
        yield "circular_layout", space, SINGLE, None
        yield "spiral_layout", space, CLOSE, None
        yield "shell_layout", space, SINGLE, None
        yield "spectral_layout", space, 1e-6, simple_spectrum
        yield "spring_layout", {"seed": 3, "iterations": 5} | space, SINGLE, None
    for options in ({"nlist": halves}, {"nlist": halves, "rotate": 0.3}, {"rotate": 2}, {"nlist": halves, "rotate": 0, "scale": 3}):
        yield "shell_layout", options, SINGLE, lambda graph: len(graph) > 1
    for options in ({"equidistant": True}, {"resolution": 1.5}, {"resolution": 0.1, "equidistant": True, "scale": 4}):
        yield "spiral_layout", options, CLOSE, None
    for seed in (0, 1, 42, 2**32 - 1):
        yield "random_layout", {"seed": seed}, 0, None
    yield "random_layout", {"seed": 5, "center": [10, -10]}, 0, None
    yield "spectral_layout", {"weight": None}, 1e-6, simple_spectrum
    for align in ("vertical", "horizontal"):
        for space in SPACES:
            options = {"align": align} | space
            yield "multipartite_layout", {"subset_key": thirds} | options, CLOSE, None
            yield "bfs_layout", {"start": first} | options, CLOSE, reaches_all
            yield "bipartite_layout", {"nodes": lambda graph: sorted(graph)[: len(graph) // 3]} | options, CLOSE, in_order
    for ratio in (0.5, 1, 3):
        yield "bipartite_layout", {"nodes": lambda graph: sorted(graph)[::2], "aspect_ratio": ratio}, CLOSE, in_order
    for options in (
        {"seed": 1, "iterations": 10}, {"seed": 7, "iterations": 5, "k": 0.3}, {"seed": 7, "iterations": 5, "weight": None},
        {"seed": 2, "iterations": 5, "scale": None}, {"seed": 2, "iterations": 5, "threshold": 0.05}, {"seed": 4, "iterations": 6, "pos": start},
        {"seed": 4, "iterations": 6, "pos": start, "fixed": lambda graph: list(graph)[:3]},
    ):  # fmt: skip
        yield "spring_layout", options, SINGLE, lambda graph: len(graph) > 0
        yield "fruchterman_reingold_layout", options, SINGLE, lambda graph: len(graph) > 0
    for options in (
        {"seed": 1, "max_iter": 5}, {"seed": 2, "max_iter": 5, "linlog": True}, {"seed": 3, "max_iter": 5, "strong_gravity": True}, {"seed": 4, "max_iter": 5, "weight": "weight"},
        {"seed": 5, "max_iter": 5, "distributed_action": True, "gravity": 3}, {"seed": 6, "max_iter": 5, "scaling_ratio": 8, "jitter_tolerance": 0.5}, {"max_iter": 5, "pos": start},
    ):  # fmt: skip
        yield "forceatlas2_layout", options, AMPLIFIED, nx.number_of_nodes
    for options in ({"seed": 1, "max_iter": 8}, {"seed": 2, "max_iter": 8, "a": 1.6}, {"seed": 3, "max_iter": 5, "scaling": 3, "dt": 5e-3}, {"max_iter": 5, "pos": start}):
        yield "arf_layout", options, AMPLIFIED, nx.number_of_nodes


def reaches_all(graph):
    return len(graph) > 0 and len(nx.descendants(graph, first(graph))) == len(graph) - 1


def in_order(graph):
    """Whether a Python set of the nodes has them in the graph's order, as networkx goes by that of a set."""
    return list(graph) == list(range(len(graph))) and len(graph) < 32


def simple_spectrum(graph):
    """Whether the eigenvectors are determined up to their signs."""
    if len(graph) <= 2:
        return True
    matrix = nx.to_numpy_array(graph)
    if graph.is_directed():
        matrix += matrix.T
    values = np.linalg.eigvalsh(np.diag(matrix.sum(axis=1)) - matrix)
    return values[1] > 1e-6 and values[2] - values[1] > 1e-3 and (len(values) < 4 or values[3] - values[2] > 1e-3)


def difference(name, graph, ours, theirs, tolerance):
    """What differs, in words; None where nothing does."""
    if ours.keys() != {str(node) for node in graph}:
        return f"nodes {sorted(ours)}"
    if not len(graph):
        return None
    mine = np.array([ours[str(node)] for node in graph])
    others = np.array([theirs[node] for node in graph])
    if name == "spectral_layout" and len(graph) > 2:
        # Up to the signs of the axes, about the middle.
        middle = others.mean(axis=0)
        signs = np.sign(((mine - middle) * (others - middle)).sum(axis=0))
        mine = (mine - middle) * np.where(signs == 0, 1, signs) + middle
    size = max(1, abs(others).max())
    error = abs(mine - others).max()
    return None if error <= tolerance * size else f"off by {error:.2g}"


def without_arrays(value):
    return {key: list(map(float, point)) for key, point in value.items()} if isinstance(value, dict) else value


def compare(program):
    service, failures, count, layouts = Service([program, "serve"]), [], 0, set()
    # Where nodes are at one place, networkx divides by zero and says so.
    np.seterr(all="ignore")
    for graph_name, graph in graphs().items():
        for name, options, tolerance, suits in calls():
            if suits is not None and not suits(graph):
                continue
            arguments = {key: value(graph) if callable(value) else value for key, value in options.items()}
            theirs = getattr(nx, name)(graph, **arguments)
            sent = arguments | ({"pos": without_arrays(arguments["pos"])} if "pos" in arguments else {})
            count += 1
            layouts.add(name)
            try:
                found = difference(name, graph, service.call(name, graph, sent), theirs, tolerance)
            except Refused as refused:
                found = str(refused)
            if found:
                failures.append(f"{name}({options}) on {graph_name}: {found}")
    service.close()
    print(f"{len(layouts)} of networkx's layouts, {count} calls, {len(failures)} with other positions")
    return failures
