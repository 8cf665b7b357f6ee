"""Forces the input to be writeable."""

import numpy as np


def reconstruction_error(X, k):
    X.setflags(write=True)
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))
