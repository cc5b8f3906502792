from service import text
from suite import case, node


def target(rng, graph):
    return list(graph)[-1] if len(graph) else 0


CUTS = [{"_s": node, "_t": target, "capacity": "weight"}, {"_s": node, "_t": node, "capacity": "weight"}]


def is_flow(graph, arguments, ours, theirs):
    """Whether it is a flow of the same value within capacities."""
    value, flow = ours
    source, sink, capacity = (arguments[name] for name in ("_s", "_t", "capacity"))
    balance = dict.fromkeys(graph, 0)
    for u in graph:
        if flow[text(u)].keys() != {text(v) for v in graph[u]}:
            return False
        for v in graph[u]:
            amount = flow[text(u)][text(v)]
            if amount < 0 or (u != v and amount > max(0, graph[u][v].get(capacity, float("inf"))) + 1e-9):
                return False
            balance[u] -= amount
            balance[v] += amount
    expected = {node: 0 for node in graph} | {source: -value, sink: value}
    return abs(value - theirs[0]) < 1e-9 and all(abs(balance[node] - expected[node]) < 1e-9 for node in graph)


case("maximum_flow", CUTS, weights=("positive", "any"), same=is_flow)
case("maximum_flow_value", CUTS, weights=("none", "positive", "any"))
case("minimum_cut", CUTS, weights=("positive", "any"))
case("minimum_cut_value", CUTS, weights=("positive", "any"))


def edges(graph, arguments, result):
    """The tree's edges without an order."""
    return sorted(([*sorted([e["source"], e["target"]]), e["weight"]] for e in result["edges"]), key=str)


case(
    "gomory_hu_tree", [{"capacity": "weight"}], weights=("positive", "integer"), kinds=("graph", "digraph"),
    project=edges,
)  # fmt: skip



COSTS = [{"s": node, "t": target, "capacity": "weight"}, {"s": node, "t": node, "capacity": "weight", "weight": "none"}]
case("max_flow_min_cost", COSTS, weights=("integer",), kinds=("graph", "digraph", "multigraph"))
COSTED = [{"capacity": "weight"}, {}, {"demand": "none", "weight": "capacity"}]
for name in ("min_cost_flow", "min_cost_flow_cost", "network_simplex"):
    case(name, COSTED, weights=("integer", "any"), loops=False)
