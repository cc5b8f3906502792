"""Learns the shapes of networkx's results by calling it as the differential suite does, and writes shapes.json.

    python Tests/NetworkXBackend/learn.py
"""

import importlib
import json
import pathlib
import random
import signal
import sys
import warnings

folder = pathlib.Path(__file__).parent
sys.path[:0] = [str(folder), str(folder.parent / "Differential")]

import networkx as nx  # noqa: E402

import graphs  # noqa: E402
import suite  # noqa: E402
from swift_graphs import shapes  # noqa: E402


def named(graph):
    """The graph with nodes that look like nothing else."""
    return nx.relabel_nodes(graph, {node: f"‹{node}›" for node in graph})


def learnt(case, template):
    rng = random.Random(f"{case.name} shapes")
    shape = None
    stream = graphs.stream(1, case.kinds, case.weights, case.size, case.loops)
    for _ in range(150):
        graph = named(next(stream))
        arguments = {key: value(rng, graph) if callable(value) else value for key, value in template.items()}
        arguments = {key: named(value) if isinstance(value, nx.Graph) else value for key, value in arguments.items()}
        nodes = set(graph).union(*(value for value in arguments.values() if isinstance(value, nx.Graph)))
        try:
            signal.alarm(2)
            result = case.call(graph, **arguments)
            shape = shapes.unify(shape, shapes.shape_of(result, nodes))
        except shapes.Conflict:
            raise
        except Exception:
            continue
        finally:
            signal.alarm(0)
    return shape


def main():
    warnings.simplefilter("ignore")

    def late(*_):
        raise TimeoutError

    signal.signal(signal.SIGALRM, late)
    for path in sorted((folder.parent / "Differential" / "cases").glob("[a-z]*.py")):
        importlib.import_module(f"cases.{path.stem}")
    found = {}
    for name, case in suite.cases.items():
        found[name] = {}
        for template in case.arguments:
            key = " ".join(sorted(template))
            try:
                shape = shapes.unify(found[name].get(key), learnt(case, template))
                if shape is not None:
                    found[name][key] = shape
            except shapes.Conflict as conflict:
                print(f"{name}({key}): {conflict}", file=sys.stderr)
        try:
            common = shapes.unified(found[name].values())
            found[name] = {"*": common} if common is not None else {}
        except shapes.Conflict:
            pass
        if not found[name]:
            del found[name]
    lines = [f"  {json.dumps(name)}: {json.dumps(found[name])}" for name in sorted(found)]
    (folder / "swift_graphs" / "shapes.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")
    print(f"the shapes of {len(found)} functions")


main()
