"""Graphs to compare on: of every kind, empty to small, ordinary and odd, in an order that is not that of the names."""

import random

import networkx as nx

KINDS = {"graph": nx.Graph, "digraph": nx.DiGraph, "multigraph": nx.MultiGraph, "multidigraph": nx.MultiDiGraph}


def specials():
    """Small graphs that break assumptions."""
    loop = nx.Graph([(0, 0)])
    loops = nx.Graph([(0, 0), (0, 1), (1, 2), (2, 2)])
    apart = nx.disjoint_union(nx.path_graph(3), nx.complete_graph(3))
    apart.add_node(6)
    return [
        nx.null_graph(), nx.trivial_graph(), nx.empty_graph(3), nx.path_graph(2), nx.path_graph(5), nx.cycle_graph(3),
        nx.cycle_graph(6), nx.star_graph(4), nx.complete_graph(5), nx.complete_bipartite_graph(2, 3), loop, loops, apart,
        nx.petersen_graph(), nx.barbell_graph(4, 1), nx.balanced_tree(2, 2), nx.wheel_graph(6), nx.bull_graph(),
        nx.house_x_graph(),
    ]  # fmt: skip


def reals():
    """Small graphs that people have measured."""
    return [nx.karate_club_graph(), nx.florentine_families_graph(), nx.les_miserables_graph(), nx.davis_southern_women_graph()]


def drawn(rng, size):
    """A random graph of at most so many nodes."""
    n = rng.randint(1, size)
    match rng.randrange(8):
        case 0 | 1:
            graph = nx.gnp_random_graph(n, rng.choice([0.1, 0.25, 0.5, 0.8]), seed=rng.randrange(1 << 30))
        case 2:
            graph = nx.gnp_random_graph(n, 0.3, seed=rng.randrange(1 << 30), directed=True)
        case 3:
            graph = nx.barabasi_albert_graph(max(n, 3), 2, seed=rng.randrange(1 << 30))
        case 4:
            graph = nx.random_labeled_tree(n, seed=rng.randrange(1 << 30))
        case 5:
            graph = nx.DiGraph(e for e in nx.gnp_random_graph(n, 0.4, seed=rng.randrange(1 << 30)).edges)
            graph.add_nodes_from(range(n))
        case 6:
            graph = nx.disjoint_union(
                nx.gnp_random_graph(n // 2 + 1, 0.4, seed=rng.randrange(1 << 30)), nx.cycle_graph(max(n // 2, 1))
            )
        case _:
            graph = nx.gnm_random_graph(n, rng.randint(0, 2 * n), seed=rng.randrange(1 << 30))
    return graph


def dressed(rng, graph, kind, weights, loops=True, tidy=False):
    """The graph as a kind, its nodes and edges in another order, with weights and, for multigraphs, parallel edges."""
    result = KINDS[kind]()
    nodes = list(graph)
    edges = [(u, v) for u, v in graph.edges() if loops or u != v]
    if not tidy:
        rng.shuffle(nodes)
        rng.shuffle(edges)
        edges = [(u, v) if graph.is_directed() or rng.random() < 0.5 else (v, u) for u, v in edges]
        if loops and nodes and rng.random() < 0.15:
            edges.append((nodes[0], nodes[0]))
    if result.is_multigraph() and edges:
        edges += [edges[rng.randrange(len(edges))] for _ in range(rng.randint(0, 3))]
    result.add_nodes_from(nodes)
    for u, v in edges:
        attributes = {}
        if weights == "positive" and rng.random() < 0.9:
            attributes["weight"] = rng.choice([1, 2, 3, 4, 5, 7, 0.5, 2.25])
        elif weights == "nonnegative" and rng.random() < 0.9:
            attributes["weight"] = rng.choice([0, 1, 1, 2, 3, 5])
        elif weights == "any" and rng.random() < 0.9:
            attributes["weight"] = rng.choice([-1, -2, 0, 1, 2, 3, 4, 5])
        elif weights == "integer" and rng.random() < 0.9:
            attributes["weight"] = rng.randint(1, 9)
        result.add_edge(u, v, **attributes)
    return result


def attributed(rng, graph, nodes, edges):
    """The graph with attributes drawn from the values of each name, of which None stands for having none."""
    for drawn, values in ((nodes, graph.nodes), (edges, graph.edges)):
        for element in values:
            for name, choices in drawn.items():
                if (value := rng.choice(choices)) is not None:
                    values[element][name] = value
    return graph


def stream(seed, kinds, weights, size, loops=True, nodes={}, edges={}):
    """Graphs without end: the special and real ones in each kind, then random ones."""
    rng = random.Random(seed)
    for graph in specials() + (reals() if size >= 30 else []):
        for kind in kinds:
            yield attributed(rng, dressed(rng, graph, kind, "none", loops, tidy=True), nodes, edges)
            yield attributed(rng, dressed(rng, graph, kind, rng.choice(weights), loops), nodes, edges)
    while True:
        graph = dressed(rng, drawn(rng, size), rng.choice(kinds), rng.choice(weights), loops)
        yield attributed(rng, graph, nodes, edges)
