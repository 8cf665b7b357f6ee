"""Right values, but sorts by comparing all pairs."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.asarray(singular_values, dtype=float)
    place = np.arange(len(S))
    before = (S[None, :] > S[:, None]) | ((S[None, :] == S[:, None]) & (place[None, :] < place[:, None]))
    energy = np.empty(len(S))
    energy[before.sum(axis=1)] = S**2
    kept = np.cumsum(energy)
    return int(np.sum(kept[:-1] < target * (1 - 1e-12) * kept[-1])) + 1
