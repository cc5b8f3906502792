import networkx as nx

from suite import DIRECTED, UNDIRECTED, case, node

for name in ("is_tree", "is_forest", "is_arborescence", "is_branching"):
    case(name)


def weight(edges):
    return sum(edge[-1].get("weight", 1) for edge in edges)


def as_heavy_forest(graph, arguments, ours, theirs):
    """Whether the edges are a forest as heavy as networkx's."""
    forest = nx.Graph((u, v) for u, v, *_ in ours)
    return len(ours) == len(theirs) and abs(weight(ours) - weight(theirs)) < 1e-9 and (len(forest) == 0 or nx.is_forest(forest))


def graph_edges(graph, arguments, result):
    """The graph's edges without an order."""
    edges = (
        [*(sorted([e["source"], e["target"]]) if not result["directed"] else [e["source"], e["target"]]), e.get("weight", 1)]
        for e in result["edges"]
    )
    return [sorted(node["id"] for node in result["nodes"]), sorted(edges, key=str)]


def listed(function):
    return lambda graph, **arguments: list(function(graph, **arguments))


WEIGHTS = ("none", "positive", "any")
for name in ("minimum_spanning_edges", "maximum_spanning_edges"):
    case(
        name, [{}, {"data": False}, {"keys": False}, {"weight": "none"}], call=listed(getattr(nx, name)),
        weights=WEIGHTS, kinds=UNDIRECTED, size=30,
    )  # fmt: skip
for name in ("minimum_spanning_tree", "maximum_spanning_tree"):
    case(name, [{}], weights=WEIGHTS, project=graph_edges, size=30)
case("number_of_spanning_trees", [{}, {"weight": "weight"}, {"root": node}], tolerance=1e-7)
case("branching_weight", [{}, {"default": 0}], kinds=DIRECTED, weights=WEIGHTS)


def as_heavy_branching(graph, arguments, ours, theirs):
    """Whether the result is a branching of the graph that weighs what networkx's weighs."""
    total = [sum(edge.get("weight", 1) for edge in result["edges"]) for result in (ours, theirs)]
    branching = nx.DiGraph((edge["source"], edge["target"]) for edge in ours["edges"])
    return (
        abs(total[0] - total[1]) < 1e-9 and all(graph.has_edge(*edge) for edge in branching.edges)
        and sorted(node["id"] for node in ours["nodes"]) == sorted(graph)
        and (len(branching) == 0 or nx.is_branching(branching))
    )  # fmt: skip


for name in (
    "maximum_branching", "minimum_branching", "minimal_branching", "maximum_spanning_arborescence",
    "minimum_spanning_arborescence",
):  # fmt: skip
    # networkx's own answers on undirected graphs, and on none, are accidents.
    case(
        name, [{}], kinds=DIRECTED, weights=WEIGHTS, same=as_heavy_branching, needs=lambda graph: len(graph) > 0, size=14,
    )  # fmt: skip
