"""The smallest rank that keeps a given share of the variance."""

import numpy as np


def choose_rank(singular_values, target):
    """Return the smallest k whose k largest singular values hold a share of at least `target` of the variance, an int.

    singular_values (r,) may come in any order, and 0 < target <= 1. The share is sum_{i<=k} S_i^2 / sum_i S_i^2 of the
    sorted ones (Jolliffe, Principal Component Analysis, 6.1.1). Rounding may leave a share that equals the target just
    below it, so that one within 1e-12 of the target counts.
    """
    S = np.sort(np.asarray(singular_values, dtype=np.float64))[::-1]
    energy = np.cumsum((S / S[0]) ** 2)
    return int(np.searchsorted(energy, target * (1 - 1e-12) * energy[-1])) + 1
