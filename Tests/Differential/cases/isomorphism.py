import networkx as nx

from suite import ALL, SIMPLE, UNDIRECTED, case, pick
from service import text


def renamed(rng, graph):
    """The same graph with other nodes in another order."""
    nodes = list(graph)
    rng.shuffle(nodes)
    names = {n: n + 100 if isinstance(n, int) else f"{n}′" for n in nodes}
    other = graph.__class__()
    other.add_nodes_from(names.values())
    edges = [(names[u], names[v]) for u, v in graph.edges()]
    rng.shuffle(edges)
    other.add_edges_from(edges)
    return other


def nearly(rng, graph):
    """The graph with an edge moved."""
    other = renamed(rng, graph)
    edges = list(other.edges())
    nodes = list(other)
    if edges and len(nodes) > 2:
        other.remove_edge(*edges[rng.randrange(len(edges))])
        other.add_edge(*rng.sample(nodes, 2))
    return other


def is_match(graph, arguments, ours, theirs):
    if ours is None or theirs is None:
        return ours == theirs
    other = arguments["G2"]
    mapping = {node: ours[text(node)] for node in graph}
    mapped = nx.relabel_nodes(graph, mapping)
    return sorted(map(sorted_edge(graph), mapped.edges())) == sorted(map(sorted_edge(graph), other.edges()))


def sorted_edge(graph):
    return tuple if graph.is_directed() else lambda edge: tuple(sorted(edge))


both = [{"G2": renamed}, {"G2": nearly}]
case("is_isomorphic", both)
case("could_be_isomorphic", [*both, {"G2": nearly, "properties": "d"}, {"G2": nearly, "properties": "t"}], kinds=UNDIRECTED)
case("fast_could_be_isomorphic", both, kinds=UNDIRECTED)
case("faster_could_be_isomorphic", both)
case("vf2pp_is_isomorphic", both)
case("vf2pp_isomorphism", both, same=is_match)
case(
    "vf2pp_all_isomorphisms", both, size=5,
    needs=lambda graph: len(graph) < 6,
    same=lambda graph, arguments, ours, theirs: sorted(map(str, map(sorted, (m.items() for m in ours))))
    == sorted(map(str, map(sorted, (m.items() for m in theirs)))),
)  # fmt: skip
case(
    "tree_isomorphism", [{"t2": renamed}, {"t2": nearly}],
    same=lambda graph, arguments, ours, theirs: is_match(graph, {"G2": arguments["t2"]}, {text(u): v for u, v in ours}, {})
    if theirs else not ours,
)  # fmt: skip


def is_rooted_match(graph, arguments, ours, theirs):
    """Whether it maps what is reached from the one root onto what is from the other, and root to root."""
    if not ours or not theirs:
        return ours == theirs
    mapping = {text(u): v for u, v in ours}
    roots = text(arguments["root1"]), arguments["root2"]
    trees = (
        tree.subgraph({root, *nx.descendants(tree, root)})
        for tree, root in ((graph, arguments["root1"]), (arguments["t2"], arguments["root2"]))
    )
    return mapping[roots[0]] == roots[1] and is_match(next(trees), {"G2": next(trees)}, mapping, {})


def place(rng, graph):
    return list(graph)[0] if len(graph) else 0


def renamed_place(rng, graph):
    """The same node's name in the other tree, or any other's."""
    nodes = [n + 100 if isinstance(n, int) else f"{n}′" for n in graph]
    return (nodes[0] if rng.random() < 0.6 else rng.choice(nodes)) if nodes else 0


case(
    "rooted_tree_isomorphism",
    [{"root1": place, "t2": renamed, "root2": renamed_place}, {"root1": place, "t2": nearly, "root2": renamed_place}],
    same=is_rooted_match, accidents=("NetworkXPointlessConcept",),
)  # fmt: skip

plain = [{}, {"iterations": 1}, {"iterations": 5, "digest_size": 8}]
case("weisfeiler_lehman_graph_hash", [*plain, {"iterations": 0}, {"edge_attr": "weight"}], weights=("positive", "integer"), size=30)
case(
    "weisfeiler_lehman_subgraph_hashes", [*plain, {"include_initial_labels": True}, {"edge_attr": "weight"}],
    weights=("positive",), needs=lambda graph: len(graph) > 0,
)  # fmt: skip
