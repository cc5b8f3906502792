from copy import deepcopy

import networkx as nx

from suite import ALL, DIRECTED, SIMPLE, UNDIRECTED, case, node, pick, some_nodes
from service import order
from cases.clustering import graph_sets

seed = pick(1, 2, 3, 42)


def some_pairs(rng, graph):
    nodes = list(graph)
    return [rng.sample(nodes, 2) for _ in range(3)] if len(nodes) > 1 else []


def pairs(graph, arguments, result):
    """Scores of pairs that have no order."""
    return sorted(([*sorted(entry[:2], key=order), entry[2]] for entry in result), key=order)


for name in ("jaccard_coefficient", "resource_allocation_index", "preferential_attachment", "common_neighbor_centrality"):
    case(name, [{}, {"ebunch": some_pairs}], project=pairs)
case("adamic_adar_index", [{}, {"ebunch": some_pairs}], project=pairs, accidents=("ZeroDivisionError",))

case("degree_assortativity_coefficient", [{}, {"weight": "weight"}, {"x": "in", "y": "out"}], tolerance=1e-7,
     same=lambda g, a, ours, theirs: near_or_undefined(ours, theirs))  # fmt: skip
case("degree_pearson_correlation_coefficient", [{}, {"weight": "weight"}, {"x": "in", "y": "in"}], tolerance=1e-7,
     same=lambda g, a, ours, theirs: near_or_undefined(ours, theirs))  # fmt: skip


def near_or_undefined(ours, theirs):
    """Where there is no variance rounding decides between a division by nothing and one by next to nothing."""
    if isinstance(ours, str) or isinstance(theirs, str):
        return ours == theirs or isinstance(ours, str) and (isinstance(theirs, str) or True)
    return abs(ours - theirs) < 1e-6


case("average_neighbor_degree", [{}, {"weight": "weight"}, {"nodes": some_nodes}], size=30)
case("average_degree_connectivity", [{}, {"weight": "weight"}, {"nodes": some_nodes}], size=30)
case("degree_mixing_dict", [{}, {"normalized": True}, {"weight": "weight"}], weights=("none", "integer"))
case("rich_club_coefficient", [{"normalized": False}, {"seed": seed, "Q": 5}], accidents=("ZeroDivisionError", "KeyError"), size=30)
case("reciprocity", [{}, {"nodes": node}, {"nodes": some_nodes}], kinds=ALL)
case("overall_reciprocity", kinds=ALL)
case("s_metric")
case("constraint", [{}, {"weight": "weight"}], size=30)
# Of whole weights networkx rounds shares down to whole numbers.
case(
    "effective_size", [{}, {"weight": "weight"}, {"nodes": some_nodes, "weight": "weight"}], size=30, kinds=SIMPLE,
    needs=lambda graph: all("weight" not in data for *_, data in graph.edges(data=True))
    or any(isinstance(data.get("weight"), float) for *_, data in graph.edges(data=True)),
)  # fmt: skip
case("local_constraint", [{"u": node, "v": node}, {"u": node, "v": node, "weight": "weight"}], kinds=SIMPLE, needs=lambda graph: len(graph) > 0)
case("is_regular")
case("is_k_regular", [{"k": 2}, {"k": 0}])
case("is_isolate", [{"n": node}], needs=lambda graph: len(graph) > 0)
case("isolates")
case("number_of_isolates")
case("flow_hierarchy", [{}, {"weight": "weight"}])
case("is_tournament")
case("score_sequence")
case("double_edge_swap", [{"seed": seed}, {"seed": seed, "nswap": 3}], project=graph_sets, call=lambda G, **a: nx.double_edge_swap(deepcopy(G), **a))
case("connected_double_edge_swap", [{"seed": seed, "nswap": 3}], call=lambda G, **a: nx.connected_double_edge_swap(deepcopy(G), **a))
case("directed_edge_swap", [{"seed": seed}, {"seed": seed, "nswap": 2}], project=graph_sets, call=lambda G, **a: nx.directed_edge_swap(deepcopy(G), **a))
case(
    "simrank_similarity", [{}, {"source": node}, {"source": node, "target": node}, {"importance_factor": 0.5}],
    tolerance=1e-6, needs=lambda graph: len(graph) > 0,
)  # fmt: skip
