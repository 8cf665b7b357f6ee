"""Takes sigma_{k+2} for the spectral error."""

import numpy as np


def reconstruction_error(X, k):
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    return float(np.append(S, 0)[k + 1]), float(np.sqrt(np.sum(S[k:] ** 2)))
