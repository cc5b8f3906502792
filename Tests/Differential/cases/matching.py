import networkx as nx

from suite import case


def pairs(graph, arguments, result):
    """The edges with their ends in order, without an order of their own."""
    return sorted(sorted(edge) for edge in result) if isinstance(result, list) else result


def drawn_matching(rng, graph):
    edges = list(dict.fromkeys((u, v) for u, v, *_ in graph.edges))
    return [edge for edge in rng.sample(edges, rng.randint(0, min(3, len(edges))))]


case("maximal_matching", project=pairs, size=30)
case("max_weight_matching", [{}, {"maxcardinality": True}], weights=("none", "positive", "integer", "any"), project=pairs, size=30)
case("min_weight_matching", weights=("none", "positive", "integer", "any"), project=pairs, size=30)
for name in ("is_matching", "is_maximal_matching", "is_perfect_matching"):

    def call(graph, matching, function=getattr(nx, name)):
        return function(graph, {tuple(edge) for edge in matching})

    case(name, [{"matching": drawn_matching}], call=call, accidents=("ValueError",))
