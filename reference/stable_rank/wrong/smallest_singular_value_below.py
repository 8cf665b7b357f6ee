"""Takes the last singular value for the largest, as eigvalsh orders them."""

import numpy as np


def stable_rank(W):
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sum(S**2) / S[-1] ** 2) if S[-1] > 0 else 0.0
