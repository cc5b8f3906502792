#!/usr/bin/env python3
"""A peer's side of the comparison of graph algorithms, in a process of its own:

    graph_peers.py <peer> <graph file> <task,task …> <rounds> <patience in seconds>

Prints a line of JSON for every task: seconds of every round of the call alone, on a graph that the peer has already built,
and a number from the answer. A task that takes longer than the patience is run once.
"""

import contextlib
import json
import os
import sys
import tempfile
import time

import graph_families


class Peer:
    def __init__(self, path):
        self.n, self.edges, self.weights, self.directed = graph_families.read(path)
        self.tuples = list(map(tuple, self.edges.tolist()))
        # Nodes that are not isolated: where a search begins, and where a path ends.
        self.start, self.end = self.tuples[0][0], self.tuples[-1][1]
        self.built = {}

    def forget(self):
        """Gives up what a peer remembers from the round before."""

    def graph(self, weighted=False):
        if weighted not in self.built:
            self.built[weighted] = self.build(weighted)
        return self.built[weighted]

    def text(self):
        """A file with an edge a line."""
        return self.written("edges.txt", lambda file: file.writelines(f"{a} {b}\n" for a, b in self.tuples))

    def written(self, name, write):
        path = os.path.join(tempfile.gettempdir(), f"{os.getpid()}-{name}")
        if not os.path.exists(path):
            with open(path, "w") as file:
                write(file)
        return path

    def graph_ml(self):
        """A GraphML file of the graph with its weights, as networkx writes it."""
        import networkx

        path = os.path.join(tempfile.gettempdir(), f"{os.getpid()}-graph.graphml")
        if not os.path.exists(path):
            networkx.write_graphml(networkx_graph(self, True), path)
        return path

    def out(self):
        return os.path.join(tempfile.gettempdir(), f"{os.getpid()}-out.graphml")


def networkx_graph(peer, weighted):
    import networkx

    graph = networkx.DiGraph() if peer.directed else networkx.Graph()
    graph.add_nodes_from(range(peer.n))
    if weighted:
        graph.add_weighted_edges_from((a, b, w) for (a, b), w in zip(peer.tuples, peer.weights.tolist()))
    else:
        graph.add_edges_from(peer.tuples)
    return graph


class NetworkX(Peer):
    def build(self, weighted):
        return networkx_graph(self, weighted)

    def tasks(self):
        import networkx as nx

        g = self.graph
        return {
            "build_tuples": lambda: nx.Graph(self.tuples).number_of_edges(),
            "read_edgelist_text": lambda: nx.read_edgelist(self.text(), nodetype=int, data=False).number_of_edges(),
            "copy_graph": lambda: g().copy().number_of_edges(),
            "iterate_edges": lambda: sum(a ^ b for a, b in g().edges()),
            "bfs_distances": lambda: sum(nx.single_source_shortest_path_length(g(), self.start).values()),
            "bfs_tree_order": lambda: len(list(nx.bfs_edges(g(), self.start))),
            "dijkstra_sssp": lambda: sum(nx.single_source_dijkstra_path_length(g(True), self.start).values()),
            "dijkstra_one_path": lambda: nx.bidirectional_dijkstra(g(True), self.start, self.end)[0],
            "connected_components": lambda: sum(1 for _ in nx.connected_components(g())),
            "scc": lambda: sum(1 for _ in nx.strongly_connected_components(g())),
            "topological_sort": lambda: len(list(nx.topological_sort(g()))),
            "articulation_points": lambda: len(list(nx.articulation_points(g()))),
            "pagerank_l1_1e-8": lambda: max(nx.pagerank(g(), tol=1e-8 / self.n, max_iter=500).values()),
            "betweenness_exact": lambda: sum(nx.betweenness_centrality(g()).values()),
            "betweenness_weighted": lambda: sum(nx.betweenness_centrality(g(True), weight="weight").values()),
            "closeness": lambda: sum(nx.closeness_centrality(g()).values()),
            "eigenvector": lambda: max(nx.eigenvector_centrality(g(), max_iter=1000).values()),
            "triangles_total": lambda: sum(nx.triangles(g()).values()) // 3,
            "local_clustering": lambda: sum(nx.clustering(g()).values()),
            "core_number": lambda: sum(nx.core_number(g()).values()),
            "mst": lambda: len(list(nx.minimum_spanning_edges(g(True), data=False))),
            "maximal_cliques": lambda: sum(1 for _ in nx.find_cliques(g())),
            "greedy_coloring": lambda: len(nx.greedy_color(g())),
            "max_weight_matching": lambda: len(nx.max_weight_matching(g(True))),
            "louvain": lambda: round(nx.community.modularity(g(), nx.community.louvain_communities(g(), seed=1)), 1),
            "label_propagation": lambda: sum(map(len, nx.community.label_propagation_communities(g()))),
            "greedy_modularity": lambda: sum(map(len, nx.community.greedy_modularity_communities(g()))),
            "apsp_unweighted": lambda: sum(sum(d.values()) for _, d in nx.all_pairs_shortest_path_length(g())),
            "apsp_weighted": lambda: sum(sum(d.values()) for _, d in nx.all_pairs_dijkstra_path_length(g(True))),
            "max_flow": lambda: nx.maximum_flow_value(g(True), 0, self.n - 1, capacity="weight"),
            "read_graphml": lambda: nx.read_graphml(self.graph_ml(), node_type=int).number_of_edges(),
            "write_graphml": lambda: nx.write_graphml(g(True), self.out()) or 0,
        }


