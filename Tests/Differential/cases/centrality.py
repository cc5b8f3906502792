import networkx as nx

from suite import (
    ALL, DIRECTED, SIMPLE, UNDIRECTED, at_least_one_node, case, close, missing_node, node, numbers_by_node, pick, some_nodes,
)  # fmt: skip

seed = pick(1, 2, 3, 42)
DIVISION = ("ZeroDivisionError",)


def start(rng, graph):
    return {node: rng.choice([1, 2, 5]) for node in graph}


def few(rng, graph):
    return rng.randint(1, len(graph)) if len(graph) else 0


case("degree_centrality", size=30)
case("in_degree_centrality", kinds=ALL)
case("out_degree_centrality", kinds=ALL)
case(
    "closeness_centrality",
    [{}, {"wf_improved": False}, {"distance": "weight"}, {"u": node}, {"u": node, "distance": "weight"}], size=30,
)  # fmt: skip
case(
    "harmonic_centrality",
    [{}, {"distance": "weight"}, {"nbunch": some_nodes}, {"sources": some_nodes},
     {"nbunch": some_nodes, "sources": some_nodes}], size=30,
)  # fmt: skip
case(
    "betweenness_centrality",
    [{}, {"normalized": False}, {"weight": "weight"}, {"endpoints": True}, {"k": few, "seed": seed},
     {"k": few, "seed": seed, "endpoints": True, "normalized": False}], size=30,
)  # fmt: skip
case(
    "edge_betweenness_centrality",
    [{}, {"normalized": False}, {"weight": "weight"}, {"k": few, "seed": seed},
     {"k": few, "seed": seed, "normalized": False, "weight": "weight"}], size=30,
)  # fmt: skip
for name in ("betweenness_centrality_subset", "edge_betweenness_centrality_subset"):
    case(
        name,
        [{"sources": some_nodes, "targets": some_nodes}, {"sources": some_nodes, "targets": some_nodes, "normalized": True},
         {"sources": some_nodes, "targets": some_nodes, "weight": "weight"}],
    )  # fmt: skip
case(
    "load_centrality",
    [{}, {"normalized": False}, {"cutoff": 2}, {"v": node}, {"weight": "weight"}], size=30,
)  # fmt: skip
case("edge_load_centrality", [{}, {"cutoff": 2}])
case(
    "eigenvector_centrality",
    [{}, {"weight": "weight"}, {"max_iter": 1000, "tol": 1e-9}, {"max_iter": 2}, {"nstart": start}],
    tolerance=1e-6, size=30, accidents=("KeyError",),
)  # fmt: skip
case(
    "eigenvector_centrality_numpy", [{}, {"weight": "weight"}], tolerance=1e-6,
    needs=lambda graph: graph.number_of_nodes() == 0 or len(graph) > 2 and graph.number_of_edges() > 0,
    accidents=("TypeError", "ArpackNoConvergence", "ArpackError"),
)  # fmt: skip
case(
    "katz_centrality",
    [{}, {"weight": "weight", "alpha": 0.01}, {"beta": 0.2}, {"normalized": False}, {"max_iter": 3}], tolerance=1e-6,
    accidents=("OverflowError",),
)  # fmt: skip
case(
    "katz_centrality_numpy", [{"alpha": 0.05}, {"alpha": 0.02, "weight": "weight"}, {"alpha": 0.05, "normalized": False}],
    tolerance=1e-6, accidents=("TypeError",),
)  # fmt: skip
case("group_degree_centrality", [{"S": at_least_one_node}, {"S": some_nodes}])
case("group_in_degree_centrality", [{"S": at_least_one_node}], kinds=ALL)
case("group_out_degree_centrality", [{"S": at_least_one_node}], kinds=ALL)
case("group_closeness_centrality", [{"S": at_least_one_node}, {"S": at_least_one_node, "weight": "weight"}])
def is_group_betweenness(graph, arguments, ours, theirs):
    """Whether it is what the definition says. networkx's way depends on the order of the group's nodes."""
    group, weight, total = set(arguments["C"]), arguments.get("weight"), 0
    endpoints, count = arguments.get("endpoints", False), len(graph)
    for source in graph:
        for target in graph:
            if source == target or not nx.has_path(graph, source, target):
                continue
            if source in group or target in group:
                total += endpoints
                continue
            paths = list(nx.all_shortest_paths(graph, source, target, weight=weight))
            total += sum(not group.isdisjoint(path) for path in paths) / len(paths)
    if arguments.get("normalized", True):
        others = count - len(group)
        return others < 2 or close(ours, total / (others * (others - 1)), 1e-9)
    return close(ours, total if graph.is_directed() else total / 2, 1e-9)


case(
    "group_betweenness_centrality",
    [{"C": at_least_one_node}, {"C": at_least_one_node, "normalized": False}, {"C": at_least_one_node, "endpoints": True},
     {"C": at_least_one_node, "weight": "weight"}],
    same=is_group_betweenness, accidents=("TypeError", "KeyError"),
)  # fmt: skip
case("percolation_centrality", [{}, {"weight": "weight"}], accidents=DIVISION)
case("voterank", [{}, {"number_of_nodes": 2}], size=30)
case(
    "local_reaching_centrality", [{"v": node}, {"v": node, "weight": "weight"}], kinds=SIMPLE, weights=("positive",),
    accidents=("KeyError",),
)  # fmt: skip
case("global_reaching_centrality", [{}, {"weight": "weight"}], kinds=SIMPLE, weights=("positive",), accidents=("KeyError",))
case(
    "dispersion", [{}, {"u": node}, {"v": node}, {"normalized": False}, {"alpha": 2.0, "b": 1.0, "c": 1.0}],
    kinds=UNDIRECTED, loops=False,
)  # fmt: skip
case("laplacian_centrality", [{}, {"normalized": False}, {"weight": None}], kinds=UNDIRECTED)
for name in ("trophic_levels", "trophic_differences", "trophic_incoherence_parameter"):
    case(name, [{}, {"weight": None}], kinds=DIRECTED, tolerance=1e-7, accidents=("ValueError",))
