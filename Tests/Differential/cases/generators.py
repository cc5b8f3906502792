"""Generators: the same nodes, the same edges in the same order, the same attributes; with a seed the same stream."""

import networkx as nx

from suite import generator

def between(least, most):
    return lambda rng: rng.randint(least, most)


def share(rng):
    return rng.choice([0, 0.1, 0.3, 0.5, 0.9, 1])


def inner_share(rng):
    return rng.choice([0.1, 0.3, 0.5, 0.7])


def seed(rng):
    return rng.randrange(1 << 32)


def kind(*names):
    return lambda rng: getattr(nx, rng.choice(names))


def several(least, most, length):
    return lambda rng: [rng.randint(least, most) for _ in range(rng.randint(0, length))]


def degrees(rng):
    """Those of a graph, most of the time."""
    graph = nx.gnp_random_graph(rng.randint(1, 10), rng.choice([0.2, 0.5]), seed=rng.randrange(1 << 30))
    numbers = [degree for _, degree in graph.degree]
    return numbers if rng.random() < 0.8 else [*numbers, 1]


ANY = kind("Graph", "DiGraph", "MultiGraph", "MultiDiGraph")
UNDIRECTED = kind("Graph", "MultiGraph", "DiGraph")
DIRECTED = kind("DiGraph", "MultiDiGraph", "Graph")
SEEDED = {"seed": seed}
n = between(0, 12)

for name in ("empty_graph", "path_graph", "cycle_graph", "complete_graph", "star_graph"):
    generator(name, [{"n": n}, {"n": n, "create_using": ANY}, {"n": lambda rng: list("abcdefg"[: rng.randint(0, 7)])}])
# networkx's circular ladder without rungs has two nodes.
generator("circular_ladder_graph", [{"n": between(1, 12)}, {"n": between(1, 12), "create_using": UNDIRECTED}])
for name in ("wheel_graph", "ladder_graph"):
    generator(name, [{"n": n}, {"n": n, "create_using": UNDIRECTED}])
for name in ("null_graph", "trivial_graph"):
    generator(name, [{}, {"create_using": ANY}])
generator("circulant_graph", [{"n": between(1, 12), "offsets": several(1, 5, 3), "create_using": ANY}])
generator("barbell_graph", [{"m1": between(1, 6), "m2": between(0, 4), "create_using": UNDIRECTED}])
for name in ("lollipop_graph", "tadpole_graph"):
    generator(
        name, [{"m": between(1, 6), "n": between(0, 4), "create_using": UNDIRECTED}, {"m": list("abc"), "n": between(0, 4)}]
    )
generator("complete_bipartite_graph", [{"n1": between(0, 5), "n2": between(0, 5), "create_using": UNDIRECTED}])
generator("complete_multipartite_graph", [{"subset_sizes": several(0, 4, 4)}], call=lambda subset_sizes: nx.complete_multipartite_graph(*subset_sizes))  # fmt: skip
generator("turan_graph", [{"n": n, "r": between(1, 6)}])
generator("dorogovtsev_goltsev_mendes_graph", [{"n": between(-1, 4)}])
generator("kneser_graph", [{"n": between(1, 6), "k": between(1, 3)}])
generator("visibility_graph", [{"series": lambda rng: [rng.choice([0, 1, 2.5, 3]) for _ in range(rng.randint(0, 9))]}])
generator("mycielski_graph", [{"n": between(0, 6)}])
generator("sudoku_graph", [{"n": between(0, 3)}])
generator("paley_graph", [{"p": lambda rng: rng.choice([3, 5, 7, 9, 11, 13])}])
generator(
    "LCF_graph", [{"n": between(1, 12), "shift_list": several(-5, 5, 4), "repeats": between(0, 6), "create_using": UNDIRECTED}]
)
generator("generalized_petersen_graph", [{"n": between(2, 9), "k": between(1, 4)}])
for name in (
    "bull_graph", "chvatal_graph", "cubical_graph", "desargues_graph", "diamond_graph", "dodecahedral_graph", "frucht_graph",
    "heawood_graph", "house_graph", "house_x_graph", "icosahedral_graph", "krackhardt_kite_graph", "moebius_kantor_graph",
    "octahedral_graph", "petersen_graph", "sedgewick_maze_graph", "tetrahedral_graph", "truncated_cube_graph",
    "truncated_tetrahedron_graph", "tutte_graph",
):  # fmt: skip
    generator(name, [{}])
