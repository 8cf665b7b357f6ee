"""Takes entries below 1e-6 for zero."""

import numpy as np


def reconstruction_error(X, k):
    X = np.where(np.abs(X) < 1e-6, 0, X)
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))
