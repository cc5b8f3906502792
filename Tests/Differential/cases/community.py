from itertools import combinations

import networkx as nx
from networkx.algorithms.community import local

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


def is_local_community(graph, arguments, ours, theirs):
    """Whether some choice among equal candidates leads here; networkx takes them as its sets have them."""
    wanted, source = set(ours), arguments["source"]
    cutoff = arguments.get("cutoff") or float("inf")
    edges = {frozenset([source, other]) for other in graph[source]}
    states = [({source}, {source}, edges, {edge for edge in edges if edge <= {source}}, 0)]
    while states:
        members, border, edges, inside, reached = states.pop()
        near = {other for member in members for other in graph[member]} - members
        if len(members) >= cutoff or not near:
            if members == wanted:
                return True
            continue
        options = {v: local._calculate_local_modularity_for_candidate(graph, v, members, border, edges, inside) for v in near}
        best = max(option[0] for option in options.values())
        for v, (value, *parts) in options.items():
            if value == best and v in wanted:
                if best >= reached:
                    states.append((members | {v}, *parts, best))
                elif members | {v} == wanted:
                    return True
    return False


case(
    "greedy_source_expansion", [{"source": node}, {"source": node, "cutoff": 3}, {"source": node, "method": "none"}],
    needs=lambda graph: len(graph) > 0, same=is_local_community, kinds=UNDIRECTED, size=7,
)  # fmt: skip


def is_leiden(graph, arguments, ours, theirs):
    """Whether it is a partition into connected communities of which no two were better one, about as good as networkx's.

    networkx has the function's name only, for backends; `theirs` are the communities of Louvain's method.
    """
    if sorted(n for members in ours for n in members) != sorted(graph):
        return False
    if not all(nx.is_connected(graph.subgraph(members)) for members in ours):
        return False
    options = {"weight": arguments.get("weight", "weight"), "resolution": arguments.get("resolution", 1)}
    if not graph.size(options["weight"]):
        return len(ours) == len(graph)
    value = nx.community.modularity(graph, ours, **options)
    if value < nx.community.modularity(graph, theirs, **options) - 0.1:
        return False
    return arguments.get("max_level") is not None or all(
        nx.community.modularity(graph, [*(c for c in ours if c is not a and c is not b), a + b], **options) < value + 1e-9
        for a, b in combinations(ours, 2)
    )


def louvain(graph, **arguments):
    if graph.is_directed():
        raise nx.NetworkXNotImplemented("not implemented for directed type")
    return nx.community.louvain_communities(graph, **arguments)


LEIDEN = [{"seed": seed}, {"seed": seed, "weight": None}, {"seed": seed, "resolution": 0.5}]
case("leiden_communities", [*LEIDEN, {"seed": seed, "max_level": 1}], call=louvain, same=is_leiden, size=20)
case(
    "leiden_partitions", LEIDEN, call=louvain, size=20,
    # Each level is a partition, the last is what the communities are.
    same=lambda graph, arguments, ours, theirs: all(nx.community.is_partition(graph, level) for level in ours)
    and (is_leiden(graph, arguments, ours[-1], theirs) if ours else len(graph) == 0),
)  # fmt: skip
