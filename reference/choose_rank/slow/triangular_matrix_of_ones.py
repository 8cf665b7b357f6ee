"""Right values, but makes an r x r triangular matrix for the cumulative sums."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.sort(np.asarray(singular_values, dtype=float))[::-1]
    kept = np.tril(np.ones((len(S), len(S)))) @ (S / S[0]) ** 2
    return int(np.sum(kept[:-1] < target * (1 - 1e-12) * kept[-1])) + 1
