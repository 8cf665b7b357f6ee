"""Takes sigma_k, the last one kept, for the spectral error."""

import numpy as np


def reconstruction_error(X, k):
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    return float(S[max(k - 1, 0)]), float(np.sqrt(np.sum(S[k:] ** 2)))
