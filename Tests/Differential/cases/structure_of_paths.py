"""Traversal, components, distances, directed acyclic graphs and cycles."""

import networkx as nx

from suite import DIRECTED, SIMPLE, UNDIRECTED, at_least_one_node, case, missing_node, node, outer_unordered, pick, some_nodes
from suite import unordered

source = [{"source": node}]
ORIENTATIONS = ("original", "reverse", "ignore")


def content(graph, arguments, result):
    """The nodes of a graph in order, and its edges."""
    if not isinstance(result, dict) or "edges" not in result:
        return result
    edges = [[edge["source"], edge["target"], edge.get("weight")] for edge in result["edges"]]
    if not result["directed"]:
        edges = [sorted(edge[:2]) + edge[2:] for edge in edges]
    return [[node["id"] for node in result["nodes"]], sorted(edges, key=repr)]


# Traversal.

limits = [{"source": node}, {"source": node, "depth_limit": pick(0, 1, 2, 3)}]
case("bfs_edges", limits + [{"source": node, "reverse": True}, {"source": missing_node}])
case("bfs_tree", limits + [{"source": node, "reverse": True}, {"source": missing_node}], project=content)
for name in ("bfs_predecessors", "bfs_successors", "generic_bfs_edges"):
    case(name, limits + [{"source": missing_node}])
case("bfs_layers", [{"sources": node}, {"sources": at_least_one_node}, {"sources": missing_node}], project=lambda g, a, r: [sorted(layer) for layer in r])
case("bfs_labeled_edges", [{"sources": node}, {"sources": at_least_one_node}])
case("descendants_at_distance", [{"source": node, "distance": pick(0, 1, 2, 3)}, {"source": missing_node, "distance": 1}])
for name in (
    "dfs_edges", "dfs_predecessors", "dfs_successors", "dfs_preorder_nodes", "dfs_postorder_nodes", "dfs_labeled_edges",
):  # fmt: skip
    case(name, [{}] + limits, accidents=("KeyError",))
case("dfs_tree", [{}] + limits, project=content)
for name in ("edge_bfs", "edge_dfs"):
    case(
        name, [{}, {"source": node}, {"source": some_nodes}, {"source": node, "orientation": pick(*ORIENTATIONS)}]
        + [{"orientation": pick(*ORIENTATIONS)}, {"source": missing_node}],
    )

# Components.

for name in ("is_connected", "number_connected_components", "connected_components", "is_biconnected"):
    case(name, kinds=UNDIRECTED + ("digraph",))
case("node_connected_component", [{"n": node}], kinds=UNDIRECTED)
for name in (
    "is_strongly_connected", "number_strongly_connected_components", "strongly_connected_components",
    "is_weakly_connected", "number_weakly_connected_components", "weakly_connected_components", "is_semiconnected",
    "attracting_components", "number_attracting_components", "is_attracting_component",
):  # fmt: skip
    case(name, kinds=DIRECTED + ("graph",))
case("kosaraju_strongly_connected_components", kinds=DIRECTED, project=outer_unordered)


def members(graph, arguments, result):
    return [[node["members"] for node in result["nodes"]], content(graph, arguments, result)[1], result["graph"]["mapping"]]


case("condensation", kinds=DIRECTED, project=members, size=12)
case("biconnected_components", kinds=UNDIRECTED, size=12)
case("biconnected_component_edges", kinds=UNDIRECTED, size=12)
case("articulation_points", kinds=UNDIRECTED, size=12)


def ends_sorted(graph, arguments, result):
    """From a root on, networkx walks a copy whose order is that of a set."""
    return sorted(map(sorted, result)) if "root" in arguments else result


case("bridges", [{}, {"root": node}, {"root": missing_node}], kinds=UNDIRECTED, size=12, project=ends_sorted)
case("has_bridges", [{}, {"root": node}], kinds=UNDIRECTED)
case(
    "local_bridges", [{}, {"weight": "weight"}, {"with_span": False}], kinds=("graph", "multigraph", "digraph"),
    weights=("none", "positive", "nonnegative"),
)
case("chain_decomposition", [{}, {"root": node}, {"root": missing_node}], kinds=("graph", "multigraph"), size=12)

