"""Takes a constant column for a bias and clears it."""

import numpy as np


def reconstruction_error(X, k):
    X = np.where(np.ptp(X, axis=0) == 0, 0, X) if len(X) > 1 else X
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))
