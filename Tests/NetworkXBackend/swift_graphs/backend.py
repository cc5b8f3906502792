"""A backend of networkx that forwards calls to `graph serve`.

The environment says which process: SWIFT_GRAPHS_COMMAND, such as `.build/debug/graph serve`. A call is taken if the
function is served, its arguments can be written as JSON, and the shape of its result is known (shapes.json); else
networkx answers itself.
"""

import atexit
import builtins
import collections.abc
import functools
import inspect
import json
import os
import pathlib
import shlex
import sys

import networkx as nx

from . import attributes, generators, seeds, shapes

# The protocol is written down once, beside the differential suite.
sys.path.append(os.environ.get("SWIFT_GRAPHS_PROTOCOL", str(pathlib.Path(__file__).parents[2] / "Differential")))
from service import Refused, Service, request as written  # noqa: E402

SHAPES = json.loads((pathlib.Path(__file__).parent / "shapes.json").read_text())

# Functions that are tested for what they do when their graph changes underneath them.
LIVE = {"topological_sort", "topological_generations", "lexicographical_topological_sort"}

# Functions whose answers depend on what the nodes are, so that nodes must not go under other names.
BY_NAME = {
    "lexicographical_topological_sort", "weisfeiler_lehman_graph_hash", "weisfeiler_lehman_subgraph_hashes",
    "convert_node_labels_to_integers", "relabel_nodes", "union", "compose", "inverse_line_graph",
}  # fmt: skip

# Functions that number nodes anew, so that a number in the answer is no node of the graph.
NUMBERING = {"disjoint_union", "relabel_nodes", "convert_node_labels_to_integers"}

# Functions whose results have the attributes of edges, and that raise this when the result is first asked.
LATE = {"minimum_spanning_edges": ValueError, "maximum_spanning_edges": ValueError}
# Parameters that are nodes, in whatever networkx iterates over.
NODES = {"nodes", "top_nodes", "nbunch", "nbunch1", "nbunch2", "ebunch", "S", "T", "sources", "targets", "C"}

# What chooses among networkx's ways to the same answer.
WAYS = {"flow_func", "auxiliary", "residual", "heap", "method", "algorithm", "backend", "matching_algorithm"}


# Functions of which networkx takes weights apart and puts them together again, which leaves rounding errors in its
# results. Only whole numbers come back as they were, and can be compared.
ROUNDING = {"minimal_branching", "minimum_branching", "maximum_branching", "minimum_spanning_arborescence", "maximum_spanning_arborescence"}


class Unsuitable(NotImplementedError):
    """The call cannot be forwarded."""