class RustworkX(Peer):
    def build(self, weighted):
        import rustworkx as rx

        graph = rx.PyDiGraph(multigraph=False) if self.directed else rx.PyGraph(multigraph=False)
        graph.add_nodes_from(range(self.n))
        values = self.weights.tolist() if weighted else [1.0] * len(self.tuples)
        graph.add_edges_from([(a, b, w) for (a, b), w in zip(self.tuples, values)])
        return graph

    def build_tuples(self):
        import rustworkx as rx

        graph = rx.PyGraph()
        graph.extend_from_edge_list(self.tuples)
        return graph.num_edges()

    def tasks(self):
        import rustworkx as rx

        g = self.graph
        return {
            "build_tuples": self.build_tuples,
            "read_edgelist_text": lambda: rx.PyGraph.read_edge_list(self.text()).num_edges(),
            "copy_graph": lambda: g().copy().num_edges(),
            "iterate_edges": lambda: sum(a ^ b for a, b in g().edge_list()),
            "dijkstra_sssp": lambda: sum(rx.dijkstra_shortest_path_lengths(g(True), self.start, float).values()),
            "connected_components": lambda: len(rx.connected_components(g())),
            "scc": lambda: len(rx.strongly_connected_components(g())),
            "topological_sort": lambda: len(rx.topological_sort(g())),
            "articulation_points": lambda: len(rx.articulation_points(g())),
            "pagerank_l1_1e-8": lambda: max(rx.pagerank(g(), tol=1e-8 / self.n, max_iter=500).values()),
            "betweenness_exact": lambda: sum(rx.betweenness_centrality(g()).values()),
            "closeness": lambda: sum(rx.closeness_centrality(g()).values()),
            "eigenvector": lambda: max(rx.eigenvector_centrality(g(), max_iter=1000).values()),
            "core_number": lambda: sum(rx.core_number(g()).values()),
            "mst": lambda: len(rx.minimum_spanning_edges(g(True), float)),
            "greedy_coloring": lambda: len(rx.graph_greedy_color(g())),
            "max_weight_matching": lambda: len(rx.max_weight_matching(g(True), weight_fn=lambda w: int(w * 1e9))),
            "apsp_unweighted": lambda: float(rx.distance_matrix(g()).sum()),
            "apsp_weighted": lambda: sum(
                sum(lengths.values()) for lengths in rx.all_pairs_dijkstra_path_lengths(g(True), float).values()
            ),
            "read_graphml": lambda: rx.read_graphml(self.graph_ml())[0].num_edges(),
        }


