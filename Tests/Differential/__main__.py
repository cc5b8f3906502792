"""Compares `graph serve` with networkx, function by function, on random and special graphs.

    python Tests/Differential .build/debug/graph serve [options]

    --seconds S    how long in all (60)
    --seed N       the seed of the graphs (1)
    --only NAMES   only these functions, or families (files in cases/), separated by commas

Prints the functions checked, the cases run and the mismatches, each with a graph made as small as it gets, and the
functions that are served and have no case; exits with 1 if there is one of either.
"""

import argparse
import importlib
import json
import pathlib
import random
import signal
import sys
import time
import warnings

sys.path.insert(0, str(pathlib.Path(__file__).parent))

import networkx as nx  # noqa: E402

import graphs  # noqa: E402
import suite  # noqa: E402
from service import Refused, Service, node_link, shaped  # noqa: E402


class Unanswered(Exception):
    """networkx did not answer in time."""


def theirs_of(case, graph, arguments):
    """networkx's result in the protocol's shape, or its exception."""
    copies = {k: v.copy() if isinstance(v, (list, dict)) else v for k, v in arguments.items()}
    try:
        signal.alarm(5)
        return "result", shaped(case.call(graph, **copies))
    except Unanswered:
        return "skip", None
    except Exception as error:
        return "error", error
    finally:
        signal.alarm(0)


def ours_of(case, service, graph, arguments):
    try:
        return "result", service.call(case.name, graph, arguments)
    except Refused as refused:
        return "error", refused


def difference(case, service, graph, arguments):
    """What differs, in words; None where nothing does."""
    if case.needs is not None and not case.needs(graph):
        return None
    kind, theirs = theirs_of(case, graph, arguments)
    if kind == "skip":
        return None
    if kind == "error" and type(theirs).__name__ in case.accidents:
        return None
    try:
        our_kind, ours = ours_of(case, service, graph, arguments)
    except RuntimeError as crash:
        return str(crash)
    if kind != our_kind:
        return f"ours: {brief(ours)}, networkx: {brief(theirs)}"
    if kind == "error":
        names = [cls.__name__ for cls in type(theirs).__mro__]
        wanted = case.errors.get(names[0], names[0])
        if ours.type == wanted or not isinstance(theirs, nx.NetworkXException):
            return None
        return f"ours raises {ours}, networkx {brief(theirs)}"
    if case.same is not None:
        return None if case.same(graph, arguments, ours, theirs) else f"ours: {brief(ours)}, networkx: {brief(theirs)}"
    if case.project is not None:
        ours, theirs = (case.project(graph, arguments, result) for result in (ours, theirs))
    if suite.close(ours, theirs, case.tolerance):
        return None
    return f"ours: {brief(ours)}, networkx: {brief(theirs)}"


def brief(value):
    if isinstance(value, Exception):
        return f"{type(value).__name__}: {value}"
    text = json.dumps(value)
    return text if len(text) < 600 else text[:600] + "…"


def shrunk(case, service, graph, arguments):
    """The smallest graph found that still differs, by leaving out nodes and edges."""
    mentioned = json.dumps(shaped(arguments))
    smaller = True
    while smaller:
        smaller = False
        for node in list(graph):
            if json.dumps(node) in mentioned:
                continue
            candidate = graph.copy()
            candidate.remove_node(node)
            if difference(case, service, candidate, arguments):
                graph, smaller = candidate, True
        for edge in list(graph.edges):
            candidate = graph.copy()
            candidate.remove_edge(*edge)
            if difference(case, service, candidate, arguments):
                graph, smaller = candidate, True
    return graph


def check(case, service, seed, seconds):
    """Runs a case for some time; the number of graphs, and the first mismatch."""
    rng = random.Random(f"{case.name} {seed}")
    end = time.monotonic() + seconds
    count = 0
    drawn = graphs.stream(
        rng.randrange(1 << 30), case.kinds, case.weights, case.size, case.loops, case.nodes, case.edges
    )  # fmt: skip
    for graph in drawn:
        template = case.arguments[count % len(case.arguments)]
        arguments = {k: v(rng, graph) if callable(v) else v for k, v in template.items()}
        count += 1
        found = difference(case, service, graph, arguments)
        if found:
            small = shrunk(case, service, graph, arguments)
            found = difference(case, service, small, arguments) or found
            return count, (small, arguments, found)
        if time.monotonic() > end and count >= len(case.arguments):
            return count, None