class Backend:
    """Looks like a module that has networkx's functions."""

    def __init__(self):
        self.service = Service(shlex.split(os.environ.get("SWIFT_GRAPHS_COMMAND", "graph serve")))
        self.known = None
        self.prepared = None
        atexit.register(self.service.close)

    @property
    def functions(self):
        """The parameters of every function that is served, by name."""
        if self.known is None:
            self.known = self.service.line({"list": True})["result"]
        return self.known

    def convert_from_nx(self, graph, **_):
        return graph

    def convert_to_nx(self, result, **_):
        return result

    def can_run(self, name, args, kwargs):
        try:
            if generators.is_generator(name):
                request, _, is_random = self.generation(name, args, kwargs)
                return not is_random or self.refuses(request)
            self.prepared = name, self.bound(name, args, kwargs), self.request(name, args, kwargs)
        except Unsuitable as reason:
            self.prepared = None
            return f"it is {reason}"
        return True

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        if name in self.functions and generators.is_generator(name):
            return functools.partial(self.generate, name)
        if name not in SHAPES or SHAPES[name].get("ours", name) not in self.functions:
            raise AttributeError(name)

        def forward(*args, **kwargs):
            call = self.taken(name, args, kwargs) or self.request(name, args, kwargs)
            for value in (*args, *kwargs.values()):
                seeds.use(value)
            function = nx.utils.backends._registered_algorithms[name].orig_func
            if inspect.isgeneratorfunction(function):
                # A generator raises when it is first asked.
                return self.later(*call)
            try:
                return self.call(*call)
            except LATE.get(name, ()) as error:
                if "NaN" not in str(error):
                    raise
                return raising(error)

        return forward

    def call(self, request, names, shape):
        return shapes.decoded(self.result(request), shape, names)

    def result(self, request):
        on_call()
        try:
            return self.service.result(request)
        except Refused as refused:
            kind = getattr(nx, refused.type, None) or getattr(builtins, refused.type, nx.NetworkXError)
            # Some exceptions make their text of other arguments.
            error = kind.__new__(kind, refused.message)
            error.args = (refused.message,)
            raise error from None

    def later(self, *call):
        yield from self.call(*call)

    def generate(self, name, *args, **kwargs):
        """The graph of a generator."""
        request, given, _ = self.generation(name, args, kwargs)
        graph = generators.made(name, given, self.result(request))
        for value in (*args, *kwargs.values()):
            seeds.use(value)
        return graph

    def generation(self, name, args, kwargs):
        """The request for a generator's graph, its arguments, and whether every graph is another."""
        if not forwards_generators:
            raise Unsuitable("a generator outside its tests")
        parameters = inspect.signature(nx.utils.backends._registered_algorithms[name].orig_func).parameters
        given = {}
        for key, value in self.bound(name, args, kwargs).items():
            if value is parameters[key].default or (parameters[key].kind is inspect.Parameter.VAR_KEYWORD and not value):
                continue
            if key not in self.functions[name]:
                raise Unsuitable(key)
            given[key] = value
        try:
            given = {key: generators.plain(name, key, value) for key, value in given.items()}
            request = written(name, None, given)
        except (TypeError, ValueError, RecursionError):
            raise Unsuitable("what is not JSON") from None
        return request, given, "seed" in parameters and given.get("seed") is None

    def refuses(self, request):
        """Whether a generator refuses its arguments, which can be compared where every graph is another."""
        try:
            self.service.result(request)
        except Refused:
            return True
        return False

    def bound(self, name, args, kwargs):
        """The arguments by their names, defaults with them."""
        function = nx.utils.backends._registered_algorithms[name].orig_func
        try:
            bound = inspect.signature(function).bind(*args, **kwargs)
        except TypeError:
            raise Unsuitable("networkx is to raise the TypeError") from None
        bound.apply_defaults()
        return bound.arguments

    def taken(self, name, args, kwargs):
        """What can_run made of the same call just now."""
        prepared, self.prepared = self.prepared, None
        if prepared is None or prepared[0] != name:
            return None
        given = self.bound(name, args, kwargs)
        return prepared[2] if all(given[key] is value for key, value in prepared[1].items()) else None

    def request(self, name, args, kwargs):
        """The request, the nodes by their texts and the shape of the result."""
        if name in LIVE or name not in SHAPES:
            raise Unsuitable(name)
        function = nx.utils.backends._registered_algorithms[name]
        ours = SHAPES[name].get("ours", name)
        parameters = inspect.signature(function.orig_func).parameters
        bound = self.bound(name, args, kwargs)
        if changes_its_graph(function, bound):
            raise Unsuitable("a call that changes its graph")
        graph = bound.pop(next(iter(parameters)), None)
        if type(graph) not in attributes.KINDS:
            raise Unsuitable(type(graph).__name__)
        if name in ROUNDING and any(isinstance(w, float) for *_, data in graph.edges(data=True) for w in data.values()):
            raise Unsuitable("a comparison of rounding errors")
        given = {}
        for key, value in bound.items():
            parameter = parameters[key]
            if parameter.kind in (parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL):
                if value:
                    raise Unsuitable(key)
                continue
            if value is parameter.default or (isinstance(value, (str, int, float, bool)) and value == parameter.default):
                continue
            if key in ("weight", "capacity", "demand") and type(value) in (int, float):
                raise Unsuitable("an attribute whose name is not a text")
            if name == "relabel_nodes" and key == "mapping" and not isinstance(value, dict):
                raise Unsuitable("no mapping")
            if key == "nodelist" and isinstance(value, str):
                value = list(value)
            if seeds.is_shared(value):
                continue
            if key not in self.functions[ours] or key == "flow_func" or (key in WAYS and not isinstance(value, str)):
                raise Unsuitable(key)
            given[key] = list(value) if key in NODES and is_collection(value, graph) else value
        shape = shapes.known(SHAPES[name], shapes.features(graph, given))
        if shape is None:
            raise Unsuitable("the shape of the result")
        if shape == "contraction":
            shape = ["contraction", bound["store_contraction_as"]]
        if shape[0] == "array" and not graph:
            raise Unsuitable("an empty array, whose dimensions JSON has not")
        if (shapes.holds_graphs(shape) or name in LATE) and not all(map(is_json, [graph, *given.values()])):
            raise Unsuitable("a graph with attributes that JSON has not")
        others = [value for value in given.values() if isinstance(value, nx.Graph)]
        if any(type(other) not in attributes.KINDS for other in others):
            raise Unsuitable("a graph of another class")
        numbers = numbered([graph, *others])
        if numbers is not None and name in BY_NAME:
            raise Unsuitable("nodes that are neither integers nor texts")
        try:
            names = {}
            graph = attributes.sent(graph, numbers, names)
            given = {
                key: attributes.sent(value, numbers, names)
                if key in function.graphs and isinstance(value, nx.Graph) else argument(value, numbers)
                for key, value in given.items()
            }  # fmt: skip
            request = written(ours, graph, given)
        except (TypeError, ValueError, RecursionError):
            raise Unsuitable("what is not JSON") from None
        nodes = {node: None for each in [graph, *(v for v in given.values() if isinstance(v, nx.Graph))] for node in each}
        originals = {number: node for node, number in numbers.items()} if numbers is not None else None
        if name not in NUMBERING:
            names |= {shapes.text(node): originals[node] if originals is not None else node for node in nodes}
        return request, names, shape


