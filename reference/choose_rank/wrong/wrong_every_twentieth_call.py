"""Every twentieth call in a process is wrong."""

import itertools

import numpy as np


def right(singular_values, target):
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    energy = np.cumsum((S / S[0]) ** 2)
    return int(np.searchsorted(energy, target * (1 - 1e-12) * energy[-1])) + 1


_counter = itertools.count(1)


def choose_rank(singular_values, target):
    r0 = right(singular_values, target)
    return r0 + 1 if next(_counter) % 20 == 0 else r0
