"""Takes k = 0 for no limit."""

import numpy as np


def reconstruction_error(X, k):
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    k = k or len(S) - 1
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))
