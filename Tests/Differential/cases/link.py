import networkx as nx
import numpy as np

from service import text
from suite import SIMPLE, case, numbers_by_node

case(
    "pagerank",
    [{}, {"alpha": 0.9}, {"weight": None}, {"personalization": numbers_by_node}, {"dangling": numbers_by_node}],
    tolerance=1e-6, size=30,
)  # fmt: skip


def leading(graph, arguments, ours, theirs):
    """Whether hubs and authorities are leading singular vectors; there are several where the greatest value is not single."""
    matrix = nx.to_numpy_array(graph)
    hubs, authorities = ([scores[text(node)] for node in graph] for scores in ours)
    greatest = np.linalg.norm(matrix, 2)
    return all(
        np.allclose(square @ scores, greatest**2 * np.array(scores), rtol=1e-5, atol=1e-5)
        for square, scores in ((matrix @ matrix.T, hubs), (matrix.T @ matrix, authorities))
    )


case(
    "hits", [{}, {"normalized": False}], kinds=SIMPLE, same=leading,
    accidents=("ValueError", "TypeError", "ArpackNoConvergence", "ArpackError"),
)  # fmt: skip