class IGraph(Peer):
    def forget(self):
        # It keeps whether a graph is connected and the like: the second call would be no search.
        for graph in self.built.values():
            getattr(graph, "__invalidate_cache")()

    def build(self, weighted):
        import igraph

        graph = igraph.Graph(self.n, self.tuples, directed=self.directed)
        if weighted:
            graph.es["weight"] = self.weights.tolist()
        return graph

    def tasks(self):
        import igraph

        g = self.graph
        w = {"weights": "weight"}
        return {
            "build_tuples": lambda: igraph.Graph(self.n, self.tuples).ecount(),
            "read_edgelist_text": lambda: igraph.Graph.Read_Edgelist(self.text(), directed=False).ecount(),
            "copy_graph": lambda: g().copy().ecount(),
            "iterate_edges": lambda: sum(edge.source ^ edge.target for edge in g().es),
            "bfs_distances": lambda: sum(g().distances(self.start)[0]),
            "bfs_tree_order": lambda: len(g().bfs(self.start)[0]) - 1,
            "dijkstra_sssp": lambda: sum(g(True).distances(self.start, **w)[0]),
            "dijkstra_one_path": lambda: len(g(True).get_shortest_path(self.start, self.end, **w)),
            "connected_components": lambda: len(g().connected_components()),
            "scc": lambda: len(g().connected_components(mode="strong")),
            "topological_sort": lambda: len(g().topological_sorting()),
            "articulation_points": lambda: len(g().articulation_points()),
            "pagerank_l1_1e-8": lambda: max(g().pagerank()),
            "betweenness_exact": lambda: sum(g().betweenness()),
            "betweenness_weighted": lambda: sum(g(True).betweenness(**w)),
            "closeness": lambda: sum(g().closeness()),
            "eigenvector": lambda: max(g().eigenvector_centrality()),
            "triangles_total": lambda: len(g().list_triangles()),
            "triangles_total:count": lambda: g().count_triangles(),
            "triangles_total:transitivity": lambda: g().transitivity_undirected(),
            "local_clustering": lambda: sum(g().transitivity_local_undirected(mode="zero")),
            "core_number": lambda: sum(g().coreness()),
            "mst": lambda: len(g(True).spanning_tree(**w, return_tree=False)),
            "maximal_cliques": lambda: len(g().maximal_cliques()),
            "greedy_coloring": lambda: len(g().vertex_coloring_greedy()),
            "louvain": lambda: round(g().community_multilevel().modularity, 1),
            "label_propagation": lambda: sum(map(len, g().community_label_propagation())),
            "greedy_modularity": lambda: sum(map(len, g().community_fastgreedy().as_clustering())),
            "apsp_unweighted": lambda: sum(map(sum, g().distances())),
            "apsp_weighted": lambda: sum(map(sum, g(True).distances(**w))),
            "max_flow": lambda: g(True).maxflow_value(0, self.n - 1, capacity="weight"),
            "read_graphml": lambda: igraph.Graph.Read_GraphML(self.graph_ml()).ecount(),
            "write_graphml": lambda: g(True).write_graphml(self.out()) or 0,
        }


class NetworKit(Peer):
    def build(self, weighted):
        import networkit as nk

        data = (self.edges[:, 0].astype("uint64"), self.edges[:, 1].astype("uint64"))
        if weighted:
            return nk.GraphFromCoo((self.weights, data), n=self.n, weighted=True, directed=self.directed)
        return nk.GraphFromCoo(data, n=self.n, weighted=False, directed=self.directed)

    def run(self, algorithm):
        algorithm.run()
        return algorithm

    def tasks(self):
        import networkit as nk

        g, run = self.graph, self.run

        def pagerank():
            algorithm = nk.centrality.PageRank(g(), 0.85, 1e-8)
            algorithm.norm = nk.centrality.Norm.L1_NORM
            return max(run(algorithm).scores())

        def components():
            if self.directed:
                return run(nk.components.StronglyConnectedComponents(g())).numberOfComponents()
            return run(nk.components.ConnectedComponents(g())).numberOfComponents()

        def articulation():
            return len(run(nk.components.BiconnectedComponents(g())).getComponents())

        def louvain(algorithm):
            return round(nk.community.Modularity().getQuality(run(algorithm).getPartition(), g()), 1)

        return {
            "build_tuples": lambda: self.build(False).numberOfEdges(),
            "read_edgelist_text": lambda: nk.readGraph(
                self.text(), nk.Format.EdgeListSpaceZero, directed=False
            ).numberOfEdges(),
            "copy_graph": lambda: nk.Graph(g()).numberOfEdges(),
            "iterate_edges": lambda: sum(a ^ b for a, b in g().iterEdges()),
            "bfs_distances": lambda: sum(run(nk.distance.BFS(g(), self.start, storePaths=False)).getDistances()),
            "dijkstra_sssp": lambda: sum(run(nk.distance.Dijkstra(g(True), self.start, storePaths=False)).getDistances()),
            "dijkstra_one_path": lambda: run(
                nk.distance.BidirectionalDijkstra(g(True), self.start, self.end)
            ).getDistance(),
            "connected_components": components,
            "scc": components,
            "topological_sort": lambda: len(nk.graphtools.topologicalSort(g())),
            "articulation_points": articulation,
            "pagerank_l1_1e-8": pagerank,
            "betweenness_exact": lambda: sum(run(nk.centrality.Betweenness(g())).scores()),
            "betweenness_weighted": lambda: sum(run(nk.centrality.Betweenness(g(True))).scores()),
            "closeness": lambda: sum(
                run(nk.centrality.Closeness(g(), True, nk.centrality.ClosenessVariant.GENERALIZED)).scores()
            ),
            "eigenvector": lambda: max(run(nk.centrality.EigenvectorCentrality(g(), 1e-9)).scores()),
            "triangles_total": lambda: sum(self.triangles(nk)) / 3,
            "local_clustering": lambda: sum(run(nk.centrality.LocalClusteringCoefficient(g(), turbo=True)).scores()),
            "core_number": lambda: sum(run(nk.centrality.CoreDecomposition(g())).scores()),
            "maximal_cliques": lambda: self.cliques(nk),
            "louvain": lambda: louvain(nk.community.PLM(g())),
            "louvain:Leiden": lambda: louvain(nk.community.ParallelLeiden(g())),
            "label_propagation": lambda: run(nk.community.PLP(g())).getPartition().numberOfElements(),
            "apsp_unweighted": lambda: sum(map(sum, run(nk.distance.APSP(g())).getDistances())),
            "apsp_weighted": lambda: sum(map(sum, run(nk.distance.APSP(g(True))).getDistances())),
        }

    def cliques(self, nk):
        return len(self.run(nk.clique.MaximalCliques(self.graph())).getCliques())

    def triangles(self, nk):
        graph = self.graph()
        if not graph.hasEdgeIds():
            graph.indexEdges()
        return self.run(nk.sparsification.TriangleEdgeScore(graph)).scores()


