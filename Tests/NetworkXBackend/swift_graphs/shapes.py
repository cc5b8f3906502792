"""The shapes of networkx's results: what is lost on the way through JSON, and how to find it again.

A shape is `"node"`, `"value"`, `"graph"` (`"condensation"` and `"contraction"` have nodes in their attributes, `"keyed"`
has them as keys), or a list that begins with what holds the rest: `["list", s]`, `["set", s]`, `["frozenset", s]`,
`["iterator", s]`, `["tuple", s, t]`, `["tuples", s]` (of any length), `["dict", key, s]`, `["pairs", n, key, s]` (a
dictionary whose keys are n-tuples), `["array", "number"]` and `["sparse", "number"]` (or `"complex"`), `"none"` or
`["optional", s]`. `null` is what nothing was seen of.

Shapes are learnt by calling networkx on graphs whose nodes can be mistaken for nothing else (see learn.py). What the
shape of a function's results depends on stands beside them: `{"by": ["nodes"], "shapes": {"absent": …, "node": …}}`.
"""

import json
from collections.abc import Hashable, Iterator, Mapping

import networkx as nx
import numpy as np
import scipy.sparse


class Conflict(Exception):
    """Two results of one function have different shapes."""


def shape_of(value, nodes):
    """The shape of a Python value."""
    if isinstance(value, str) and value in nodes:
        return "node"
    if isinstance(value, nx.Graph):
        if "mapping" in value.graph:
            return "condensation"
        if value.is_multigraph() and any(key in nodes for *_, key in value.edges(keys=True)):
            return "keyed"
        return "contraction" if any("contraction" in data for data in value._node.values()) else "graph"
    if value is None:
        return "none"
    if isinstance(value, (str, bool, int, float)):
        return "value"
    if isinstance(value, Mapping):
        keys = "text" if value and all(isinstance(key, str) and key not in nodes for key in value) else unified(shape_of(key, nodes) for key in value)
        inner = unified(shape_of(element, nodes) for element in value.values())
        if isinstance(keys, list):
            if keys[0] != "tuple" or len({len(key) for key in value}) != 1:
                raise Conflict(f"keys of the shape {keys}")
            return ["pairs", len(keys) - 1, keys, inner]
        return ["dict", keys, inner]
    if isinstance(value, tuple):
        return ["tuple", *(shape_of(element, nodes) for element in value)]
    for name, kind in (("frozenset", frozenset), ("set", set), ("list", list), ("iterator", Iterator)):
        if isinstance(value, kind):
            return [name, unified(shape_of(element, nodes) for element in value)]
    if isinstance(value, np.ndarray) or scipy.sparse.issparse(value):
        return ["array" if isinstance(value, np.ndarray) else "sparse", "complex" if value.dtype.kind == "c" else "number"]
    if hasattr(value, "__iter__") and hasattr(value, "__len__"):
        return ["list", unified(shape_of(element, nodes) for element in value)]
    raise Conflict(f"a {type(value).__name__}")


def unified(shapes):
    """One shape for several."""
    result = None
    for shape in shapes:
        result = unify(result, shape)
    return result


def unify(left, right):
    if left is None or left == right:
        return right
    if right is None:
        return left
    graphs = {"graph", "condensation", "contraction", "keyed"}
    if isinstance(left, str) and isinstance(right, str) and "graph" in (left, right) and {left, right} <= graphs:
        return right if left == "graph" else left
    optional = [shape == "none" or isinstance(shape, list) and shape[0] == "optional" for shape in (left, right)]
    if any(optional):
        parts = [None if shape == "none" else shape[1] if known else shape for shape, known in zip((left, right), optional)]
        return ["optional", unify(*parts)]
    if isinstance(left, list) and isinstance(right, list):
        if left[0] == right[0] and len(left) == len(right):
            return [unify(a, b) if isinstance(a, (list, str)) or a is None or b is None else a for a, b in zip(left, right)]
        if {left[0], right[0]} <= {"tuple", "tuples"}:
            return ["tuples", unified(left[1:] + right[1:])]
        if {left[0], right[0]} == {"set", "frozenset"}:
            return ["frozenset", unify(left[1], right[1])]
        if {left[0], right[0]} == {"dict", "pairs"}:
            empty, full = sorted((left, right), key=lambda shape: shape[0])
            if empty[1] is None:
                return full
    raise Conflict(f"{left} and {right}")


