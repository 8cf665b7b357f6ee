"""Starts from ones, and from e1 where ones gives nothing."""

import numpy as np


def power_iteration(A, n_iter):
    A = np.asarray(A, dtype=float)
    best = (0.0, np.eye(len(A))[0])
    for v in (np.ones(len(A)), np.eye(len(A))[0]):
        for _ in range(n_iter):
            u = A @ v
            if not u.any():
                break
            v = u / np.linalg.norm(u)
        v = v / np.linalg.norm(v)
        if v @ A @ v > best[0]:
            best = float(v @ A @ v), v
    return best
