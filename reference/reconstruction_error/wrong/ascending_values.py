"""Takes the singular values in ascending order."""

import numpy as np


def reconstruction_error(X, k):
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    S = np.append(np.sort(S[:-1]), 0.0)
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))