def generated(case, service, arguments):
    """What differs between a generator's graphs, in words; None where nothing does."""
    kinds = {k: v.__name__ if isinstance(v, type) else v for k, v in arguments.items()}
    try:
        signal.alarm(5)
        theirs = shaped(nx.node_link_data(case.call(**arguments), edges="edges"))
    except Unanswered:
        return None
    except Exception as error:
        theirs = error
    finally:
        signal.alarm(0)
    try:
        ours = service.call(case.name, None, kinds)
    except Refused as refused:
        if not isinstance(theirs, Exception):
            return f"ours raises {refused}, networkx: {brief(theirs)}"
        differs = isinstance(theirs, nx.NetworkXException) and refused.type != type(theirs).__name__
        return f"ours raises {refused}, networkx {brief(theirs)}" if differs else None
    except RuntimeError as crash:
        return str(crash)
    if isinstance(theirs, Exception):
        return f"ours: {brief(ours)}, networkx raises {brief(theirs)}"
    for key in ("partition", "roots"):
        # Sets, which have no order; networkx's roots of a forest without nodes are a dictionary.
        for data in (ours["graph"], theirs["graph"]):
            if key in data:
                data[key] = sorted(sorted(part) if isinstance(part, list) else part for part in data[key])
    return None if suite.close(ours, theirs, 1e-12) else f"ours: {brief(ours)}, networkx: {brief(theirs)}"


def check_generator(case, service, seed, seconds):
    """Runs a generator for some time; the number of graphs, and the first mismatch."""
    rng = random.Random(f"{case.name} {seed}")
    end = time.monotonic() + seconds
    count = 0
    while count < len(case.arguments) or time.monotonic() < end and any(case.arguments[0].values()):
        template = case.arguments[count % len(case.arguments)]
        arguments = {k: v(rng) if callable(v) and not isinstance(v, type) else v for k, v in template.items()}
        count += 1
        if found := generated(case, service, arguments):
            return count, (arguments, found)
    return count, None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("command", nargs="+")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only")
    options = parser.parse_args()
    warnings.simplefilter("ignore")

    def unanswered(*_):
        raise Unanswered

    signal.signal(signal.SIGALRM, unanswered)
    families = {}
    for path in sorted((pathlib.Path(__file__).parent / "cases").glob("[a-z]*.py")):
        before = suite.cases.keys() | suite.generators.keys()
        importlib.import_module(f"cases.{path.stem}")
        families[path.stem] = [name for name in [*suite.cases, *suite.generators] if name not in before]
    names = [*suite.cases, *suite.generators]
    if options.only:
        names = [name for only in options.only.split(",") for name in families.get(only, [only])]
    service = Service(options.command)
    unchecked = [] if options.only else [name for name in service.line({"list": True})["result"] if name not in names]
    total, mismatches = 0, []
    for name in names:
        if name in suite.generators:
            count, mismatch = check_generator(suite.generators[name], service, options.seed, options.seconds / len(names))
            total += count
            if mismatch:
                arguments, found = mismatch
                mismatches.append(name)
                print(f"{name}({', '.join(f'{k}={v!r}' for k, v in arguments.items())}) differs: {found}")
            continue
        count, mismatch = check(suite.cases[name], service, options.seed, options.seconds / len(names))
        total += count
        if mismatch:
            graph, arguments, found = mismatch
            mismatches.append(name)
            print(f"{name}({', '.join(f'{k}={v!r}' for k, v in arguments.items())}) differs: {found}")
            print(f"    on a {type(graph).__name__}: {json.dumps(node_link(graph))}")
    service.close()
    print(f"{len(names)} functions checked, {total} cases, {len(mismatches)} mismatches", *mismatches)
    if unchecked:
        print("functions without a case:", *unchecked)
    sys.exit(1 if mismatches or unchecked else 0)


if __name__ == "__main__":
    main()
