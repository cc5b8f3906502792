"""Graphs on their way out: other names for their nodes, and for the attributes that JSON would not give back."""

import numbers

import networkx as nx

KINDS = (nx.Graph, nx.DiGraph, nx.MultiGraph, nx.MultiDiGraph)


def is_plain(value):
    """Whether JSON gives a value back as it was, or as a number that is equal."""
    if value is None or isinstance(value, (str, numbers.Number)) or getattr(value, "shape", None) == ():
        return True
    if type(value) is list:
        return all(map(is_plain, value))
    return type(value) is dict and all(type(key) is str and is_plain(element) for key, element in value.items())


def hidden(data, store):
    """Attributes with a text in place of what is not plain; the text stands for the value in `store`."""
    if all(map(is_plain, data.values())) and all(type(key) is str for key in data):
        return data
    result = {}
    for key, value in data.items():
        if type(key) is not str:
            raise TypeError("an attribute whose name is no text")
        if not is_plain(value):
            value, original = f"‹{value!r}›", value
            store[value] = original
        result[key] = value
    return result


def sent(graph, names, store):
    """The graph as it is sent: its nodes under other names where `names` has such, neighbours in the same order."""
    result = graph.__class__()
    result.graph = hidden(graph.graph, store)
    name = (lambda node: node) if names is None else names.__getitem__
    result._node = {name(node): hidden(data, store) for node, data in graph._node.items()}
    known = {}

    def edge(data):
        """An edge's attributes, or all of the parallel ones."""
        if id(data) not in known:
            result = {k: hidden(each, store) for k, each in data.items()} if graph.is_multigraph() else hidden(data, store)
            # A view's dictionaries are made anew each time; kept, none takes the place of another.
            known[id(data)] = data, result
        return known[id(data)][1]

    for sides in ("_adj", "_pred") if graph.is_directed() else ("_adj",):
        rows = {
            name(node): {name(other): edge(data) for other, data in neighbors.items()}
            for node, neighbors in getattr(graph, sides).items()
        }
        setattr(result, sides, rows)
    return result
