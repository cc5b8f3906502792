from suite import ALL, SIMPLE, case, numbers_by_node

case(
    "pagerank",
    [{}, {"alpha": 0.9}, {"weight": None}, {"personalization": numbers_by_node}, {"dangling": numbers_by_node}],
    kinds=ALL, tolerance=1e-6, size=30,
)  # fmt: skip
case("hits", [{}, {"normalized": False}], kinds=SIMPLE, tolerance=1e-5, accidents=("ValueError", "TypeError", "ArpackNoConvergence", "ArpackError"))
