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


def learn(case, found):
    """Adds the shapes of a function's results by what they may depend on."""
    for template in case.arguments:
        rng = random.Random(f"{case.name} shapes")
        stream = graphs.stream(1, case.kinds, case.weights, case.size, case.loops)
        for _ in range(150):
            graph = named(next(stream))
            arguments = {key: value(rng, graph) if callable(value) else value for key, value in template.items()}
            arguments = {key: named(value) if isinstance(value, nx.Graph) else value for key, value in arguments.items()}
            nodes = set(graph).union(*(value for value in arguments.values() if isinstance(value, nx.Graph)))
            key = shapes.key(graph, template)
            try:
                signal.alarm(2)
                result = case.call(graph, **arguments)
                found[key] = shapes.unify(found.get(key), shapes.shape_of(result, nodes))
            except shapes.Conflict as conflict:
                return f"{case.name}({key}): {conflict}"
            except Exception:
                continue
            finally:
                signal.alarm(0)


def main():
    warnings.simplefilter("ignore")

    def late(*_):
        raise TimeoutError

    signal.signal(signal.SIGALRM, late)
    for path in sorted((folder.parent / "Differential" / "cases").glob("[a-z]*.py")):
        importlib.import_module(f"cases.{path.stem}")
    found = {}
    for name, case in suite.cases.items():
        known = {}
        if conflict := learn(case, known):
            print(conflict, file=sys.stderr)
            continue
        try:
            known = {"*": shapes.unified(known.values())}
        except shapes.Conflict:
            pass
        if any(known.values()):
            found[name] = known
    lines = [f"  {json.dumps(name)}: {json.dumps(found[name])}" for name in sorted(found)]
    (folder / "swift_graphs" / "shapes.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")
    print(f"the shapes of {len(found)} functions")


main()
