
import networkx as nx

from suite import SIMPLE, case, node


def built(graph, arguments, result):
    """A graph as its nodes in order and its edges in none, without keys that are pairs."""
    if not isinstance(result, dict) or "nodes" not in result:
        return result
    place = {repr(each["id"]): number for number, each in enumerate(result["nodes"])}

    def edge(data):
        ends = [place[repr(data["source"])], place[repr(data["target"])]]
        key = data.get("key")
        rest = {name: value for name, value in data.items() if name not in ("source", "target", "key")}
        return [
            ends if result["directed"] else sorted(ends),
            key if isinstance(key, int) else None,
            sorted(rest.items(), key=repr),
        ]

    return [
        result["directed"], result["multigraph"], result["nodes"],
        sorted(map(edge, result["edges"]), key=repr),
    ]  # fmt: skip


def unplaced(graph, arguments, result):
    """A graph whose nodes come out of a set."""
    if not isinstance(result, dict) or "nodes" not in result:
        return result
    result = result | {"nodes": sorted(result["nodes"], key=repr)}
    return built(graph, arguments, result)


def other(first=0, count=6):
    """A graph of the same kind, its nodes numbered from a number."""

    def draw(rng, graph):
        result = graph.__class__()
        nodes = list(range(first, first + count))
        rng.shuffle(nodes)
        result.add_nodes_from(nodes)
        for _ in range(rng.randint(0, 8)):
            result.add_edge(rng.choice(nodes), rng.choice(nodes), **rng.choice([{}, {"weight": rng.randint(1, 5)}]))
        return result

    return draw


def same_nodes(rng, graph):
    result = graph.__class__()
    nodes = list(graph)
    rng.shuffle(nodes)
    result.add_nodes_from(nodes)
    for _ in range(len(nodes) and rng.randint(0, 12)):
        result.add_edge(rng.choice(nodes), rng.choice(nodes))
    return result


def blocks(rng, graph):
    nodes = list(graph)
    rng.shuffle(nodes)
    cut = sorted(rng.randint(0, len(nodes)) for _ in range(2))
    return [part for part in (nodes[: cut[0]], nodes[cut[0] : cut[1]], nodes[cut[1] :]) if part]


def labels(rng, graph):
    following = dict(zip(graph, list(graph)[1:]))
    return {node: rng.choice([node, following.get(node, 76), 77, 78]) for node in graph if rng.random() < 0.7}


def edge(rng, graph):
    edges = [edge[:2] for edge in graph.edges]
    return rng.choice(edges) if edges else (0, 0)


case("union", [{"H": other(1000)}, {"H": other()}, {"H": other(), "rename": ("a-", "b-")}], project=built)
case("full_join", [{"H": other(1000)}, {"H": other(), "rename": ("a-", "b-")}], project=built)
case("compose", [{"H": other()}, {"H": same_nodes}], project=built)
case("disjoint_union", [{"H": other()}], project=built)
case("intersection", [{"H": other()}, {"H": same_nodes}], project=unplaced)
case("difference", [{"H": same_nodes}, {"H": other()}], project=built)
case("symmetric_difference", [{"H": same_nodes}, {"H": other()}], project=built)
case("complement", project=built)
case("reverse", project=built)
case("power", [{"k": 1}, {"k": 2}, {"k": 3}, {"k": 0}], project=built)
case("line_graph", project=unplaced, needs=lambda graph: graph.is_directed() or not graph.is_multigraph())
case("mycielskian", [{}, {"iterations": 2}], size=5, project=built)
case(
    "ego_graph",
    [{"n": node}, {"n": node, "radius": 2, "undirected": True}, {"n": node, "center": False}, {"n": node, "radius": 3, "distance": "weight"}],
    project=unplaced,
)  # fmt: skip


def without_parts(graph, arguments, result):
    """A quotient without the subgraphs that networkx keeps at its nodes."""
    if isinstance(result, dict):
        for each in result.get("nodes", []):
            each.pop("graph", None)
    return built(graph, arguments, result)


case("quotient_graph", [{"partition": blocks, "relabel": True}], kinds=SIMPLE, project=without_parts, accidents=("TypeError",))
for name in ("contracted_nodes", "identified_nodes"):
    case(
        name, [{"u": node, "v": node}, {"u": node, "v": node, "self_loops": False}, {"u": node, "v": node, "store_contraction_as": None}],
        call=lambda graph, u, v, **options: nx.contracted_nodes(graph, u, v, **options) if u != v else graph,
        project=built, accidents=("KeyError", "NetworkXError"), needs=len,
    )  # fmt: skip
case("contracted_edge", [{"edge": edge}], project=built, needs=lambda graph: not any(u == v for u, v, *_ in graph.edges))
case("relabel_nodes", [{"mapping": labels}], project=built)
case(
    "convert_node_labels_to_integers",
    [{}, {"first_label": 5, "ordering": "sorted"}, {"ordering": "increasing degree"}, {"ordering": "decreasing degree"}, {"label_attribute": "old"}, {"ordering": "by chance"}],
    project=built,
)  # fmt: skip

for name in ("cartesian_product", "tensor_product", "strong_product", "lexicographic_product"):
    case(name, [{"H": other(0, 4)}], size=5, project=built)
case("modular_product", [{"H": other(0, 4)}], size=5, project=built)
case("corona_product", [{"H": other(0, 4)}], size=5, project=built)
case("rooted_product", [{"H": other(0, 4), "root": 1}, {"H": other(0, 4), "root": 9}], size=5, project=built, kinds=SIMPLE)




def isomorphic_roots(graph, arguments, ours, theirs):
    def root(result):
        made = nx.Graph()
        made.add_nodes_from(map(repr, (each["id"] for each in result["nodes"])))
        made.add_edges_from((repr(each["source"]), repr(each["target"])) for each in result["edges"])
        return made

    return nx.is_isomorphic(root(ours), root(theirs))


case(
    "inverse_line_graph", same=isomorphic_roots, loops=True, accidents=("IndexError",),
    needs=lambda graph: len(graph) == 0 or nx.is_connected(nx.Graph(graph)),
)  # fmt: skip
