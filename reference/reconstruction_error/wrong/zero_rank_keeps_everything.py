"""S[-k:] is everything for k = 0, and so is what is taken for kept."""

import numpy as np


def reconstruction_error(X, k):
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    S[: len(S) - 1][:k] = 0
    rest = S if k else np.zeros(1)
    return float(rest.max()), float(np.linalg.norm(rest))
