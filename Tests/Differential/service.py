"""A `graph serve` process, and graphs and results in the form it speaks."""

import heapq
import json
import math
import subprocess
from collections.abc import Mapping

import networkx as nx


class Refused(Exception):
    """The answer was an error."""

    def __init__(self, type, message):
        super().__init__(f"{type}: {message}")
        self.type = type
        self.message = message


class Service:
    """Calls functions by their networkx names in another process."""

    def __init__(self, command):
        self.command = command
        self.process = None
        self.count = 0

    def line(self, request):
        """The answer to a request."""
        return self.answer(json.dumps(request))

    def answer(self, request):
        """The answer to a request that is JSON already."""
        if self.process is None or self.process.poll() is not None:
            self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.count += 1
        self.process.stdin.write(f'{{"id": {self.count}, {request[1:]}\n'.encode())
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"the process ended with {self.process.wait()} on {request}")
        answer = json.loads(line)
        if answer["id"] != self.count:
            raise RuntimeError(f"answer {answer['id']} to request {self.count}")
        return answer

    def call(self, name, graph, params):
        """The result of a function, in the shape of the protocol; raises Refused."""
        return self.result(request(name, graph, params))

    def result(self, request):
        """The result of a call that is JSON already; raises Refused."""
        answer = self.answer(request)
        if "error" in answer:
            raise Refused(answer["error"]["type"], answer["error"]["message"])
        return answer["result"]

    def close(self):
        if self.process is not None:
            self.process.stdin.close()
            self.process.wait()


def request(name, graph, params):
    """A call as JSON; without a graph, of a generator. Raises TypeError or ValueError for what JSON has not."""
    parts = {"name": name, "params": shaped(params)} | ({} if graph is None else {"graph": node_link(graph)})
    return json.dumps(parts, allow_nan=False)


def node_link(graph):
    """Node-link data whose edges come in an order that gives every node its neighbours in the graph's order.

    networkx writes edges in the order of nodes, which loses the order of neighbours, and with it the order of results.
    """
    return {
        "directed": graph.is_directed(),
        "multigraph": graph.is_multigraph(),
        "graph": shaped(graph.graph),
        "nodes": [shaped({**attributes, "id": node}) for node, attributes in graph._node.items()],
        "edges": [
            shaped({**attributes, "source": u, "target": v, **({"key": key} if graph.is_multigraph() else {})})
            for u, v, key, attributes in ordered_edges(graph)
        ],
    }


def ordered_edges(graph):
    """The edges as (u, v, key, attributes), sorted so that every adjacency is in its own order."""
    directed = graph.is_directed()
    place = {node: number for number, node in enumerate(graph._node)}

    # Edges must come in the order of every list in which they stand; else in that of the nodes.
    lists = []
    for u, neighbors in graph._adj.items():
        lists.append([(u, v) if directed or place[u] <= place[v] else (v, u) for v in neighbors])
        if directed:
            lists.append([(v, u) for v in graph._pred[u]])
    first = [edge for group in lists[:: 2 if directed else 1] for edge in group]
    edges = list(dict.fromkeys(sorted(first, key=lambda edge: (place[edge[0]], place[edge[1]]))))
    number = {edge: index for index, edge in enumerate(edges)}
    followers = [[] for _ in edges]
    waits = [0] * len(edges)
    for group in lists:
        for before, after in zip(group, group[1:]):
            followers[number[before]].append(number[after])
            waits[number[after]] += 1
    ready = [index for index, count in enumerate(waits) if not count]
    order = []
    while ready:
        order.append(heapq.heappop(ready))
        for index in followers[order[-1]]:
            waits[index] -= 1
            if not waits[index]:
                heapq.heappush(ready, index)
    if len(order) < len(edges):
        order = range(len(edges))
    for u, v in map(edges.__getitem__, order):
        if graph.is_multigraph():
            for key, attributes in graph._adj[u][v].items():
                yield u, v, key, attributes
        else:
            yield u, v, None, graph._adj[u][v]


def text(node):
    """A node as the key of an object."""
    return node if isinstance(node, str) else json.dumps(shaped(node), separators=(",", ":"), ensure_ascii=False)


def order(value):
    """Sorts what stands in a set: numbers, texts, the rest."""
    if isinstance(value, bool) or isinstance(value, (int, float)):
        return (0, value, "")
    if isinstance(value, str):
        return (1, 0, value)
    if isinstance(value, list):
        return (2, 0, [order(element) for element in value])
    return (3, 0, json.dumps(value, sort_keys=True))


def shaped(value):
    """A Python value in the shape of the protocol."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, nx.Graph):
        return node_link(value)
    if hasattr(value, "item") and getattr(value, "shape", None) == ():
        value = value.item()
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        if math.isnan(value):
            return "nan"
        if math.isinf(value):
            return "inf" if value > 0 else "-inf"
        return value
    if isinstance(value, (set, frozenset)):
        return sorted((shaped(element) for element in value), key=order)
    if isinstance(value, Mapping):
        if value and all(isinstance(key, tuple) and len(key) in (2, 3) for key in value):
            return [[*map(shaped, key), shaped(element)] for key, element in value.items()]
        return {text(key): shaped(element) for key, element in value.items()}
    if hasattr(value, "tolist"):
        return shaped(value.tolist())
    if hasattr(value, "__iter__"):
        return [shaped(element) for element in value]
    raise TypeError(f"{value!r} has no shape")
