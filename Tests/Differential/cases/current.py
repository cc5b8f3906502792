import networkx as nx

from suite import case, node


def without_loops(function):
    """networkx counts loops in a way that depends on its order of nodes."""

    def call(graph, **options):
        graph = graph.copy()
        graph.remove_edges_from(list(nx.selfloop_edges(graph)))
        return function(graph, **options)

    return call


def either_way(graph, arguments, result):
    """Values by edge, whose ends networkx has in an order of its own."""
    return sorted([sorted(row[:2]), row[2]] for row in result) if isinstance(result, list) else []


def has_three(graph):
    return len(graph) == 0 or len(graph) > 2


case(
    "resistance_distance",
    [{}, {"nodeA": node}, {"nodeA": node, "nodeB": node}, {"nodeB": node, "invert_weight": False}], tolerance=1e-8,
)  # fmt: skip
case("effective_graph_resistance", tolerance=1e-8)
case("kemeny_constant", [{}, {"weight": "weight"}], tolerance=1e-8, needs=lambda graph: len(graph) != 1)
for name in ("current_flow_closeness_centrality", "information_centrality"):
    case(name, call=without_loops(getattr(nx, name)), needs=lambda graph: len(graph) != 1, tolerance=1e-8, accidents=("RuntimeError",))
case(
    "current_flow_betweenness_centrality", [{}, {"normalized": False}], call=without_loops(nx.current_flow_betweenness_centrality),
    needs=has_three, tolerance=1e-8,
)  # fmt: skip
case(
    "edge_current_flow_betweenness_centrality", [{}, {"normalized": False}], call=without_loops(nx.edge_current_flow_betweenness_centrality),
    kinds=("graph",), loops=False, needs=has_three, project=either_way, tolerance=1e-8,
)  # fmt: skip
case("subgraph_centrality", [{}, {"normalized": True}], weights=("none",), accidents=("ValueError",))
case("subgraph_centrality_exp", weights=("none",))
case("communicability", weights=("none",))
case("communicability_exp", weights=("none",))
case("estrada_index", weights=("none",))
case("communicability_betweenness_centrality", weights=("none",), needs=lambda graph: len(graph) > 0 and nx.is_connected(nx.Graph(graph)), tolerance=1e-8)
case("second_order_centrality", needs=lambda graph: len(graph) != 1, tolerance=1e-6)
