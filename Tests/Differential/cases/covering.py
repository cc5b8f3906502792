import networkx as nx

from suite import UNDIRECTED, at_least_one_node, case, node, some_nodes, unordered


def covers(graph, arguments, ours, theirs):
    edges = {tuple(sorted(edge)) for edge in ours}
    others = {tuple(sorted(edge)) for edge in theirs}
    return len(edges) == len(others) and all(graph.has_edge(*edge) for edge in edges) and nx.is_edge_cover(graph, edges)


def some_edges(rng, graph):
    return rng.sample([(u, v) for u, v, *_ in graph.edges], rng.randint(0, graph.number_of_edges()))


case("min_edge_cover", same=covers)
case("is_edge_cover", [{"cover": some_edges}], kinds=UNDIRECTED)
case("dominating_set", [{"start_with": node}], same=lambda graph, arguments, ours, theirs: nx.is_dominating_set(graph, ours))
case("is_dominating_set", [{"nbunch": some_nodes}])
case("connected_dominating_set", project=unordered)
case("is_connected_dominating_set", [{"nbunch": at_least_one_node}])


def independent(graph, arguments, ours, theirs):
    """Whether no two are neighbours and every other node has one of them as its neighbour."""
    nodes = set(ours)
    return all(not nodes & set(graph[node]) for node in nodes) and all(
        node in nodes or nodes & set(graph[node]) for node in graph
    )


case("maximal_independent_set", [{"seed": 3}, {"nodes": some_nodes, "seed": 1}], loops=False, same=independent)
CHORDAL = {"loops": False, "kinds": ("graph", "digraph")}
case("is_chordal", **CHORDAL)
# networkx finds what it calls cliques in some graphs that are not chordal.
case(
    "chordal_graph_cliques", kinds=("graph",), loops=False, project=unordered,
    call=lambda graph: list(nx.chordal_graph_cliques(graph)), needs=lambda graph: len(graph) > 0 and nx.is_chordal(graph),
)  # fmt: skip
case("chordal_graph_treewidth", kinds=("graph",), loops=False)


def completion(graph, arguments, result):
    """The edges without an order, and the order of elimination."""
    if not isinstance(result, list):
        return result
    return [sorted(sorted([edge["source"], edge["target"]]) for edge in result[0]["edges"]), result[1]]


case("complete_to_chordal_graph", kinds=("graph", "digraph"), loops=False, project=completion)


def first(rng, graph):
    return next(iter(graph), 0)


def last(rng, graph):
    return list(graph)[-1] if len(graph) else 0


def induced(graph, arguments, ours, theirs):
    """Whether it is all nodes on paths without chords, which networkx has up to one or two by chance."""
    s, t = arguments["s"], arguments["t"]
    if graph.has_edge(s, t) or not nx.has_path(graph, s, t):
        return ours == theirs
    paths = [path for path in nx.all_simple_paths(graph, s, t) if graph.subgraph(path).number_of_edges() == len(path) - 1]
    return set(theirs) <= set(ours) <= {node for path in paths for node in path}


case(
    "find_induced_nodes", [{"s": first, "t": last}], kinds=("graph",), loops=False, same=induced,
    needs=lambda graph: len(graph) > 1 and nx.is_chordal(graph),
)  # fmt: skip
case("min_weighted_vertex_cover", project=unordered)
