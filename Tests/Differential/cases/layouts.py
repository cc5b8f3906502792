import math

import networkx as nx
import numpy as np

from suite import case, missing_node, node, pick

CENTERS = pick(None, [1, -2.5])


def connected(graph):
    return len(graph) > 0 and nx.is_connected(graph.to_undirected())


def start(rng, graph):
    """A position of every node, in the graph's order."""
    return {node: [rng.random(), rng.random()] for node in graph} or {0: [0.5, 0.25]}


def some_starts(rng, graph):
    """Positions of some nodes, of one at least."""
    return {node: [rng.random(), rng.random()] for node in graph if rng.random() < 0.6} or {0: [0.5, 0.25]}


def arrays(function):
    """Positions given as arrays, without which networkx fails."""

    def call(graph, pos=None, **options):
        if pos is not None:
            pos = {node: np.array(point) for node, point in pos.items()}
        return function(graph, pos=pos, **options)

    return call


def shells(rng, graph):
    nodes = list(graph)
    cut = rng.randint(1, max(len(nodes), 1))
    return [part for part in (nodes[:cut], nodes[cut:]) if part] or [[]]


def layers(rng, graph):
    nodes = sorted(graph)
    cuts = sorted(rng.randint(0, len(nodes)) for _ in range(2))
    parts = [nodes[: cuts[0]], nodes[cuts[0] : cuts[1]], nodes[cuts[1] :]]
    return {key: part for key, part in zip(rng.sample([0, 2, 10, 11], 3), parts) if part}


def columns(graph, arguments, result):
    """Where the nodes of each of the columns are, whichever has which place."""
    side = set(arguments["nodes"])
    points = {node: point for node, point in result.items()}
    return [
        sorted(points[str(node)] for node in graph if (node in side) == is_first) for is_first in (True, False)
    ]  # fmt: skip


def layered(graph, arguments, result):
    """Where the nodes of each layer are, whichever has which place where networkx has them in sets."""
    if isinstance(arguments["subset_key"], dict):
        return result
    layers = {data["layer"] for _, data in graph.nodes(data=True)}
    return [sorted(result[str(node)] for node, own in graph.nodes(data="layer") if own == layer) for layer in sorted(layers)]


def is_spectral(graph, arguments, ours, theirs):
    """Whether the coordinates are eigenvectors for the second and third eigenvalue, or networkx's few points."""
    if len(graph) <= 2:
        return ours == theirs
    scale, center = arguments.get("scale", 1), arguments.get("center") or [0, 0]
    matrix = nx.to_numpy_array(graph, weight=arguments.get("weight", "weight"))
    if graph.is_directed():
        matrix += matrix.T
    laplacian = np.diag(matrix.sum(axis=1)) - matrix
    values = np.linalg.eigvalsh(laplacian)
    points = np.array([ours[str(node)] for node in graph]) - center
    if not math.isclose(abs(points).max(), scale, rel_tol=1e-6):
        return False
    # Where there are several parts, the eigenvectors for 0 are not only the constant one, and lose their means.
    if values[1] < 1e-9:
        return True
    return all(
        np.allclose(laplacian @ points[:, place], values[place + 1] * points[:, place], atol=1e-6 * scale)
        for place in (0, 1)
    )


def cost(graph, weight, points):
    """What networkx makes small by Kamada and Kawai, at the best scale."""
    lengths = dict(nx.all_pairs_dijkstra_path_length(graph, weight=weight))
    wanted = np.array([[lengths[u].get(v, 1e6) for v in graph] for u in graph]) + np.eye(len(graph))
    points = np.array([points[str(node)] for node in graph])
    ratios = np.linalg.norm(points[:, None] - points[None], axis=-1) / wanted
    total, squares = ratios.sum(), (ratios**2).sum()
    return len(graph) * (len(graph) - 1) - (total * total / squares if squares > 0 else 0)


def is_as_cheap(graph, arguments, ours, theirs):
    if len(graph) < 2:
        return ours == theirs
    weight = arguments.get("weight", "weight")
    return cost(graph, weight, ours) <= cost(graph, weight, theirs) * 1.001 + 1e-4


def crosses(a, b, c, d):
    """Whether two segments without a common end meet."""

    def side(p, q, r):
        value = (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])
        return 0 if abs(value) < 1e-12 else math.copysign(1, value)

    def between(p, q, r):
        return side(p, q, r) == 0 and all(min(p[i], q[i]) - 1e-9 <= r[i] <= max(p[i], q[i]) + 1e-9 for i in (0, 1))

    if side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0:
        return True
    return between(a, b, c) or between(a, b, d) or between(c, d, a) or between(c, d, b)


def is_flat(graph, arguments, ours, theirs):
    """Whether no two edges cross, and the drawing is as large as networkx's."""
    if len(ours) != len(theirs) or len(set(map(tuple, ours.values()))) < len(ours):
        return False
    edges = [edge for edge in nx.Graph(graph.edges()).edges() if edge[0] != edge[1]]
    points = {node: ours[str(node)] for node in graph}
    for number, (a, b) in enumerate(edges):
        for c, d in edges[:number]:
            if not {a, b} & {c, d} and crosses(*(points[node] for node in (a, b, c, d))):
                return False
    center = arguments.get("center") or [0, 0]
    extent = max((abs(point[i] - center[i]) for point in ours.values() for i in (0, 1)), default=0)
    return len(ours) < 2 or math.isclose(extent, arguments.get("scale", 1), rel_tol=1e-9)


