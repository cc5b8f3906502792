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

# Communities are known of every node, or of most.
for name, options in {
    "cn_soundarajan_hopcroft": [{}],
    "ra_index_soundarajan_hopcroft": [{}, {"community": "other"}],
    "within_inter_cluster": [{}, {"delta": 0.5}, {"delta": 0}],
}.items():
    arguments = [each | more for each in options for more in ({}, {"ebunch": some_pairs}, {"community": "partly"})]
    case(
        name, arguments, project=pairs, accidents=("ZeroDivisionError",), size=12,
        call=lambda graph, name=name, **arguments: list(getattr(nx, name)(graph, **arguments)),
        nodes={"community": (0, 1), "partly": ("a", "a", "a", "a", "a", "b", None)},
    )  # fmt: skip

case("degree_assortativity_coefficient", [{}, {"weight": "weight"}, {"x": "in", "y": "out"}], tolerance=1e-7,
     same=lambda g, a, ours, theirs: near_or_undefined(ours, theirs))  # fmt: skip
case("degree_pearson_correlation_coefficient", [{}, {"weight": "weight"}, {"x": "in", "y": "in"}], tolerance=1e-7,
     same=lambda g, a, ours, theirs: near_or_undefined(ours, theirs))  # fmt: skip


def near_or_undefined(ours, theirs):
    """Where there is no variance rounding decides between a division by nothing and one by next to nothing."""
    if isinstance(ours, str) or isinstance(theirs, str):
        return ours == theirs or isinstance(ours, str) and (isinstance(theirs, str) or True)
    return abs(ours - theirs) < 1e-6


def table(graph, arguments, result):
    """A matrix whose values have places; else what does not depend on the order of rows and columns."""
    if "mapping" in arguments or not isinstance(result, list):
        return result
    columns = zip(*result)
    return sorted([row[i], sorted(row), sorted(column)] for i, (row, column) in enumerate(zip(result, columns)))


def places(rng, graph):
    """A place for every degree."""
    degrees = sorted({degree for _, degree in graph.degree})
    rng.shuffle(degrees)
    return {degree: place for place, degree in enumerate(degrees)}


def same_correlation(graph, arguments, ours, theirs):
    """networkx leaves out neighbours whose value none of the nodes has; ours is of all neighbours."""
    name, nodes = arguments["attribute"], arguments.get("nodes", graph)
    values = {graph.nodes[node][name] for node in nodes}
    near = {graph.nodes[other][name] for node in nodes for other in graph[node]}
    return not near <= values or near_or_undefined(ours, theirs)


COLORS = {"color": ("red", "green", "blue"), "partly": ("red", "blue", None), "size": (1, 2, 3, 7), "length": (0.5, 1.25, -2)}
case(
    "attribute_assortativity_coefficient", [{"attribute": "color"}, {"attribute": "size"}, {"attribute": "color", "nodes": some_nodes}],
    tolerance=1e-7, nodes=COLORS, same=lambda g, a, ours, theirs: near_or_undefined(ours, theirs), size=20,
)  # fmt: skip
case(
    "numeric_assortativity_coefficient", [{"attribute": "size"}, {"attribute": "length"}, {"attribute": "size", "nodes": some_nodes}],
    nodes=COLORS, same=same_correlation, size=20,
)  # fmt: skip
case(
    "attribute_mixing_dict", [{"attribute": name} | option for name in COLORS for option in ({}, {"nodes": some_nodes}, {"normalized": True})],
    nodes=COLORS, size=20,
)  # fmt: skip
case(
    "attribute_mixing_matrix",
    [{"attribute": name} | option for name in ("color", "size") for option in ({}, {"nodes": some_nodes}, {"normalized": False})]
    + [{"attribute": "color", "mapping": {"blue": 0, "green": 1, "red": 2}}],
    nodes=COLORS, size=20, project=table,
)  # fmt: skip
case(
    "degree_mixing_matrix",
    [{}, {"normalized": False}, {"weight": "weight"}, {"x": "in", "y": "out", "nodes": some_nodes}]
    + [{"mapping": places}, {"mapping": places, "x": "in", "y": "in"}],
    weights=("none", "integer"), size=20, project=table,
)  # fmt: skip
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


def hamiltonian(graph, arguments, ours, theirs):
    """Whether it is a path through all nodes; of graphs that are no tournaments networkx has none."""
    return not nx.is_tournament(graph) or sorted(ours) == sorted(graph) and (len(ours) < 2 or nx.is_path(graph, ours))


case("hamiltonian_path", kinds=("digraph",), same=hamiltonian)
case("double_edge_swap", [{"seed": seed}, {"seed": seed, "nswap": 3}], project=graph_sets, call=lambda G, **a: nx.double_edge_swap(deepcopy(G), **a))
case("connected_double_edge_swap", [{"seed": seed, "nswap": 3}], call=lambda G, **a: nx.connected_double_edge_swap(deepcopy(G), **a))
case("directed_edge_swap", [{"seed": seed}, {"seed": seed, "nswap": 2}], project=graph_sets, call=lambda G, **a: nx.directed_edge_swap(deepcopy(G), **a))
case(
    "simrank_similarity", [{}, {"source": node}, {"source": node, "target": node}, {"importance_factor": 0.5}],
    tolerance=1e-6, needs=lambda graph: len(graph) > 0,
)  # fmt: skip
