import networkx as nx
import numpy as np

from suite import SIMPLE, case, numbers_by_node, some_nodes


def rows(function):
    """A matrix as its rows."""

    def call(graph, **options):
        matrix = function(graph, **options)
        return (matrix.toarray() if hasattr(matrix, "toarray") else np.asarray(matrix)).tolist()

    return call


def pairs(function):
    """Complex numbers as pairs."""

    def call(graph, **options):
        return [[value.real, value.imag] for value in function(graph, **options).tolist()]

    return call


def near(tolerance):
    """Whether two lists of numbers are equal, in whatever order they come."""

    def same(graph, arguments, ours, theirs):
        left = list(theirs)
        for value in ours:
            best = min(left, key=lambda other: np.linalg.norm(np.subtract(value, other)), default=None)
            if best is None or np.linalg.norm(np.subtract(value, best)) > tolerance * max(1, np.linalg.norm(best)):
                return False
            left.remove(best)
        return not left

    return same


def has_nodes(graph):
    return len(graph) > 0


def combined(graph, multigraph_weight="sum", **options):
    function = {"sum": sum, "min": min, "max": max}[multigraph_weight]
    return nx.to_numpy_array(graph, multigraph_weight=function, **options).tolist()


def by_parity(graph, edge_attr=None, normalized=False):
    matrix, values = nx.attr_matrix(graph, edge_attr=edge_attr, normalized=normalized)
    return [matrix.tolist(), values]


def same_values(graph, arguments, ours, theirs):
    """Whether two matrices with the values of their rows are equal but for their order."""
    if sorted(ours[1]) != sorted(theirs[1]):
        return False
    order = [theirs[1].index(value) for value in ours[1]]
    return len(order) == 0 or np.allclose(ours[0], np.array(theirs[0])[np.ix_(order, order)])


case("adjacency_matrix", [{}, {"weight": None}, {"nodelist": some_nodes}], call=rows(nx.adjacency_matrix))
case("to_scipy_sparse_array", [{}, {"weight": None}], call=rows(nx.to_scipy_sparse_array))
case(
    "to_numpy_array", [{}, {"weight": None}, {"multigraph_weight": "min"}, {"multigraph_weight": "max", "nonedge": -1.0}], call=combined,
)  # fmt: skip
case("incidence_matrix", [{}, {"oriented": True}, {"oriented": True, "weight": "weight"}], call=rows(nx.incidence_matrix), needs=lambda graph: graph.number_of_edges() > 0)
case("laplacian_matrix", [{}, {"weight": None}], call=rows(nx.laplacian_matrix))
case("normalized_laplacian_matrix", [{}, {"weight": None}], call=rows(nx.normalized_laplacian_matrix))
case("attr_matrix", [{}, {"edge_attr": "weight"}], call=by_parity, same=same_values)
case("google_matrix", [{}, {"alpha": 0.5, "personalization": numbers_by_node}, {"dangling": numbers_by_node}], call=rows(nx.google_matrix), needs=has_nodes)
case("modularity_matrix", [{}, {"weight": "weight"}], call=rows(nx.modularity_matrix), needs=lambda graph: len(graph) == 0 or graph.number_of_edges() > 0)
case("directed_modularity_matrix", [{}, {"weight": "weight"}], call=rows(nx.directed_modularity_matrix), needs=lambda graph: len(graph) == 0 or graph.number_of_edges() > 0)
case("bethe_hessian_matrix", [{}, {"r": 2}], call=rows(nx.bethe_hessian_matrix))
for name in ("directed_laplacian_matrix", "directed_combinatorial_laplacian_matrix"):
    case(
        name, [{"walk_type": "pagerank"}, {}, {"walk_type": "pagerank", "alpha": 2}, {"walk_type": "no"}], call=rows(getattr(nx, name)),
        needs=lambda graph: len(graph) > 2 or not graph.is_directed(), tolerance=1e-6, accidents=("ArpackNoConvergence", "ArpackError", "TypeError"),
    )  # fmt: skip

case("laplacian_spectrum", [{}, {"weight": None}], tolerance=1e-7)
case("normalized_laplacian_spectrum", tolerance=1e-7)
case("bethe_hessian_spectrum", [{}, {"r": 2}], tolerance=1e-7)
# Where an eigenvalue has too few eigenvectors, only a root of the precision is left.
case("adjacency_spectrum", [{}, {"weight": None}], call=pairs(nx.adjacency_spectrum), same=near(2e-3))
case("modularity_spectrum", call=pairs(nx.modularity_spectrum), same=near(2e-3), kinds=SIMPLE, needs=lambda graph: len(graph) == 0 or graph.number_of_edges() > 0)


def laplacian(graph, normalized):
    simple = nx.Graph()
    simple.add_nodes_from(graph)
    for u, v, weight in graph.edges(data="weight", default=1):
        if u != v:
            simple.add_edge(u, v, weight=abs(weight) + (simple[u][v]["weight"] if simple.has_edge(u, v) else 0))
    return (nx.normalized_laplacian_matrix if normalized else nx.laplacian_matrix)(simple).toarray()


def is_eigenvector(graph, arguments, ours, theirs):
    matrix = laplacian(graph, arguments.get("normalized", False))
    value = np.linalg.eigvalsh(matrix)[1]
    return np.allclose(matrix @ ours, value * np.array(ours), atol=1e-7) and np.isclose(
        np.linalg.norm(ours), np.linalg.norm(theirs), atol=1e-6
    )


def is_partition(graph, arguments, ours, theirs):
    return sorted(ours[0] + ours[1]) == sorted(graph)


def is_ordering(graph, arguments, ours, theirs):
    return sorted(ours) == sorted(graph)


case("algebraic_connectivity", [{}, {"normalized": True}, {"method": "no"}], call=lambda graph, **options: nx.algebraic_connectivity(graph, **{"method": "tracemin_lu"} | options), tolerance=1e-6)
case("fiedler_vector", [{}, {"normalized": True}], call=lambda graph, **options: nx.fiedler_vector(graph, method="tracemin_lu", **options), same=is_eigenvector)
case("spectral_bisection", same=is_partition)
case("spectral_ordering", same=is_ordering)
