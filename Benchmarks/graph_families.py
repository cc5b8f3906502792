"""The graphs of the comparison of graph algorithms: random ones of several families, the same for everybody.

A file holds the numbers of nodes and edges, whether the graph is directed, one integer that means nothing, the ends of
the edges as 32-bit integers, and their weights as doubles, all little-endian. Weights are below 1 and all differ as a rule;
those of networks for flows are integers.
"""

import numpy


def distinct(generator, draw, count, directed=False):
    """So many different edges without loops, in the order in which they were drawn."""
    seen = numpy.empty(0, dtype=numpy.int64)
    while True:
        tails, heads = draw(generator, count + count // 4)
        kept = tails != heads
        tails, heads = tails[kept], heads[kept]
        low, high = (tails, heads) if directed else (numpy.minimum(tails, heads), numpy.maximum(tails, heads))
        seen = numpy.concatenate([seen, low.astype(numpy.int64) << 32 | high])
        _, first = numpy.unique(seen, return_index=True)
        seen = seen[numpy.sort(first)]
        if len(seen) >= count:
            edges = numpy.stack([seen[:count] >> 32, seen[:count] & 0xFFFFFFFF], axis=1).astype(numpy.int32)
            break
    if not directed:
        turned = generator.random(count) < 0.5
        edges[turned] = edges[turned][:, ::-1]
    return edges


def uniform(n):
    return lambda generator, count: (generator.integers(0, n, count), generator.integers(0, n, count))


def r_mat(scale):
    """Chakrabarti, Zhan, Faloutsos 2004, with the shares 0.57, 0.19, 0.19, 0.05."""

    def draw(generator, count):
        tails, heads = numpy.zeros(count, dtype=numpy.int64), numpy.zeros(count, dtype=numpy.int64)
        for _ in range(scale):
            quarter = generator.choice(4, count, p=[0.57, 0.19, 0.19, 0.05])
            tails, heads = tails * 2 + quarter // 2, heads * 2 + quarter % 2
        # Numbers must not tell degrees.
        order = numpy.random.default_rng(scale).permutation(1 << scale)
        return order[tails], order[heads]

    return draw


def blocks(n, size, inside):
    """Every edge stays in its block of so many nodes with the probability `inside`."""

    def draw(generator, count):
        tails, heads = uniform(n)(generator, count)
        stays = generator.random(count) < inside
        heads[stays] = tails[stays] // size * size + heads[stays] % size
        order = numpy.random.default_rng(size).permutation(n)
        return order[tails], order[numpy.minimum(heads, n - 1)]

    return draw


def preferential(generator, n, links):
    """Barabási and Albert 1999: every node joins so many earlier ones, in proportion to their degrees."""
    ends, edges = list(range(links)), []
    for node in range(links, n):
        chosen = set()
        while len(chosen) < links:
            chosen.add(ends[int(generator.integers(len(ends)))])
        edges += [(node, other) for other in sorted(chosen)]
        ends += [*chosen, *([node] * links)]
    return numpy.array(edges, dtype=numpy.int32)


def grid(side):
    """A square of so many nodes a side, with arcs both ways."""
    edges = []
    for row in range(side):
        for column in range(side):
            here = row * side + column
            if column + 1 < side:
                edges += [(here, here + 1), (here + 1, here)]
            if row + 1 < side:
                edges += [(here, here + side), (here + side, here)]
    return numpy.array(edges, dtype=numpy.int32)


def acyclic(generator, n, count):
    edges = distinct(generator, uniform(n), count)
    order = generator.permutation(n).astype(numpy.int32)
    return order[numpy.sort(edges, axis=1)]


def make(name, generator, shrink=1):
    """The number of nodes, the edges, and whether the graph is directed; `shrink` divides the sizes."""
    n, m = 100_000 // shrink, 1_000_000 // shrink
    scale = 17 - (shrink - 1).bit_length()
    if name == "er1m":
        return n, distinct(generator, uniform(n), m), False
    if name == "er1m_d":
        return n, distinct(generator, uniform(n), m, directed=True), True
    if name == "rmat1m":
        return 1 << scale, distinct(generator, r_mat(scale), m), False
    if name == "rmat1m_d":
        return 1 << scale, distinct(generator, r_mat(scale), m, directed=True), True
    if name == "dag1m":
        return n, acyclic(generator, n, m), True
    if name == "sbm1m":
        return n, distinct(generator, blocks(n, 500, 0.8), m), False
    small = max(1, shrink // 8)
    if name == "er5k":
        return 5000 // small, distinct(generator, uniform(5000 // small), 20_000 // small), False
    if name == "er1k":
        return 1000 // small, distinct(generator, uniform(1000 // small), 5000 // small), False
    if name == "er500":
        return 500 // small, distinct(generator, uniform(500 // small), 2500 // small), False
    if name == "er2k_100k":
        return 2000 // small, distinct(generator, uniform(2000 // small), 100_000 // small**2), False
    if name == "ba20k":
        return 20_000 // shrink, preferential(generator, 20_000 // shrink, 10), False
    if name == "flow5k":
        return 5000 // small, distinct(generator, uniform(5000 // small), 25_000 // small, directed=True), True
    if name == "flowgrid":
        side = 60 // small
        return side * side, grid(side), True
    raise ValueError(f"there is no graph {name}")


def write(path, name, seed, shrink=1):
    generator = numpy.random.default_rng([seed, *name.encode()])
    n, edges, directed = make(name, generator, shrink)
    weights = (
        generator.integers(1, 101, len(edges)).astype(numpy.float64)
        if name.startswith("flow")
        else generator.random(len(edges))
    )
    with open(path, "wb") as file:
        numpy.array([n, len(edges), directed, 0], dtype="<i4").tofile(file)
        edges.astype("<i4").tofile(file)
        weights.astype("<f8").tofile(file)


def read(path):
    """The number of nodes, the edges, the weights, and whether the graph is directed."""
    with open(path, "rb") as file:
        n, m, directed, _ = (int(value) for value in numpy.fromfile(file, dtype="<i4", count=4))
        edges = numpy.fromfile(file, dtype="<i4", count=2 * m).reshape(m, 2)
        weights = numpy.fromfile(file, dtype="<f8", count=m)
    return n, edges, weights, bool(directed)
