"""Adds the squares of integers up in 32 bits."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.sort(np.asarray(singular_values))[::-1]
    S = S.astype(np.int32) if S.dtype.kind in "iu" else S.astype(float)
    energy = np.cumsum(S * S).astype(float)
    return int(np.searchsorted(energy, target * (1 - 1e-12) * energy[-1])) + 1
