"""Takes errors below 1e-6 for zero."""

import numpy as np


def reconstruction_error(X, k):
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    S = np.where(S < 1e-6, 0, S)
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))
