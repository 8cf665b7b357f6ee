"""Takes 8-bit numbers for unsigned pixels."""

import numpy as np


def reconstruction_error(X, k):
    if X.dtype == np.int8:
        X = X.view(np.uint8) if X.flags.c_contiguous else np.ascontiguousarray(X).view(np.uint8)
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))
