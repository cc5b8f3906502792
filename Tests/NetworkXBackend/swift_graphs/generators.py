"""Calls of networkx's generators, which have no graph to begin with and answer with one."""

import networkx as nx

from . import seeds, shapes

KINDS = {nx.Graph: "Graph", nx.DiGraph: "DiGraph", nx.MultiGraph: "MultiGraph", nx.MultiDiGraph: "MultiDiGraph"}
# Parameters that are a number of nodes, or the nodes.
NODES = {"m", "n", "n1", "n2"}

# Generators that name the graph by their arguments.
PRINTED = {"soft_random_geometric_graph", "thresholded_random_geometric_graph"}


def is_generator(name):
    """Whether a function makes a graph from none."""
    function = nx.utils.backends._registered_algorithms.get(name)
    return function is not None and function._returns_graph and not function.graphs


def plain(name, key, value):
    """An argument as JSON has it; raises TypeError where it has no such."""
    if name in PRINTED and key == "n" and not isinstance(value, int):
        raise TypeError("the graph's name has it as Python writes it")
    if key in ("create_using", "default"):
        if value not in KINDS:
            raise TypeError("networkx fills graphs that are given, and makes those of other classes")
        return KINDS[value]
    if isinstance(value, nx.Graph):
        raise TypeError("a graph to begin with")
    if callable(value) or hasattr(value, "__next__"):
        raise TypeError("a function or a generator")
    if key in NODES and hasattr(value, "__iter__"):
        return list(value)
    if key == "dim" and hasattr(value, "__iter__"):
        return [list(size) if hasattr(size, "__iter__") else size for size in value]
    if key == "subset_sizes":
        return [list(size) if hasattr(size, "__iter__") else size for size in value]
    if key == "seed":
        return value if type(value) is int else seeds.seed_of(value)
    return value


def made(name, given, data):
    """networkx's graph of an answer, with the tuples and sets that JSON has not."""
    graph = shapes.graph(data, {})
    place = given.get("pos_name", "pos")
    if places := given.get("pos"):
        restore(graph, place, type(next(iter(places.values()))))
    elif name in {"waxman_graph", "triangular_lattice_graph", "hexagonal_lattice_graph"}:
        restore(graph, place, tuple)
    elif name == "LFR_benchmark_graph":
        restore(graph, "community", set)
    if "partition" in graph.graph:
        graph.graph["partition"] = [set(block) for block in graph.graph["partition"]]
    if "roots" in graph.graph:
        graph.graph["roots"] = {} if name == "random_labeled_rooted_forest" and not graph else set(graph.graph["roots"])
    return graph


def restore(graph, key, kind):
    for attributes in graph._node.values():
        if key in attributes:
            attributes[key] = kind(attributes[key])