for name in (
    "pappus_graph", "hoffman_singleton_graph", "karate_club_graph", "davis_southern_women_graph", "florentine_families_graph",
    "les_miserables_graph",
):  # fmt: skip
    generator(name, [{}])

generator(
    "grid_2d_graph",
    [{"m": between(0, 4), "n": between(0, 4), "create_using": ANY}, {"m": between(0, 4), "n": list("abc"), "periodic": [True, False]}],
)
generator("grid_graph", [{"dim": several(1, 3, 3)}, {"dim": several(1, 4, 3), "periodic": True}])
generator("hypercube_graph", [{"n": between(1, 4)}])
for name in ("triangular_lattice_graph", "hexagonal_lattice_graph"):
    generator(
        name, [{"m": between(0, 4), "n": between(0, 4)}, {"m": between(2, 4), "n": between(2, 6), "periodic": True, "create_using": kind("Graph")}]
    )  # fmt: skip

for name in ("gnp_random_graph", "fast_gnp_random_graph", "erdos_renyi_graph", "binomial_graph"):
    generator(name, [{"n": n, "p": share} | SEEDED, {"n": n, "p": share, "directed": True} | SEEDED])
generator("gnm_random_graph", [{"n": n, "m": n} | SEEDED, {"n": n, "m": n, "directed": True} | SEEDED])
# networkx draws from nothing where there is no edge to choose.
generator("dense_gnm_random_graph", [{"n": between(2, 12), "m": between(1, 12)} | SEEDED])
for name in ("newman_watts_strogatz_graph", "watts_strogatz_graph", "connected_watts_strogatz_graph"):
    generator(name, [{"n": between(3, 15), "k": between(2, 6), "p": inner_share} | SEEDED])
generator("random_regular_graph", [{"d": between(0, 4), "n": between(1, 12)} | SEEDED])
generator("barabasi_albert_graph", [{"n": n, "m": between(0, 4)} | SEEDED])
generator("dual_barabasi_albert_graph", [{"n": n, "m1": between(0, 3), "m2": between(1, 3), "p": share} | SEEDED])
generator("extended_barabasi_albert_graph", [{"n": between(3, 15), "m": between(1, 2), "p": 0.3, "q": 0.2} | SEEDED])
generator("powerlaw_cluster_graph", [{"n": n, "m": between(1, 3), "p": share} | SEEDED])
generator("random_shell_graph", [{"constructor": [[5, 8, 0.8], [6, 9, 0.6]]} | SEEDED])
generator("partial_duplication_graph", [{"N": between(3, 10), "n": between(1, 4), "p": share, "q": share} | SEEDED])
generator("duplication_divergence_graph", [{"n": between(1, 10), "p": inner_share} | SEEDED])
generator("uniform_random_intersection_graph", [{"n": n, "m": between(1, 6), "p": inner_share} | SEEDED])
generator("k_random_intersection_graph", [{"n": n, "m": between(3, 6), "k": between(0, 3)} | SEEDED])
generator("general_random_intersection_graph", [{"n": n, "m": 3, "p": [0.1, 0.5, 0.9]} | SEEDED])

generator("caveman_graph", [{"l": between(0, 4), "k": between(1, 4)}])
generator("connected_caveman_graph", [{"l": between(1, 4), "k": between(1, 4)}])
generator("relaxed_caveman_graph", [{"l": between(1, 4), "k": between(1, 4), "p": share} | SEEDED])
generator("ring_of_cliques", [{"num_cliques": between(1, 4), "clique_size": between(1, 4)}])
generator("windmill_graph", [{"n": between(1, 4), "k": between(1, 4)}])
generator("random_partition_graph", [{"sizes": several(1, 4, 3), "p_in": share, "p_out": share, "directed": d} | SEEDED for d in (False, True)])  # fmt: skip
generator("planted_partition_graph", [{"l": between(1, 3), "k": between(1, 4), "p_in": share, "p_out": share} | SEEDED])
generator(
    "gaussian_random_partition_graph", [{"n": between(5, 15), "s": 3, "v": 5, "p_in": share, "p_out": inner_share} | SEEDED]
)
generator(
    "stochastic_block_model",
    [
        {"sizes": [3, 4], "p": [[0.5, 0.2], [0.2, 0.7]], "sparse": True} | SEEDED,
        {"sizes": [3, 4], "p": [[0.5, 0.2], [0.1, 0.7]], "directed": True, "selfloops": True, "sparse": False} | SEEDED,
    ],
)
generator(
    "LFR_benchmark_graph",
    [{"n": 60, "tau1": 3, "tau2": 1.5, "mu": 0.1, "average_degree": 5, "min_community": 15} | SEEDED],
)

