"""Writes the files of this folder anew, each with the expressions that are its keys."""

import json
import pathlib
import sys

import networkx as nx

SPACE = {name: getattr(nx, name) for name in dir(nx)} | {"nx": nx}
SPACE["random_uniform_k_out_graph"] = nx.generators.directed.random_uniform_k_out_graph


def text(node):
    return ",".join(map(text, node)) if isinstance(node, tuple) else str(node)


def plain(value):
    if isinstance(value, (set, frozenset)):
        return sorted(map(plain, value))
    if isinstance(value, (list, tuple)):
        return [plain(element) for element in value]
    return value


def rows(graph, adjacency):
    ranks = {node: rank for rank, node in enumerate(graph)}
    width = (lambda data: len(data)) if graph.is_multigraph() else (lambda data: 1)
    return [[ranks[other] for other, data in adjacency[node].items() for _ in range(width(data))] for node in graph]


def digest(nodes, *adjacencies):
    value = 0xCBF29CE484222325
    for adjacency in adjacencies:
        for node, row in zip(nodes, adjacency):
            for byte in f"{node}:{','.join(map(str, row))};".encode():
                value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{value:016x}"


def call(name, parameters):
    given = dict(parameters)
    if "create_using" in given:
        given["create_using"] = getattr(nx, given["create_using"])
    for place in ("pos", "weight", "kappas"):
        if place in given:
            given[place] = {int(node): value for node, value in given[place].items()}
    if "initial_graph" in given:
        given["initial_graph"] = nx.node_link_graph(given["initial_graph"])
    return SPACE[name](*given.pop("subset_sizes", []), **given)


def entry(make):
    try:
        graph = make()
    except Exception as error:
        return {"error": type(error).__name__}
    if not isinstance(graph, nx.Graph):
        return {"value": plain(graph)}
    nodes = [text(node) for node in graph]
    fields = {"nodes": len(nodes) if list(graph) == list(range(len(nodes))) else nodes}
    adjacencies = [rows(graph, graph.adj)] + ([rows(graph, graph.pred)] if graph.is_directed() else [])
    fields["adjacency"] = adjacencies[0]
    if graph.is_directed():
        fields["incoming"] = adjacencies[1]
    if len(json.dumps(fields)) > 600:
        fields = {"count": len(nodes), "edges": graph.number_of_edges(), "digest": digest(nodes, *adjacencies)}
    names = list(dict.fromkeys(name for _, data in graph.nodes(data=True) for name in data))
    if names and len(nodes) <= 60:
        fields["attributes"] = {name: [plain(data.get(name)) for _, data in graph.nodes(data=True)] for name in names}
    if graph.graph:
        fields["graph"] = {name: plain(value) for name, value in graph.graph.items()}
    return fields


for path in [pathlib.Path(name) for name in sys.argv[1:]] or sorted(pathlib.Path(__file__).parent.glob("*.json")):
    cases = json.loads(path.read_text())
    if isinstance(cases, list):
        cases = [[name, given, entry(lambda: call(name, given))] for name, given, *_ in cases]
        lines = (" " + json.dumps(case, separators=(",", ":")) for case in cases)
        path.write_text("[\n" + ",\n".join(lines) + "\n]\n")
    else:
        cases = {key: entry(lambda: eval(key, dict(SPACE))) for key in cases}
        lines = (f" {json.dumps(key)}: {json.dumps(case, separators=(',', ':'))}" for key, case in cases.items())
        path.write_text("{\n" + ",\n".join(lines) + "\n}\n")