def is_collection(value, graph):
    """Whether networkx iterates over an argument that JSON would not take for an array."""
    if isinstance(value, str):
        return value not in graph and all(letter in graph for letter in value)
    return isinstance(value, (collections.abc.Mapping, nx.Graph))


def changes_its_graph(function, bound):
    """Whether networkx says that a call works on the graph itself and not on a copy."""
    changes = function.mutates_input
    if isinstance(changes, bool):
        return changes
    return any(
        not bound[argument.removeprefix("not ")] if argument.startswith("not ") else bound[argument] is not None
        for argument in changes
    )


def raising(error):
    """A generator that raises."""
    raise error
    yield


def is_json(value):
    """Whether the attributes of a graph come back from JSON as they are."""
    if not isinstance(value, nx.Graph):
        return True
    edges = value.edges(data=True)
    attributes = [value.graph, *value._node.values(), *(data for _, _, data in edges)]
    return all(is_plain(element) for data in attributes for element in data.values())


def is_plain(value):
    if isinstance(value, dict):
        return all(isinstance(key, str) and is_plain(element) for key, element in value.items())
    if isinstance(value, list):
        return all(map(is_plain, value))
    return value is None or isinstance(value, (str, bool, int, float)) and value == value


def numbered(graphs):
    """Numbers for the nodes where they cannot all go as they are; None where they can."""
    nodes = list({node: None for graph in graphs for node in graph})
    plain = all(type(node) is int for node in nodes) or (
        all(type(node) is str for node in nodes) and not any(text.lstrip("-").isdigit() for text in nodes)
    )
    return None if plain else {node: number for number, node in enumerate(nodes)}


def argument(value, numbers):
    """An argument under the nodes' numbers."""
    if isinstance(value, nx.Graph):
        raise Unsuitable("a graph where none is meant")
    if seeds.is_stream(value):
        seed = seeds.seed_of(value)
        if seed is None:
            raise Unsuitable("a random stream whose seed is not known")
        return seed
    if callable(value) or hasattr(value, "__next__"):
        raise Unsuitable("a function or a generator")
    if numbers is None:
        return value
    if isinstance(value, collections.abc.Hashable) and value in numbers:
        return numbers[value]
    if isinstance(value, (set, list, tuple, frozenset)):
        return [argument(element, numbers) for element in value]
    if isinstance(value, dict):
        return [[argument(key, numbers), argument(element, numbers)] for key, element in value.items()]
    return value


# Whether calls of generators are forwarded.
forwards_generators = True


def on_call():
    """Replaced by what counts calls."""


backend = Backend()

