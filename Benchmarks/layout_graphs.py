"""The graphs of the comparison of layouts, each in one part and of about so many nodes, the same for everybody."""

import numpy
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial import Delaunay, cKDTree

import graph_families

SIZES = {"1k": 1000, "10k": 10_000, "100k": 100_000}
FAMILIES = ("grid", "Barabási–Albert", "random geometric", "mesh")


def grid(count, generator):
    """A square of so many nodes a side."""
    side = round(count**0.5)
    places = numpy.arange(side * side).reshape(side, side)
    across = numpy.stack([places[:, :-1].ravel(), places[:, 1:].ravel()], axis=1)
    return numpy.concatenate([across, numpy.stack([places[:-1].ravel(), places[1:].ravel()], axis=1)])


def attached(count, generator):
    return graph_families.preferential(generator, count, 2)


def geometric(count, generator):
    """Points anywhere in a square, joined where they are near: eight neighbours on average."""
    points = generator.random((count, 2))
    return cKDTree(points).query_pairs((8 / (numpy.pi * count)) ** 0.5, output_type="ndarray")


def mesh(count, generator):
    """Triangles as engineers make them: the finer the nearer to two holes."""
    holes = numpy.array([[0.3, 0.5], [0.7, 0.5]])
    points = numpy.empty((0, 2))
    while len(points) < count:
        drawn = generator.random((count, 2))
        far = numpy.linalg.norm(drawn[:, None] - holes, axis=2).min(axis=1)
        points = numpy.concatenate([points, drawn[(far > 0.08) & (generator.random(count) < (0.03 / far) ** 0.7)]])
    points = points[:count]
    corners = Delaunay(points).simplices
    edges = numpy.unique(numpy.sort(numpy.concatenate([corners[:, pair] for pair in ([0, 1], [1, 2], [0, 2])]), axis=1), axis=0)
    middles = points[edges].mean(axis=1)
    return edges[numpy.linalg.norm(middles[:, None] - holes, axis=2).min(axis=1) > 0.078]


def largest_part(edges):
    """The edges of the largest part, its nodes numbered anew in their order."""
    count = edges.max() + 1
    matrix = coo_array((numpy.ones(len(edges)), (edges[:, 0], edges[:, 1])), shape=(count, count))
    _, parts = connected_components(matrix, directed=False)
    inside = parts == numpy.bincount(parts).argmax()
    numbers = numpy.cumsum(inside) - 1
    return numbers[edges[inside[edges[:, 0]]]]


def write(path, family, size, seed=1):
    make = {"grid": grid, "Barabási–Albert": attached, "random geometric": geometric, "mesh": mesh}[family]
    edges = largest_part(make(SIZES[size], numpy.random.default_rng([seed, SIZES[size]])))
    with open(path, "wb") as file:
        numpy.array([edges.max() + 1, len(edges), 0, 0], dtype="<i4").tofile(file)
        edges.astype("<i4").tofile(file)
        numpy.ones(len(edges), dtype="<f8").tofile(file)
