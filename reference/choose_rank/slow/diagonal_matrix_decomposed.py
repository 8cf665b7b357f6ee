"""Right values, but makes an r x r diagonal matrix and decomposes it to sort the values."""

import numpy as np


def choose_rank(singular_values, target):
    S = np.linalg.svd(np.diag(np.asarray(singular_values, dtype=float)), compute_uv=False)
    kept = np.cumsum((S / S[0]) ** 2)
    return int(np.sum(kept[:-1] < target * (1 - 1e-12) * kept[-1])) + 1