# Distances.

WEIGHTED = ("none", "positive", "nonnegative")
case("eccentricity", [{}, {"weight": "weight"}, {"v": node}, {"v": some_nodes}], weights=WEIGHTED)
for name in ("diameter", "radius", "periphery"):
    case(name, [{}, {"weight": "weight"}], weights=WEIGHTED)
case("center", [{}, {"weight": "weight"}], weights=WEIGHTED, project=unordered)
case("barycenter", [{}, {"weight": "weight"}], weights=WEIGHTED, project=unordered)
case("harmonic_diameter", [{}, {"weight": "weight"}], weights=WEIGHTED)
for name in ("wiener_index", "hyper_wiener_index", "schultz_index", "gutman_index"):
    case(name, [{}, {"weight": "weight"}], weights=WEIGHTED)

# Directed acyclic graphs.

case("descendants", source + [{"source": missing_node}])
case("ancestors", source + [{"source": missing_node}])
for name in (
    "topological_sort", "lexicographical_topological_sort", "topological_generations", "is_directed_acyclic_graph",
):  # fmt: skip
    case(name)
case("is_aperiodic")
case("has_cycle", call=nx.algorithms.dag.has_cycle)
case("all_topological_sorts", kinds=DIRECTED, size=6)
case("transitive_closure", [{}, {"reflexive": None}, {"reflexive": True}], project=content)
case(
    "transitive_closure_dag", kinds=DIRECTED, project=content,
    needs=lambda graph: not graph.is_directed() or nx.is_directed_acyclic_graph(graph) or not graph.is_multigraph(),
)
case("transitive_reduction", kinds=DIRECTED, project=lambda g, a, r: [sorted(part, key=repr) for part in content(g, a, r)])
case("antichains", kinds=DIRECTED, size=7)
signed = ("none", "positive", "any")
case("dag_longest_path", [{}, {"default_weight": 2}, {"weight": None}], kinds=DIRECTED, weights=signed)
case("dag_longest_path_length", [{}, {"default_weight": 2}], kinds=DIRECTED, weights=signed)


def by_source(graph, arguments, result):
    """The edges of a branching by the nodes that its nodes stand for."""
    sources = {node["id"]: node["source"] for node in result["nodes"]}
    return sorted(sources.values()), sorted([sources[e["source"]], sources[e["target"]]] for e in result["edges"])


case("dag_to_branching", kinds=DIRECTED, project=by_source, size=7)
case(
    "root_to_leaf_paths", kinds=("digraph",), size=7, call=nx.algorithms.dag.root_to_leaf_paths,
    needs=lambda graph: graph.is_directed() and nx.is_directed_acyclic_graph(graph),
)
case("colliders", kinds=DIRECTED, call=nx.dag.colliders)
case("v_structures", kinds=DIRECTED, call=nx.dag.v_structures)
case("immediate_dominators", [{"start": node}, {"start": missing_node}], kinds=DIRECTED)
case("dominance_frontiers", [{"start": node}, {"start": missing_node}], kinds=DIRECTED)


def is_lowest(graph, ancestor, first, second):
    common = (nx.ancestors(graph, first) | {first}) & (nx.ancestors(graph, second) | {second})
    return ancestor in common and not nx.descendants(graph, ancestor) & common


def are_lowest(graph, arguments, ours, theirs):
    """Whether the same pairs have an ancestor, and ours are lowest."""
    return [pair for pair, _ in ours] == [pair for pair, _ in theirs] and all(
        is_lowest(graph, ancestor, *pair) for pair, ancestor in ours
    )


def one_is_lowest(graph, arguments, ours, theirs):
    if theirs is None or ours is None:
        return ours is theirs
    return is_lowest(graph, ours, arguments["node1"], arguments["node2"])


