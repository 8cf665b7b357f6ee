"""Computes in half precision."""

import numpy as np


def reconstruction_error(X, k):
    X = np.clip(X, -6e4, 6e4).astype(np.float16)
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))
