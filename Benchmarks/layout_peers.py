#!/usr/bin/env python3
"""A peer's side of the comparison of layouts, in a process of its own:

    layout_peers.py <layout> <graph file> <rounds> <file for positions>

Writes the positions of the last round and prints the seconds of processor time of every round, without building the graph.
"""

import json
import random
import resource
import subprocess
import sys
import time

import numpy

import graph_families


def networkx_layout(name, **options):
    def prepare(n, edges):
        import networkx

        graph = networkx.Graph()
        graph.add_nodes_from(range(n))
        graph.add_edges_from(edges.tolist())

        def run():
            positions = getattr(networkx, name)(graph, **options)
            return numpy.array([positions[node] for node in graph])

        return run

    return prepare


def igraph_layout(name, **options):
    def prepare(n, edges):
        import igraph

        random.seed(1)
        graph = igraph.Graph(n, edges.tolist())
        return lambda: numpy.array(graph.layout(name, **options).coords)

    return prepare


def networkit_layout(make):
    def prepare(n, edges):
        import networkit

        networkit.setNumberOfThreads(1)
        networkit.setSeed(1, False)
        graph = networkit.Graph(n)
        for source, target in edges.tolist():
            graph.addEdge(source, target)

        def run():
            layout = make(networkit.viz, graph)
            layout.run()
            return numpy.array([point[:2] for point in layout.getCoordinates()])

        return run

    return prepare


def graphviz_layout(engine):
    def prepare(n, edges):
        lines = ["graph {", "node [shape=point]; start=1;", *map(str, range(n))]
        text = "\n".join([*lines, *(f"{a}--{b}" for a, b in edges.tolist()), "}"]).encode()

        def run():
            out = subprocess.run([engine, "-Tplain"], input=text, stdout=subprocess.PIPE, check=True).stdout.decode()
            points = numpy.empty((n, 2))
            for line in out.splitlines():
                if line.startswith("node "):
                    _, name, x, y, *_ = line.split()
                    points[int(name)] = float(x), float(y)
            return points

        return run

    return prepare


LAYOUTS = {
    "networkx spring": networkx_layout("spring_layout", seed=1),
    "networkx kamada_kawai": networkx_layout("kamada_kawai_layout"),
    "networkx spectral": networkx_layout("spectral_layout"),
    "igraph fruchterman_reingold": igraph_layout("fruchterman_reingold"),
    "igraph fruchterman_reingold grid": igraph_layout("fruchterman_reingold", grid="grid"),
    "igraph kamada_kawai": igraph_layout("kamada_kawai"),
    "igraph drl": igraph_layout("drl"),
    "networkit MaxentStress": networkit_layout(lambda viz, graph: viz.MaxentStress(graph, 2, 3)),
    "networkit PivotMDS": networkit_layout(lambda viz, graph: viz.PivotMDS(graph, 2, 50)),
    "Graphviz sfdp": graphviz_layout("sfdp"),
    "Graphviz neato": graphviz_layout("neato"),
}


def spent():
    usages = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def main():
    layout, path, rounds, output = sys.argv[1:]
    n, edges, _, _ = graph_families.read(path)
    run, times = LAYOUTS[layout](n, edges), []
    for _ in range(int(rounds)):
        start, clock = spent(), time.monotonic()
        points = run()
        times.append(spent() - start)
        if time.monotonic() - clock > 10:
            break
    points.astype("<f8").tofile(output)
    print(json.dumps({"times": times}))


if __name__ == "__main__":
    main()