case("lowest_common_ancestor", [{"node1": node, "node2": node}], kinds=DIRECTED, same=one_is_lowest)
case(
    "all_pairs_lowest_common_ancestor",
    [{}, {"pairs": lambda rng, graph: [(node(rng, graph), node(rng, graph)) for _ in range(3)]}],
    kinds=DIRECTED, same=are_lowest,
)


def pairs_unordered(graph, arguments, result):
    return sorted([sorted(pair), ancestor] for pair, ancestor in result)


case(
    "tree_all_pairs_lowest_common_ancestor", [{}, {"root": node}], kinds=DIRECTED,
    needs=lambda graph: graph.is_directed() and nx.is_directed_acyclic_graph(graph), project=pairs_unordered,
)


def a_set(rng, graph):
    return set(some_nodes(rng, graph))


case("is_d_separator", [{"x": node, "y": node, "z": a_set}, {"x": node, "y": node, "z": set()}], kinds=DIRECTED)

# Cycles.


def turned(directed):
    """Cycles, each from its least node on and, where there are no directions, towards the lesser neighbour."""

    def one(cycle):
        turns = [cycle[place:] + cycle[:place] for place in range(len(cycle))]
        if not directed:
            turns += [turn[:1] + turn[:0:-1] for turn in turns]
        return min(turns)

    return one


def cycles(graph, arguments, result):
    return sorted(map(turned(graph.is_directed()), result))


case("cycle_basis", [{}, {"root": node}], kinds=("graph", "multigraph", "digraph"), size=12)


def sizes(graph, arguments, result):
    """What the cycles weigh, least first, which is the same for all minimum bases."""
    weight = arguments.get("weight")
    return sorted(
        sum(graph[u][v].get(weight, 1) for u, v in zip(cycle, cycle[1:] + cycle[:1])) if len(cycle) > 2 else cycle
        for cycle in result
    )


case("minimum_cycle_basis", [{}, {"weight": "weight"}], kinds=("graph",), project=sizes, loops=False, size=7)
bounds = [{}, {"length_bound": pick(0, 1, 2, 3, 4)}, {"length_bound": -1}]
case("simple_cycles", bounds, project=cycles, size=6)
case(
    "recursive_simple_cycles", kinds=("digraph",), project=cycles, size=6,
    call=lambda graph: nx.recursive_simple_cycles(graph.copy()),
)


def has_chord(graph, cycle):
    """Whether nodes that do not follow one another are joined."""
    count = len(cycle)
    return any(
        graph.has_edge(cycle[first], cycle[second]) or graph.has_edge(cycle[second], cycle[first])
        for first in range(count) for second in range(first + 2, count - (first == 0))
    )


def are_chordless(graph, arguments, ours, theirs):
    """Whether they are the same, but for cycles whose chord is a parallel edge, which networkx may overlook."""
    ours, theirs = (cycles(graph, arguments, found) for found in (ours, theirs))
    return [cycle for cycle in theirs if not has_chord(graph, cycle)] == ours


case("chordless_cycles", bounds, same=are_chordless, size=7)
case("find_cycle", [{}, {"source": node}, {"orientation": pick(*ORIENTATIONS)}, {"source": node, "orientation": pick(*ORIENTATIONS)}])
case("girth", kinds=("graph",))
case("is_eulerian")
case("is_semieulerian")
case("has_eulerian_path", [{}, {"source": node}])
case("eulerian_circuit", [{}, {"source": node}, {"keys": True}])
case("eulerian_path", [{}, {"source": node}, {"keys": True}])


def is_eulerized(graph, arguments, ours, theirs):
    """Whether all degrees are even, and as many edges were repeated."""
    degrees = {}
    for edge in ours["edges"]:
        for end in (edge["source"], edge["target"]):
            degrees[end] = degrees.get(end, 0) + 1
    return len(ours["edges"]) == len(theirs["edges"]) and all(degree % 2 == 0 for degree in degrees.values())


case("eulerize", kinds=UNDIRECTED, same=is_eulerized)
