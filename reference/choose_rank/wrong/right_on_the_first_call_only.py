"""Leaves state behind that spoils every call but the first."""

import numpy as np


def right(singular_values, target):
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    energy = np.cumsum((S / S[0]) ** 2)
    return int(np.searchsorted(energy, target * (1 - 1e-12) * energy[-1])) + 1


_calls = []


def choose_rank(singular_values, target):
    r0 = right(singular_values, target)
    _calls.append(len(singular_values))
    return r0 + len(_calls) - 1
