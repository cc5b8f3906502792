import networkx as nx

from suite import case, missing_node, node, some_nodes


def walk(rng, graph):
    """Nodes that mostly follow edges."""
    nodes = list(graph)
    if not nodes:
        return []
    path = [rng.choice(nodes)]
    for _ in range(rng.randint(0, 4)):
        near = list(graph[path[-1]])
        path.append(rng.choice(near) if near and rng.random() < 0.8 else rng.choice(nodes))
    return path


def some_edges(rng, graph):
    edges = list(graph.edges)
    return rng.sample(edges, rng.randint(0, len(edges)))


def weigh(graph, path, weight):
    """networkx wants every edge to have the weight."""
    graph = graph.copy()
    for *_, data in graph.edges(data=True):
        data.setdefault(weight, 1)
    return nx.path_weight(graph, path, weight)


def degree(graph, nbunch=None, weight=None):
    """A degree, or degrees by node."""
    result = graph.degree(nbunch, weight)
    return result if isinstance(result, (int, float)) else dict(result)


def drawn(graph, arguments, result):
    from cases.operators import unplaced

    return unplaced(graph, arguments, result)


def either_way(graph, arguments, result):
    """Pairs whose order within is that of a set."""
    return sorted(result if graph.is_directed() else map(sorted, result))


for name in ("density", "degree_histogram", "is_directed", "number_of_nodes", "number_of_edges", "is_empty", "number_of_selfloops"):
    case(name)
case(
    "degree",
    [{}, {"weight": "weight"}, {"nbunch": node}, {"nbunch": node, "weight": "weight"}, {"nbunch": some_nodes}],
    weights=("none", "positive", "any"),
    call=degree,
)
case("is_weighted", weights=("none", "positive"))
case("is_negatively_weighted", weights=("none", "any"))
case("nodes_with_selfloops")
case("selfloop_edges", [{}, {"keys": True}])
case("neighbors", [{"n": node}, {"n": missing_node}])
case("all_neighbors", [{"node": node}, {"node": missing_node}])
case("non_neighbors", [{"node": node}, {"node": missing_node}])
case("non_edges", project=either_way)
case("common_neighbors", [{"u": node, "v": node}, {"u": node, "v": missing_node}])
case("is_path", [{"path": walk}])
case("path_weight", [{"path": walk, "weight": "weight"}], call=weigh)
case(
    "get_node_attributes", [{"name": "color"}, {"name": "color", "default": "red"}], nodes={"color": ("blue", 1, 2.5, None)},
)  # fmt: skip
case("get_edge_attributes", [{"name": "weight"}, {"name": "weight", "default": 7}])
case("create_empty_copy", project=drawn)
case("subgraph", [{"nbunch": some_nodes}], call=lambda graph, nbunch: graph.subgraph(nbunch), project=drawn)
case("edge_subgraph", [{"edges": some_edges}], kinds=("graph", "digraph"), project=drawn)
case("restricted_view", [{"nodes": some_nodes, "edges": some_edges}], kinds=("graph", "digraph"), project=drawn)
case("to_edgelist")
case("to_dict_of_lists")
case("to_dict_of_dicts")
