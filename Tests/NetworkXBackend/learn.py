"""Learns the shapes of networkx's results by calling it as the differential suite does, and writes shapes.json.

    python Tests/NetworkXBackend/learn.py
"""

import importlib
import inspect
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


def registered(name):
    """networkx's dispatched function of a name of ours; `None` where it is not dispatched or takes no graph."""
    try:
        function = suite.resolve(name)
    except AttributeError:
        function = getattr(nx.bipartite, name, None)
    function = nx.utils.backends._registered_algorithms.get(getattr(function, "name", None))
    return function if function is not None and function.graphs else None


def drawn(template, rng, graph):
    """The arguments of a call, graphs among them with names as in ours."""
    for key, value in template.items():
        value = value(rng, graph) if callable(value) else value
        yield key, named(value) if isinstance(value, nx.Graph) else value


def examples(case, function):
    """The features of calls, and the shapes of their results or the conflict in them."""
    parameters = inspect.signature(function.orig_func).parameters
    for template in case.arguments:
        rng = random.Random(f"{case.name} shapes")
        stream = graphs.stream(1, case.kinds, case.weights, case.size, case.loops)
        for _ in range(150):
            graph = named(next(stream))
            try:
                arguments = dict(drawn(template, rng, graph))
                defaults = {key for key, value in arguments.items() if value is parameters[key].default}
                features = shapes.features(graph, {key: arguments[key] for key in arguments if key not in defaults})
                nodes = set(graph).union(*(value for value in arguments.values() if isinstance(value, nx.Graph)))
                signal.alarm(2)
                try:
                    result = function.orig_func(graph, **arguments)
                except Exception:
                    result = case.call(graph, **arguments)
                yield features, shapes.shape_of(result, nodes)
            except shapes.Conflict as conflict:
                yield features, conflict
            except Exception:
                continue
            finally:
                signal.alarm(0)


def grouped(seen, by):
    """The shapes by what decides about them, and the conflicts where something else does too."""
    found, conflicts = {}, {}
    for features, shape in seen:
        key = shapes.key(features, by)
        try:
            if isinstance(shape, shapes.Conflict):
                raise shape
            found[key] = shapes.unify(found.get(key), shape)
        except shapes.Conflict as conflict:
            conflicts[key] = conflict
    return {key: shape for key, shape in found.items() if key not in conflicts}, conflicts


def learnt(name, seen):
    """The shapes by as few features as decide about them."""
    by = sorted({feature for features, _ in seen for feature in features})
    known, conflicts = grouped(seen, by)
    for key, conflict in conflicts.items():
        told = ", ".join(f"{feature}: {kind}" for feature, kind in zip(by, key.split(" "), strict=True))
        print(f"{name} is left out for {told}: {conflict}", file=sys.stderr)
    if not conflicts:
        for feature in reversed(by):
            fewer = [name for name in by if name != feature]
            if not grouped(seen, fewer)[1]:
                by = fewer
        known, _ = grouped(seen, by)
    return {"by": by, "shapes": known}


def main():
    warnings.simplefilter("ignore")

    def late(*_):
        raise TimeoutError

    signal.signal(signal.SIGALRM, late)
    for path in sorted((folder.parent / "Differential" / "cases").glob("[a-z]*.py")):
        importlib.import_module(f"cases.{path.stem}")
    found = {}
    for name, case in suite.cases.items():
        function = registered(name)
        if function is None or (function.name in found and function.name != name):
            continue
        entry = learnt(name, list(examples(case, function)))
        if any(entry["shapes"].values()):
            found[function.name] = entry if function.name == name else {"ours": name} | entry
        else:
            print(f"{name}: no call gave a result", file=sys.stderr)
    lines = [f"  {json.dumps(name)}: {json.dumps(found[name])}" for name in sorted(found)]
    (folder / "swift_graphs" / "shapes.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")
    print(f"the shapes of {len(found)} functions")


main()
