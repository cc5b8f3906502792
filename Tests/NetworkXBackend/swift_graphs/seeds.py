"""The seeds of random streams: networkx makes a stream of a seed before it calls a backend."""

import pathlib
import pickle
import random
import sys

import networkx as nx
import numpy as np

NETWORKX = pathlib.Path(nx.__file__).parent
HERE = pathlib.Path(__file__).parent

LENGTH = 624  # of the state of a Mersenne twister


def is_stream(value):
    """Whether a value is a stream of Python or numpy."""
    return isinstance(value, random.Random) or type(value).__name__ in ("RandomState", "Generator")


def is_shared(value):
    """Whether a value is the stream that all draw from who name no seed, so that every answer is another."""
    return value is random._inst or value is np.random.mtrand._rand


def seed_of(stream):
    """The seed of a stream that nothing was drawn from yet; None where that is not to be known.

    It is not either where networkx calls itself, and goes on with the stream afterwards.
    """
    if stream in (None, random._inst) or is_inside():
        return None
    if type(stream) is random.Random:
        _, state, _ = stream.getstate()
        seed = seed_behind(state)
        return seed if random.Random(seed).getstate() == stream.getstate() else None
    if type(stream).__name__ == "RandomState":
        seed = int(stream.get_state()[1][0])
        return seed if pickle.dumps(type(stream)(seed).get_state()) == pickle.dumps(stream.get_state()) else None
    return None


def is_inside():
    """Whether networkx itself called what is dispatched."""
    frame = sys._getframe()
    while frame is not None:
        file = pathlib.Path(frame.f_code.co_filename)
        if file.is_relative_to(NETWORKX) and file.parent.name != "utils":
            return file.parent.name != "tests"
        if file.is_absolute() and not file.is_relative_to(NETWORKX) and file.parent != HERE:
            return False
        frame = frame.f_back
    return False


def use(stream):
    """Draws from a stream, so that who gets it next does not take it for a fresh one."""
    if type(stream) is random.Random:
        stream.random()
    elif type(stream).__name__ == "RandomState":
        stream.random_sample()


def seed_behind(state):
    """The seed below 2³² that a fresh state of Python's stream would come from.

    Seeding goes over a fixed state twice: first each number is mixed with the one before it and the seed is added, then
    each is mixed with the one before it and its place is taken away. Both are undone for the places 3 and 4.
    """

    def mixed(number, factor):
        return (number ^ number >> 30) * factor

    start = 19650218
    for place in range(1, 5):
        start = mixed(start, 1812433253) + place & 0xFFFFFFFF
    third, fourth = ((state[place] + place ^ mixed(state[place - 1], 1566083941)) & 0xFFFFFFFF for place in (3, 4))
    return fourth - (start ^ mixed(third, 1664525)) & 0xFFFFFFFF
