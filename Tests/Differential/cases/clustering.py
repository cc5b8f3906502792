import networkx as nx

from suite import ALL, SIMPLE, UNDIRECTED, case, node, outer_unordered, pick, some_nodes, unordered
from service import order


def sets(graph, arguments, result):
    """Lists of nodes as sets in no order."""
    return sorted((sorted(members, key=order) for members in result), key=order)


def graph_sets(graph, arguments, result):
    """A graph's nodes and edges in no order."""
    ends = [sorted([edge["source"], edge["target"]], key=order) if not graph.is_directed() else
            [edge["source"], edge["target"]] for edge in result["edges"]]  # fmt: skip
    return [sorted((entry["id"] for entry in result["nodes"]), key=order), sorted(ends, key=order)]


case("triangles", [{}, {"nodes": node}, {"nodes": some_nodes}], size=30)
case("all_triangles", [{}, {"nbunch": some_nodes}], kinds=UNDIRECTED, project=sets)
case("clustering", [{}, {"nodes": node}, {"nodes": some_nodes}, {"weight": "weight"}], size=30)
case("average_clustering", [{}, {"weight": "weight"}, {"count_zeros": False}, {"nodes": some_nodes}], size=30)
case("transitivity", size=30)
case("square_clustering", [{}, {"nodes": node}, {"nodes": some_nodes}])
case("generalized_degree", [{}, {"nodes": node}, {"nodes": some_nodes}])

case("core_number", size=30)
for name in ("k_core", "k_shell", "k_crust"):
    case(name, [{}, {"k": 1}, {"k": 2}], project=graph_sets)
case("k_corona", [{"k": 1}, {"k": 2}], project=graph_sets)
case("k_truss", [{"k": 2}, {"k": 3}, {"k": 4}], project=graph_sets)
case("onion_layers")

case("find_cliques", project=sets, size=30)
case("find_cliques_recursive", project=sets)
case("enumerate_all_cliques", loops=False)
case("node_clique_number", [{}, {"nodes": node}], kinds=UNDIRECTED)
case("number_of_cliques", [{}, {"nodes": node}, {"nodes": some_nodes}], kinds=UNDIRECTED)
case("max_weight_clique", [{"weight": None}])
case(
    "make_max_clique_graph", kinds=UNDIRECTED,
    same=lambda graph, arguments, ours, theirs: sorted(
        nx.node_link_graph(ours, edges="edges").degree[n] for n in range(len(ours["nodes"]))
    ) == sorted(nx.node_link_graph(theirs, edges="edges").degree[n] for n in range(len(theirs["nodes"]))),
)  # fmt: skip
case("triadic_census", [{}, {"nodelist": some_nodes}], kinds=("graph", "digraph"), needs=lambda graph: len(graph) > 2)
case("is_triad")
case("triad_type", size=3, kinds=("digraph",))
case("all_triads", size=6, kinds=("digraph",), loops=False, same=lambda g, a, ours, theirs: len(ours) == len(theirs))


def triads(graph, arguments, result):
    """The triads by their type, in no order."""
    return {name: sorted((graph_sets(graph, arguments, triad) for triad in triads), key=str) for name, triads in result.items()}


case("triads_by_type", size=6, kinds=("digraph",), loops=False, project=triads)