def checked(graph, counterexample=False):
    is_planar, certificate = nx.check_planarity(graph, counterexample)
    return [is_planar, certificate.get_data() if is_planar else certificate]


def undirected_edges(graph):
    return sorted(sorted([edge["source"], edge["target"]]) for edge in graph["edges"])


def certified(graph, arguments, result):
    is_planar, certificate = result
    return result if is_planar or certificate is None else [is_planar, undirected_edges(certificate)]


case("is_planar", size=14)
case("check_planarity", [{}, {"counterexample": True}], call=checked, project=certified, size=14)
case("get_counterexample", call=nx.algorithms.planarity.get_counterexample, project=lambda graph, arguments, result: undirected_edges(result), size=12)

case("circular_layout", [{}, {"scale": 3, "center": CENTERS}, {"center": [1, 2, 3]}], tolerance=1e-6)
case(
    "shell_layout", [{}, {"nlist": shells, "scale": 2, "center": CENTERS}, {"nlist": shells, "rotate": 0}, {"rotate": 1.25}, {"dim": 3}],
    tolerance=1e-6,
)  # fmt: skip
case("spiral_layout", [{}, {"scale": 3, "center": CENTERS}, {"equidistant": True}, {"resolution": 0.8}, {"dim": 3}])
case("random_layout", [{"seed": 1}, {"seed": 7, "center": CENTERS}, {"seed": -1}], tolerance=0)
case(
    "bipartite_layout", [{"nodes": lambda rng, graph: rng.sample(list(graph), len(graph) // 2), "align": pick("vertical", "horizontal"), "scale": 2, "center": CENTERS, "aspect_ratio": pick(1, 2.5)}],
    project=columns,
)  # fmt: skip
case("multipartite_layout", [{"subset_key": layers}, {"subset_key": layers, "align": "horizontal", "scale": 2, "center": CENTERS}, {"subset_key": "layer"}, {"subset_key": layers, "align": "no"}], project=layered, nodes={"layer": [0, 1, 2.5]})
case("bfs_layout", [{"start": node}, {"start": node, "align": "horizontal", "scale": 2, "center": CENTERS}, {"start": missing_node}], needs=lambda graph: len(graph) > 0)
# numpy's solver for matrices that are not symmetric makes complex vectors of eigenvalues that come several times.
case("spectral_layout", [{}, {"weight": None, "scale": 2, "center": CENTERS}], same=is_spectral, size=16)
for name in ("spring_layout", "fruchterman_reingold_layout"):
    case(
        name,
        [
            # The quasi-Newton method takes steps of its own: Tests/Layouts compares the energies.
            {"seed": 1, "iterations": 8}, {"seed": 3, "iterations": 5, "k": 0.7, "scale": None}, {"seed": 2, "iterations": 6, "weight": None, "scale": 2, "center": CENTERS},
            {"seed": 4, "iterations": 5, "pos": some_starts}, {"seed": 5, "iterations": 5, "pos": start, "fixed": lambda rng, graph: list(graph)[:2]},
            {"seed": 1, "iterations": 3, "method": "no"}, {"fixed": node},
        ],
        tolerance=1e-6,
    )  # fmt: skip
case("kamada_kawai_layout", [{}, {"weight": None, "scale": 2}, {"pos": start}], same=is_as_cheap, weights=("none", "positive"), needs=connected, kinds=("graph", "multigraph"))
# Nodes at one place repel one another endlessly there, and not at all here.
case(
    "forceatlas2_layout",
    [
        {"seed": 1, "max_iter": 4}, {"seed": 2, "max_iter": 3, "linlog": True, "weight": "weight"}, {"seed": 3, "max_iter": 4, "strong_gravity": True, "distributed_action": True},
        {"seed": 4, "max_iter": 3, "pos": start, "scaling_ratio": 5, "gravity": 0.5, "jitter_tolerance": 2},
        {"seed": 5, "max_iter": 3, "node_mass": lambda rng, graph: {node: rng.choice([1, 2, 5]) for node in graph}},
    ],
    call=arrays(nx.forceatlas2_layout), tolerance=2e-3, loops=False,
)  # fmt: skip
case(
    "arf_layout", [{"seed": 1, "max_iter": 5}, {"seed": 2, "max_iter": 3, "pos": start, "scaling": 2, "a": 1.5}, {"seed": 3, "dt": 0.01, "max_iter": 5, "etol": 1e-3}, {"a": 1}],
    call=arrays(nx.arf_layout), tolerance=1e-3, needs=lambda graph: len(graph) > 0,
)  # fmt: skip
case("planar_layout", [{}, {"scale": 2, "center": CENTERS}, {"dim": 3}], same=is_flat, size=20)
