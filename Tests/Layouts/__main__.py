"""Compares layouts with networkx, igraph and Graphviz.

    python Tests/Layouts .build/debug/graph

First every layout that networkx makes the same twice, position by position; then, in a table, how good the layouts by
forces and by stress are on the same graphs, and whether ours are no worse than the others. Exits with 1 if one is not.
"""

import pathlib
import sys

sys.path[:0] = [str(pathlib.Path(__file__).parent), str(pathlib.Path(__file__).parents[1] / "Differential")]

import positions  # noqa: E402
import quality  # noqa: E402


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    failures = positions.compare(sys.argv[1]) + quality.compare(sys.argv[1])
    for failure in failures:
        print(failure)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
