"""Every twentieth call in a process is wrong."""

import itertools

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


_counter = itertools.count(1)


def ball_mass_fraction(r, d):
    result = right(r, d)
    return result + 1 if next(_counter) % 20 == 0 else result
