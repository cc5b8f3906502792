import networkx as nx

from service import text
from suite import UNDIRECTED, case


def proper(graph, arguments, ours, theirs):
    """Whether neighbours differ and no colour is left out."""
    colors = {node: ours[text(node)] for node in graph}
    return (
        ours.keys() == theirs.keys() and all(colors[u] != colors[v] for u, v, *_ in graph.edges if u != v)
        and set(colors.values()) == set(range(max(colors.values(), default=-1) + 1))
    )  # fmt: skip


def same(graph, arguments, ours, theirs):
    """Whether colours are equal where ties are for the first node; networkx leaves those of other orders to chance."""
    exact = arguments.get("strategy", "largest_first") in ("largest_first", "DSATUR")
    return ours == theirs if exact else proper(graph, arguments, ours, theirs)


NAMES = (
    "largest_first", "DSATUR", "none", "smallest_last", "independent_set", "random_sequential", "connected_sequential",
    "connected_sequential_dfs",
)  # fmt: skip
case(
    "greedy_color",
    [{}] + [{"strategy": name} for name in NAMES]
    + [{"strategy": name, "interchange": True} for name in ("largest_first", "DSATUR", "smallest_last")],
    kinds=UNDIRECTED, loops=False, same=same, size=30, accidents=("KeyError",),
)  # fmt: skip