def decoded(value, shape, names):
    """A value of the protocol as the Python value of a shape; `names` are the nodes by their texts."""
    if shape == "node":
        return names[text(value)]
    if shape == "none":
        return None
    if shape == "graph":
        return graph(value, names)
    if shape == "keyed":
        return keyed(graph(value, names), names)
    if shape == "condensation":
        # Its own nodes are numbers, whatever the graph's are called.
        numbers = {str(number): number for number in range(len(value["nodes"]))}
        return condensation(graph(value, numbers), names)
    if shape is None or shape == "value":
        return plain(value, names)
    kind, *inner = shape
    match kind:
        case "contraction":
            return contraction(graph(value, names), names, inner[0])
        case "array" | "sparse":
            array = np.array(value)
            if inner == ["complex"]:
                array = array.reshape(-1, 2) @ [1, 1j]
            return array if kind == "array" else scipy.sparse.csr_array(array)
        case "optional":
            return None if value is None else decoded(value, inner[0], names)
        case "tuple":
            return tuple(decoded(element, part, names) for element, part in zip(value, inner, strict=True))
        case "tuples":
            return tuple(decoded(element, inner[0], names) for element in value)
        case "dict":
            key, element = inner
            if isinstance(value, list):
                return {decoded(pair[0], key, names): decoded(pair[1], element, names) for pair in value}
            if key == "node":
                return {names[k]: decoded(v, element, names) for k, v in value.items()}
            if key == "text":
                return {k: decoded(v, element, names) for k, v in value.items()}
            return {json_key(k): decoded(v, element, names) for k, v in value.items()}
        case "pairs":
            count, key, element = inner
            if isinstance(value, dict):
                return {}
            return {decoded(row[:count], key, names): decoded(row[count], element, names) for row in value}
    elements = (decoded(element, inner[0], names) for element in value)
    match kind:
        case "list":
            return list(elements)
        case "set":
            return set(elements)
        case "frozenset":
            return frozenset(elements)
        case "iterator":
            return elements
    raise ValueError(f"unknown shape {shape}")


def holds_graphs(shape):
    """Whether there is a graph somewhere in a shape."""
    if isinstance(shape, list):
        return any(map(holds_graphs, shape))
    return shape in ("graph", "keyed", "condensation", "contraction")


def plain(value, names):
    """A value that is no node: numbers that JSON has not, and what was hidden."""
    if isinstance(value, str):
        numbers = {"inf": float("inf"), "-inf": float("-inf"), "nan": float("nan")}
        return names[value] if value.startswith("‹") and value in names else numbers.get(value, value)
    if isinstance(value, list):
        return [plain(element, names) for element in value]
    if isinstance(value, dict):
        return {key: plain(element, names) for key, element in value.items()}
    return value


def keyed(graph, names):
    """The graph with the nodes that its edges' keys are."""
    if not graph.is_multigraph():
        return graph
    result = graph.__class__(**graph.graph)
    result.add_nodes_from(graph.nodes(data=True))
    result.add_edges_from((u, v, names[text(key)], data) for u, v, key, data in graph.edges(keys=True, data=True))
    return result


def condensation(graph, names):
    """The graph with its attributes' nodes: the members of its nodes, and where every member is."""
    graph.graph["mapping"] = {names[member]: node for member, node in graph.graph["mapping"].items()}
    for data in graph._node.values():
        data["members"] = {names[text(member)] for member in data["members"]}
    return graph


def contraction(graph, names, attribute):
    """The graph with its attributes' nodes: those that were contracted, and their edges."""

    def meant(node):
        """The node, which stands there as JSON where it is a text."""
        return names[text(node)] if text(node) in names else names[text(json.loads(node))]

    for data in graph._node.values():
        if isinstance(data.get(attribute), dict):
            data[attribute] = {meant(node): attributes for node, attributes in data[attribute].items()}
    for *_, data in graph.edges(data=True):
        if isinstance(data.get(attribute), list):
            data[attribute] = {
                (meant(u), meant(v), *key): attributes for u, v, *key, attributes in data[attribute]
            }
    return graph


def text(value):
    return value if isinstance(value, str) else json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def features(graph, given):
    """What the shape of a function's result may depend on: the kind of the graph, and what the arguments are."""
    kinds = {"directed": str(graph.is_directed()), "multigraph": str(graph.is_multigraph())}
    return kinds | {name: kind(value, graph) for name, value in given.items()}


def kind(value, graph):
    """What an argument is, as far as it may decide about shapes."""
    if value is None or isinstance(value, bool):
        return str(value)
    if isinstance(value, Hashable) and value in graph:
        return "node"
    if isinstance(value, (str, int, float)):
        return "value"
    return "several"


def key(features, by):
    """The part of the features that decides."""
    return " ".join(features.get(name, "absent") for name in by)


def known(entry, features):
    """The shape that a function's result has; `None` if that is not known."""
    decisive = key(features, entry["by"])
    # What could be a node and is none makes an error, or stands for one.
    return entry["shapes"].get(decisive, entry["shapes"].get(decisive.replace("value", "node")))


def json_key(key):
    try:
        return json.loads(key)
    except ValueError:
        return key


def graph(data, names):
    """Node-link data as a graph of the nodes that are meant."""

    def name(value):
        known = names.get(text(value))
        if known is not None or text(value) in names:
            return known
        return tuple(map(name, value)) if isinstance(value, list) else value

    kind = {
        (False, False): nx.Graph, (True, False): nx.DiGraph, (False, True): nx.MultiGraph, (True, True): nx.MultiDiGraph
    }[data["directed"], data["multigraph"]]  # fmt: skip
    result = kind(**plain(data["graph"], names))
    for attributes in data["nodes"]:
        result.add_node(name(attributes.pop("id")), **plain(attributes, names))
    for attributes in data["edges"]:
        ends = name(attributes.pop("source")), name(attributes.pop("target"))
        key = (attributes.pop("key"),) if data["multigraph"] else ()
        result.add_edge(*ends, *key)
        result.edges[*ends, *key].update(plain(attributes, names))
    return result
