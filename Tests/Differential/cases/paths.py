from suite import at_least_one_node, case, missing_node, node, pick, some_nodes

ends = {"source": node, "target": node}
WEIGHTED = ("none", "positive", "nonnegative")


def unique(graph, arguments, result):
    """Paths once each: where edges of no weight make a circle through the source, networkx repeats them."""
    if isinstance(result, list):
        elements = [unique(graph, arguments, element) for element in result]
        once = [element for place, element in enumerate(elements) if element not in elements[:place]]
        return once if all(isinstance(element, list) for element in elements) else elements
    if isinstance(result, dict):
        return {key: unique(graph, arguments, value) for key, value in result.items()}
    return result


# Shortest paths in general.

methods = [
    {"weight": "weight"}, {"weight": "weight", "method": "bellman-ford"},
]  # fmt: skip
case(
    "shortest_path",
    [ends, {}, {"source": node}, {"target": node}, {"source": missing_node, "target": node}]
    + [{**which, **method} for method in methods for which in (ends, {}, {"source": node}, {"target": node})]
    + [{"source": node, "target": missing_node}, {**ends, "method": "none"}],
    weights=WEIGHTED,
)
case(
    "shortest_path_length",
    [ends, {}, {"source": node}, {"target": node}, {"source": missing_node, "target": node}]
    + [{**which, **method} for method in methods for which in (ends, {}, {"source": node}, {"target": node})]
    + [{"source": node, "target": missing_node, "weight": "weight"}],
    weights=WEIGHTED,
)
case(
    "average_shortest_path_length",
    [{}] + methods + [{"method": "floyd-warshall"}, {"weight": "weight", "method": "floyd-warshall"}], weights=WEIGHTED,
)
case("has_path", [ends, {"source": missing_node, "target": node}])
case("all_shortest_paths", [ends] + [{**ends, **method} for method in methods], weights=WEIGHTED, project=unique)
case(
    "single_source_all_shortest_paths", [{"source": node}] + [{"source": node, **method} for method in methods],
    weights=WEIGHTED, project=unique,
)
case("all_pairs_all_shortest_paths", [{}] + methods, weights=WEIGHTED, project=unique, size=6)

# Without weights.

case("bidirectional_shortest_path", [ends, {"source": node, "target": missing_node}])
for name, end in (
    ("single_source_shortest_path", "source"), ("single_source_shortest_path_length", "source"),
    ("single_target_shortest_path", "target"), ("single_target_shortest_path_length", "target"),
):  # fmt: skip
    case(name, [{end: node}, {end: node, "cutoff": pick(0, 1, 2)}, {end: missing_node}])
case("all_pairs_shortest_path", [{}, {"cutoff": 1}])
case("all_pairs_shortest_path_length", [{}, {"cutoff": 2}])
case(
    "predecessor",
    [
        {"source": node}, {"source": node, "cutoff": pick(0, 1, 2)}, {"source": node, "return_seen": True},
        {**ends, "return_seen": True}, ends,
    ],
)  # fmt: skip

# Dijkstra's algorithm.

for name in ("dijkstra_path", "dijkstra_path_length", "bidirectional_dijkstra", "astar_path", "astar_path_length"):
    case(
        name, [ends, {**ends, "weight": None}, {"source": missing_node, "target": node}]
        + [{"source": node, "target": missing_node}], weights=WEIGHTED,
    )
for name in ("single_source_dijkstra_path", "single_source_dijkstra_path_length", "dijkstra_predecessor_and_distance"):
    case(name, [{"source": node}, {"source": node, "cutoff": pick(0, 2, 3.5)}], weights=WEIGHTED)
case("single_source_dijkstra", [{"source": node}, ends, {**ends, "cutoff": 3}], weights=WEIGHTED)
for name in ("multi_source_dijkstra", "multi_source_dijkstra_path", "multi_source_dijkstra_path_length"):
    case(
        name, [{"sources": at_least_one_node}, {"sources": at_least_one_node, "cutoff": 3}, {"sources": some_nodes}],
        weights=WEIGHTED,
    )
for name in ("all_pairs_dijkstra", "all_pairs_dijkstra_path", "all_pairs_dijkstra_path_length"):
    case(name, [{}, {"cutoff": 3}], weights=WEIGHTED)

# Negative weights.

SIGNED = ("none", "positive", "nonnegative", "any")
for name in ("bellman_ford_path", "bellman_ford_path_length"):
    case(name, [ends, {"source": missing_node, "target": node}, {"source": node, "target": missing_node}], weights=SIGNED)
case("single_source_bellman_ford", [{"source": node}, ends], weights=SIGNED)
case("single_source_bellman_ford_path", [{"source": node}], weights=SIGNED)
case("single_source_bellman_ford_path_length", [{"source": node}], weights=SIGNED)
case("all_pairs_bellman_ford_path", weights=SIGNED)
case("all_pairs_bellman_ford_path_length", weights=SIGNED)
case(
    "bellman_ford_predecessor_and_distance", [{"source": node}, {"source": node, "heuristic": True}], weights=SIGNED,
)
case("negative_edge_cycle", [{}, {"heuristic": False}], weights=SIGNED)


def is_negative_cycle(graph, arguments, ours, theirs):
    """Whether it is closed and weighs less than nothing."""

    def weight(u, v):
        if graph.is_multigraph():
            return min(data.get("weight", 1) for data in graph[u][v].values())
        return graph[u][v].get("weight", 1)

    return ours[0] == ours[-1] and sum(weight(u, v) for u, v in zip(ours, ours[1:])) < 0


case("find_negative_cycle", [{"source": node}], weights=SIGNED, same=is_negative_cycle, accidents=("NetworkXUnbounded", "AttributeError"))


def distances(graph, arguments, result):
    return result[1]


case("goldberg_radzik", [{"source": node}], weights=SIGNED, project=distances)
case("johnson", weights=SIGNED)
case("floyd_warshall", weights=WEIGHTED)
case("floyd_warshall_predecessor_and_distance", weights=WEIGHTED)

# Simple paths.

for name in ("all_simple_paths", "all_simple_edge_paths"):
    case(
        name,
        [ends, {**ends, "cutoff": pick(0, 1, 2, 3)}, {"source": node, "target": some_nodes}]
        + [{"source": missing_node, "target": node}, {"source": node, "target": missing_node}], size=6,
    )
case("is_simple_path", [{"nodes": some_nodes}, {"nodes": lambda rng, graph: path(rng, graph)}])
case("shortest_simple_paths", [ends, {**ends, "weight": "weight"}], weights=("none", "positive"), size=6)


def path(rng, graph):
    """A short walk."""
    if not len(graph):
        return []
    nodes = [rng.choice(list(graph))]
    while rng.random() < 0.7 and len(graph[nodes[-1]]):
        nodes.append(rng.choice(list(graph[nodes[-1]])))
    return nodes
