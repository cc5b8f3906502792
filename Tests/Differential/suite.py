"""What is compared, and how: a case for every function.

A family's file in `cases/` calls `case("pagerank", [{}, {"alpha": 0.9}], tolerance=1e-6)` for each of its functions.
Arguments are values, or functions of (rng, graph) that draw one: `node`, `some_nodes`, `pick(…)`.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, field

import networkx as nx

ALL = ("graph", "digraph", "multigraph", "multidigraph")
UNDIRECTED = ("graph", "multigraph")
DIRECTED = ("digraph", "multidigraph")
SIMPLE = ("graph", "digraph")


@dataclass
class Case:
    name: str
    arguments: list
    call: Callable
    kinds: tuple = ALL
    weights: tuple = ("none", "positive")
    size: int = 9
    loops: bool = True
    tolerance: float = 1e-9
    same: Callable | None = None
    project: Callable | None = None
    errors: dict = field(default_factory=dict)
    needs: Callable | None = None
    accidents: tuple = ()
    nodes: dict = field(default_factory=dict)
    edges: dict = field(default_factory=dict)


cases: dict[str, Case] = {}


@dataclass
class Generator:
    name: str
    arguments: list
    call: Callable


generators: dict[str, Generator] = {}

NAMESPACES = [
    nx, nx.community, nx.algorithms.tree, nx.algorithms.isomorphism, nx.algorithms.flow, nx.algorithms.connectivity,
    nx.algorithms.similarity, nx.algorithms.tournament, nx.algorithms.swap, nx.approximation, nx.algorithms.coloring,
    nx.generators.directed,
]  # fmt: skip


def resolve(name):
    """networkx's function of a name; `bipartite.sets` is looked for where it says."""
    if "." in name:
        module, name = name.rsplit(".", 1)
        return getattr(getattr(nx, module), name)
    for namespace in NAMESPACES:
        if hasattr(namespace, name):
            return getattr(namespace, name)
    raise AttributeError(f"networkx has no {name}")


def case(name, arguments=({},), call=None, **options):
    """Declares how a function is compared.

    kinds:     which kinds of graph it is given
    weights:   which of none, positive, nonnegative, integer, any
    size:      the most nodes of a random graph; from 30 on the real graphs are used as well
    loops:     whether graphs may have loops
    tolerance: relative, for numbers
    project:   what of the two results (in the protocol's shape) is compared: project(graph, arguments, result);
               `unordered` where lists have no order
    same:      a check in place of equality: same(graph, arguments, ours, theirs) -> bool
    errors:    our exception's name by networkx's, where they differ on purpose
    needs:     graphs that are left out: those for which needs(graph) is false
    accidents: names of networkx's exceptions that are accidents of its implementation: we may answer there
    nodes:     the values from which attributes of nodes are drawn, by their names; None is to have none
    edges:     the same of edges
    call:      how networkx is called, where it is not function(graph, **arguments)
    """
    assert name not in cases, f"{name} comes twice"
    cases[name] = Case(name, list(arguments), call or resolve(name), **options)


def generator(name, arguments, call=None):
    """Declares how a generator is compared. Arguments are values, or functions of rng that draw one."""
    assert name not in generators, f"{name} comes twice"
    generators[name] = Generator(name, list(arguments), call or resolve(name))


# Arguments that are drawn.


def node(rng, graph):
    return rng.choice(list(graph)) if len(graph) else 0


def some_nodes(rng, graph):
    return rng.sample(list(graph), rng.randint(0, len(graph)))


def at_least_one_node(rng, graph):
    return rng.sample(list(graph), rng.randint(1, len(graph))) if len(graph) else [0]


def numbers_by_node(rng, graph):
    drawn = {node: rng.choice([0, 1, 2, 5]) for node in graph if rng.random() < 0.8}
    return drawn if any(drawn.values()) else {node: 1 for node in graph}


def pick(*values):
    return lambda rng, graph: rng.choice(values)


def missing_node(rng, graph):
    return 1_000_000


# Comparisons.


def unordered(graph, arguments, result):
    """The result with every list sorted."""
    from service import order

    if isinstance(result, list):
        return sorted((unordered(graph, arguments, element) for element in result), key=order)
    if isinstance(result, dict):
        return {key: unordered(graph, arguments, value) for key, value in result.items()}
    return result


def outer_unordered(graph, arguments, result):
    """The result with its outermost list sorted."""
    from service import order

    return sorted(result, key=order) if isinstance(result, list) else result


def close(ours, theirs, tolerance):
    """Whether two results in the protocol's shape are equal, numbers up to a relative tolerance."""
    if isinstance(ours, bool) or isinstance(theirs, bool):
        return ours is theirs or (not isinstance(ours, (list, dict)) and ours == theirs)
    if isinstance(ours, (int, float)) and isinstance(theirs, (int, float)):
        return ours == theirs or math.isclose(ours, theirs, rel_tol=tolerance, abs_tol=tolerance)
    if isinstance(ours, list) and isinstance(theirs, list):
        return len(ours) == len(theirs) and all(close(a, b, tolerance) for a, b in zip(ours, theirs))
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return ours.keys() == theirs.keys() and all(close(ours[key], theirs[key], tolerance) for key in ours)
    return ours == theirs
