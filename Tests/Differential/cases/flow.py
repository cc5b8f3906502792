from service import text
from suite import DIRECTED, SIMPLE, case, node


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


def as_cheap(graph, arguments, ours, theirs):
    """Whether it is a flow within capacities that meets the demands and costs what networkx's costs."""
    cost, flow = ours
    demand, capacity, weight = (arguments.get(name, name) for name in ("demand", "capacity", "weight"))
    balance, total = dict.fromkeys(graph, 0), 0
    for u in graph:
        for v in graph[u]:
            amounts = flow[text(u)][text(v)]
            if not graph.is_multigraph():
                amounts = {"0": amounts}
            for key, data in graph[u][v].items() if graph.is_multigraph() else [(0, graph[u][v])]:
                amount = amounts[text(key)]
                if not 0 <= amount <= data.get(capacity, float("inf")):
                    return False
                balance[u] -= amount
                balance[v] += amount
                total += amount * data.get(weight, 0)
    return total == cost == theirs[0] and all(graph.nodes[n].get(demand, 0) == balance[n] for n in graph)


DEMANDS = {"demand": (0, 0, 0, 1, -1, None)}
CAPACITIES = {"capacity": (2, 3, 5, 8, None)}
# Without edges networkx does not look whether demands are met.
case(
    "capacity_scaling", [{}, {"demand": "none"}, {"weight": "none"}, {"capacity": "none"}], weights=("none", "integer", "any"),
    kinds=DIRECTED, nodes=DEMANDS, edges=CAPACITIES, same=as_cheap, size=6, loops=False,
    needs=lambda graph: len(graph) == 0 or any(u != v for u, v, *_ in graph.edges),
)  # fmt: skip


def flows(rng, graph):
    """Some flow on every edge, or on almost every."""
    return {u: {v: rng.randint(0, 4) for v in graph[u] if rng.random() < 0.98} for u in graph}


case(
    "cost_of_flow", [{"flowDict": flows}, {"flowDict": flows, "weight": "none"}], weights=("none", "positive", "any"),
    kinds=SIMPLE,
)  # fmt: skip