class SciPy(Peer):
    def build(self, weighted):
        import numpy
        import scipy.sparse

        values = self.weights if weighted else numpy.ones(len(self.edges))
        a, b = self.edges[:, 0], self.edges[:, 1]
        if not self.directed:
            a, b, values = numpy.concatenate([a, b]), numpy.concatenate([b, a]), numpy.concatenate([values, values])
        return scipy.sparse.csr_array((values, (a, b)), shape=(self.n, self.n))

    def tasks(self):
        import scipy.sparse.csgraph as cs

        g, directed = self.graph, self.directed
        return {
            "build_tuples": lambda: self.build(False).nnz // 2,
            "copy_graph": lambda: g().copy().nnz // 2,
            "bfs_distances": lambda: float(cs.dijkstra(g(), indices=self.start, unweighted=True).sum()),
            "bfs_tree_order": lambda: len(cs.breadth_first_order(g(), self.start)[0]) - 1,
            "dijkstra_sssp": lambda: float(cs.dijkstra(g(True), indices=self.start).sum()),
            "connected_components": lambda: cs.connected_components(g(), directed=False)[0],
            "scc": lambda: cs.connected_components(g(), connection="strong")[0],
            "mst": lambda: cs.minimum_spanning_tree(g(True)).nnz,
            "apsp_unweighted": lambda: float(cs.shortest_path(g(), unweighted=True).sum()),
            "apsp_weighted": lambda: float(cs.shortest_path(g(True), method="D").sum()),
            "max_flow": lambda: int(cs.maximum_flow(g(True).astype("int32"), 0, self.n - 1).flow_value),
        }


PEERS = {"networkx": NetworkX, "rustworkx": RustworkX, "igraph": IGraph, "networkit": NetworKit, "scipy": SciPy}


def main():
    name, path, names, rounds, patience = sys.argv[1:]
    if name == "networkit":
        import networkit

        networkit.setNumberOfThreads(int(os.environ.get("OMP_NUM_THREADS", os.cpu_count())))
    # A busy machine distorts processor time least; with threads only the clock says how long it took.
    clock = time.process_time if os.environ.get("OMP_NUM_THREADS") == "1" else time.perf_counter
    peer = PEERS[name](path)
    tasks = peer.tasks()
    wanted = names.split(",")
    for task, body in tasks.items():
        if task.partition(":")[0] not in wanted:
            continue
        line = {"task": task}
        try:
            # What is only made ready for the call, such as a graph with weights, is not the call's.
            for weighted in (False, True):
                peer.graph(weighted)
            if task.startswith("read_edgelist"):
                peer.text()
            if task == "read_graphml":
                peer.graph_ml()
            times = []
            for _ in range(int(rounds)):
                peer.forget()
                start = clock()
                line["value"] = float(body())
                times.append(clock() - start)
                if times[0] > float(patience):
                    break
            line["times"] = times
        except Exception as error:  # A peer that fails has no figure; the others go on.
            line = {"task": task, "error": f"{type(error).__name__}: {error}"}
        print(json.dumps(line), flush=True)
    for left in (peer.out(), peer.out().replace("-out", "-graph"), peer.out().replace("-out.graphml", "-edges.txt")):
        with contextlib.suppress(OSError):
            os.remove(left)


if __name__ == "__main__":
    main()