generator("configuration_model", [{"deg_sequence": degrees} | SEEDED])
generator("directed_configuration_model", [{"in_degree_sequence": [1, 2, 0], "out_degree_sequence": [0, 1, 2]} | SEEDED])
generator("expected_degree_graph", [{"w": several(0, 4, 9)} | SEEDED, {"w": several(1, 4, 9), "selfloops": False} | SEEDED])
generator("havel_hakimi_graph", [{"deg_sequence": degrees}])
generator("directed_havel_hakimi_graph", [{"in_deg_sequence": [1, 2, 1], "out_deg_sequence": [2, 1, 1]}])
generator("degree_sequence_tree", [{"deg_sequence": [3, 1, 1, 2, 1]}, {"deg_sequence": degrees}])
generator("random_degree_sequence_graph", [{"sequence": degrees} | SEEDED])

generator("random_geometric_graph", [{"n": between(1, 12), "radius": 0.4} | SEEDED, {"n": between(1, 12), "radius": 0.5, "dim": 3, "p": 1} | SEEDED])
generator("soft_random_geometric_graph", [{"n": between(1, 12), "radius": 0.5} | SEEDED])
generator("thresholded_random_geometric_graph", [{"n": between(1, 12), "radius": 0.5, "theta": 0.3} | SEEDED])
generator("geographical_threshold_graph", [{"n": n, "theta": 20} | SEEDED])
generator("waxman_graph", [{"n": n} | SEEDED, {"n": n, "beta": 0.7, "alpha": 0.4, "L": 1.5} | SEEDED])
generator("navigable_small_world_graph", [{"n": between(2, 5), "p": between(1, 2), "q": between(0, 2)} | SEEDED])
generator("geometric_soft_configuration_graph", [{"beta": 1.5, "n": between(5, 15), "gamma": 2.7, "mean_degree": 4} | SEEDED])

for name in ("gn_graph", "gnc_graph"):
    generator(name, [{"n": between(1, 12), "create_using": DIRECTED} | SEEDED])
generator("gnr_graph", [{"n": between(1, 12), "p": share} | SEEDED])
generator("scale_free_graph", [{"n": between(3, 15)} | SEEDED])
generator(
    "random_uniform_k_out_graph", [{"n": between(4, 9), "k": between(0, 3), "with_replacement": w} | SEEDED for w in (True, False)]
)
generator("random_k_out_graph", [{"n": between(2, 9), "k": between(1, 3), "alpha": 1.0} | SEEDED])

generator("full_rary_tree", [{"r": between(1, 4), "n": n, "create_using": ANY}])
generator("balanced_tree", [{"r": between(1, 3), "h": between(0, 3), "create_using": ANY}])
generator("binomial_tree", [{"n": between(0, 4)}])
for name in ("prefix_tree", "prefix_tree_recursive"):
    generator(name, [{"paths": ["ab", "abs", "ad", ""]}, {"paths": [[1, 2], [1, 3]]}])
generator("from_prufer_sequence", [{"sequence": lambda rng: [rng.randrange(6) for _ in range(4)]}])
for name in (
    "random_labeled_tree", "random_labeled_rooted_tree", "random_labeled_rooted_forest", "random_unlabeled_tree",
    "random_unlabeled_rooted_tree", "random_unlabeled_rooted_forest",
):  # fmt: skip
    generator(name, [{"n": between(0, 10)} | SEEDED])
generator("random_powerlaw_tree", [{"n": between(1, 8), "tries": 2000} | SEEDED])
for name in ("random_lobster_graph", "random_lobster"):
    generator(name, [{"n": between(1, 8), "p1": inner_share, "p2": inner_share} | SEEDED])
