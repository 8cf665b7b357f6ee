"""Right values, but adds the first k squares up from scratch for each k."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    total = np.sum(S**2)
    for k in range(1, len(S)):
        if np.sum(S[:k] ** 2) >= target * (1 - 1e-12) * total:
            return k
    return len(S)
