import networkx as nx

from suite import ALL, SIMPLE, UNDIRECTED, case, node, pick, unordered, outer_unordered
from service import order

seed = pick(1, 2, 3, 42)


def sets(graph, arguments, result):
    return sorted((sorted(members, key=order) for members in result), key=order)


def levels(graph, arguments, result):
    return [sets(graph, arguments, level) for level in result]


def partition(rng, graph):
    groups = {}
    for member in graph:
        groups.setdefault(rng.randrange(3), []).append(member)
    return list(groups.values())


def halves(rng, graph):
    nodes = list(graph)
    rng.shuffle(nodes)
    return [nodes[: len(nodes) // 2], nodes[len(nodes) // 2 :]]


case(
    "louvain_communities",
    [{"seed": seed}, {"seed": seed, "weight": None}, {"seed": seed, "resolution": 0.5}, {"seed": seed, "max_level": 1}],
    size=30, accidents=("ZeroDivisionError",), project=sets,
)  # fmt: skip
case("louvain_partitions", [{"seed": seed}], size=30, project=levels)
case("modularity", [{"communities": partition}, {"communities": partition, "resolution": 2, "weight": None}])
case(
    "greedy_modularity_communities", [{}, {"resolution": 2}, {"weight": "weight"}], tolerance=1e-9,
    same=lambda graph, arguments, ours, theirs: nx.community.modularity(
        graph, ours, weight=arguments.get("weight"), resolution=arguments.get("resolution", 1)
    ) > nx.community.modularity(
        graph, theirs, weight=arguments.get("weight"), resolution=arguments.get("resolution", 1)) - 0.1
    if graph.number_of_edges() else len(ours) == len(theirs),
)  # fmt: skip
case(
    "label_propagation_communities",
    same=lambda graph, arguments, ours, theirs: sorted(n for c in ours for n in c) == sorted(n for c in theirs for n in c),
)  # fmt: skip
for name in ("asyn_lpa_communities", "fast_label_propagation_communities"):
    case(name, [{"seed": seed}, {"seed": seed, "weight": "weight"}], size=30)
case("asyn_fluidc", [{"k": 2, "seed": seed}, {"k": 3, "seed": seed}, {"k": 0}], size=30)
case("k_clique_communities", [{"k": 2}, {"k": 3}, {"k": 1}], kinds=UNDIRECTED, project=sets)
case(
    "kernighan_lin_bisection",
    [{"seed": seed}, {"seed": seed, "weight": None}, {"partition": halves}, {"seed": seed, "max_iter": 1}], size=30,
)  # fmt: skip
case("edge_betweenness_partition", [{"number_of_sets": 2}, {"number_of_sets": 3}], kinds=("graph",))
# Without edges networkx forgets that it gives directions up.
case("girvan_newman", kinds=SIMPLE, size=7, accidents=("NetworkXNotImplemented",))
case("partition_quality", [{"partition": partition}])
case("is_partition", [{"communities": partition}, {"communities": halves}])
