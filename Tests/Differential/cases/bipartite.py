import networkx as nx

from service import text
from suite import UNDIRECTED, case, some_nodes, unordered

bipartite = nx.bipartite


def side(rng, graph):
    """The nodes of one side where there are sides; else any."""
    try:
        return [node for node, color in bipartite.color(graph).items() if color]
    except nx.NetworkXError:
        return some_nodes(rng, graph)


def is_bipartite(graph):
    return len(graph) > 0 and bipartite.is_bipartite(graph)


case("is_bipartite")
case("bipartite.color")
case("bipartite.sets", [{}, {"top_nodes": side}])
case("is_bipartite_node_set", [{"nodes": side}, {"nodes": some_nodes}], call=bipartite.is_bipartite_node_set)
case("bipartite.density", [{"nodes": side}, {"nodes": some_nodes}])
for name in ("degree_centrality", "closeness_centrality", "betweenness_centrality"):
    case(f"bipartite.{name}", [{"nodes": side}], needs=is_bipartite)
case("latapy_clustering", [{}, {"nodes": some_nodes}, {"mode": "min"}, {"mode": "max"}, {"mode": "none"}], call=bipartite.latapy_clustering)
case("bipartite.average_clustering", [{}, {"nodes": some_nodes, "mode": "min"}])
case("robins_alexander_clustering", call=bipartite.robins_alexander_clustering, loops=False, kinds=UNDIRECTED)
case("node_redundancy", [{}, {"nodes": some_nodes}], call=bipartite.node_redundancy, kinds=UNDIRECTED)


def same_size(graph, arguments, ours, theirs):
    """Whether it is a matching as large as networkx's, with both directions of every edge."""
    nodes = {text(node): node for node in graph}
    mates = {nodes[node]: mate for node, mate in ours.items()}
    return len(ours) == len(theirs) and all(graph.has_edge(u, v) and mates[v] == u for u, v in mates.items())


for name in ("hopcroft_karp_matching", "eppstein_matching"):
    case(
        name, [{}, {"top_nodes": side}], call=getattr(bipartite, name), kinds=UNDIRECTED, same=same_size,
        needs=is_bipartite, size=14,
    )  # fmt: skip


def same_weight(graph, arguments, ours, theirs):
    if not same_size(graph, arguments, ours, theirs):
        return False
    nodes = {text(node): node for node in graph}
    totals = [sum(graph[nodes[u]][v].get("weight", 1) for u, v in mates.items()) for mates in (ours, theirs)]
    return abs(totals[0] - totals[1]) < 1e-9


case(
    "minimum_weight_full_matching", [{}, {"top_nodes": side}], call=bipartite.minimum_weight_full_matching,
    kinds=("graph",), weights=("none", "positive", "any"), same=same_weight, needs=is_bipartite, size=14,
)  # fmt: skip


def matching(rng, graph):
    return bipartite.hopcroft_karp_matching(graph, side(rng, graph)) if is_bipartite(graph) else {}


case(
    "to_vertex_cover", [{"matching": matching, "top_nodes": side}], call=bipartite.to_vertex_cover, kinds=("graph",),
    needs=is_bipartite, project=unordered, size=14,
)  # fmt: skip


def edges(graph, arguments, result):
    """A graph's nodes, and its edges without an order."""
    if not isinstance(result, dict):
        return result

    def ends(edge):
        return [edge["source"], edge["target"]] if result["directed"] else sorted([edge["source"], edge["target"]])

    return [
        [node["id"] for node in result["nodes"]],
        sorted([*ends(edge), edge.get("key", 0), round(edge.get("weight", 1), 9)] for edge in result["edges"]),
    ]


for name, options in {
    "projected_graph": [{}, {"multigraph": True}],
    "weighted_projected_graph": [{}, {"ratio": True}],
    "collaboration_weighted_projected_graph": [{}],
    "overlap_weighted_projected_graph": [{}, {"jaccard": False}],
    "generic_weighted_projected_graph": [{}],
}.items():
    case(
        name, [{"nodes": side} | option for option in options], call=getattr(bipartite, name), project=edges,
        loops=False, needs=is_bipartite,
    )  # fmt: skip


def covers(graph, arguments, ours, theirs):
    """Whether it is a cover as small as networkx's, with both directions of every edge."""
    edges = {tuple(edge) for edge in ours}
    return len(edges) == len(ours) == len(theirs) and all((v, u) in edges for u, v in edges) and nx.is_edge_cover(graph, edges)


case("bipartite.min_edge_cover", kinds=("graph",), loops=False, same=covers, size=12, call=bipartite.covering.min_edge_cover)
