import networkx as nx
from networkx.algorithms.connectivity import bridge_components

from suite import SIMPLE, case, node, outer_unordered, some_nodes, unordered


def other(rng, graph):
    return list(graph)[-1] if len(graph) else 0


def first(rng, graph):
    return next(iter(graph), 0)


APART = {"s": first, "t": other}
ENDS = {"s": node, "t": other}
case("node_connectivity", [{}, ENDS], loops=False)
case("edge_connectivity", [{}, ENDS, {"cutoff": 1}], kinds=SIMPLE, loops=False)
case("local_node_connectivity", [ENDS])
case("local_edge_connectivity", [ENDS, ENDS | {"cutoff": 2}])
case("average_node_connectivity")
case("all_pairs_node_connectivity", [{}, {"nbunch": some_nodes}])


def separates(graph, arguments, ours, theirs):
    """Whether a smallest set of nodes separates the graph as networkx's does."""
    rest = graph.subgraph(set(graph) - set(ours))
    connected = nx.is_strongly_connected if graph.is_directed() else nx.is_connected
    return len(ours) == len(theirs) and (len(rest) < 2 or len(ours) == 0 or not connected(rest) or ours == theirs)


def cuts(graph, arguments, ours, theirs):
    """Whether a smallest set of edges separates the graph as networkx's does."""
    rest = graph.copy()
    for u, v in ours:
        while rest.has_edge(u, v):
            rest.remove_edge(u, v)
    connected = nx.is_strongly_connected if graph.is_directed() else nx.is_connected
    return len(ours) == len(theirs) and (not connected(rest) or len(rest) < 2 or ours == theirs)


case("minimum_node_cut", [{}], loops=False, same=separates)
case("minimum_edge_cut", [{}], kinds=SIMPLE, loops=False, same=cuts)
case("minimum_st_node_cut", [ENDS], project=unordered)
case("minimum_st_edge_cut", [ENDS], project=outer_unordered)


def disjoint(graph, arguments, ours, theirs):
    """Whether there are as many paths, and they are paths without common edges."""
    edges = [edge for path in ours for edge in zip(path, path[1:])]
    return (
        len(ours) == len(theirs) and len(set(edges)) == len(edges) and all(graph.has_edge(*edge) for edge in edges)
        and all(path[0] == arguments["s"] and path[-1] == arguments["t"] for path in ours)
    )  # fmt: skip


def node_disjoint(graph, arguments, ours, theirs):
    inner = [node for path in ours for node in path[1:-1]]
    return disjoint(graph, arguments, ours, theirs) and len(set(inner)) == len(inner)


case("edge_disjoint_paths", [APART, APART | {"cutoff": 2}], same=disjoint, needs=lambda graph: len(graph) > 1)
case("node_disjoint_paths", [APART], same=node_disjoint, needs=lambda graph: len(graph) > 1)


def same_partition(graph, arguments, ours, theirs):
    """Whether the cut has the same value and the same two parts, or others that are as good."""
    value, (first, second) = ours
    weight = arguments.get("weight", "weight")
    return (
        abs(value - theirs[0]) < 1e-9 and sorted(first + second) == sorted(graph)
        and abs(nx.cut_size(graph, first, second, weight=weight) - value) < 1e-9
    )  # fmt: skip


case("stoer_wagner", [{}], weights=("none", "positive", "nonnegative", "any"), same=same_partition)

SETS = [{"S": some_nodes}, {"S": some_nodes, "weight": "weight"}, {"S": some_nodes, "T": some_nodes}]
for name in ("cut_size", "normalized_cut_size", "conductance", "edge_expansion", "mixing_expansion"):
    case(name, SETS)
case("volume", [{"S": some_nodes}, {"S": some_nodes, "weight": "weight"}])
case("node_expansion", [{"S": some_nodes}])
case("boundary_expansion", [{"S": some_nodes}])
case("node_boundary", [{"nbunch1": some_nodes}, {"nbunch1": some_nodes, "nbunch2": some_nodes}], project=unordered)


def edge_ends(graph, arguments, result):
    """The edges without an order, and where they have no direction with their ends in order."""
    if not isinstance(result, list):
        return result
    turned = [[*(edge[:2] if graph.is_directed() else sorted(edge[:2])), *edge[2:]] for edge in result]
    return sorted(turned, key=str)


case(
    "edge_boundary",
    [{"nbunch1": some_nodes}, {"nbunch1": some_nodes, "nbunch2": some_nodes}, {"nbunch1": some_nodes, "data": True}],
    project=edge_ends,
)  # fmt: skip


def by_level(graph, arguments, result):
    return {level: unordered(graph, arguments, parts) for level, parts in result.items()}


def listed(name):
    return lambda graph, **arguments: list(getattr(nx, name)(graph, **arguments))


# On a multigraph networkx may be left without nodes by its own doing.
case("k_components", loops=False, kinds=("graph", "digraph"), project=by_level, size=12)
LEVELS = [{"k": 1}, {"k": 2}, {"k": 3}, {"k": 0}]
case(
    "k_edge_components", LEVELS, call=listed("k_edge_components"), loops=False, project=unordered,
    needs=lambda graph: len(graph) > 1,
)  # fmt: skip
case("k_edge_subgraphs", LEVELS, call=listed("k_edge_subgraphs"), loops=False, project=unordered)
case("bridge_components", call=lambda graph: list(bridge_components(graph)), project=unordered)
case("is_k_edge_connected", LEVELS, loops=False)
case("is_locally_k_edge_connected", [APART | level for level in LEVELS], needs=lambda graph: len(graph) > 1, loops=False)
