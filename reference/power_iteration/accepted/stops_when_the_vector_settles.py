"""Stop early, but only when the vector has stopped moving."""

import numpy as np


def power_iteration(A, n_iter):
    M = np.asarray(A, dtype=np.float64)
    v = np.random.default_rng(7).normal(size=len(M))
    v /= np.linalg.norm(v)
    for _ in range(n_iter):
        new = M @ v
        new /= np.linalg.norm(new)
        moved = np.abs(new - v).max()
        v = new
        if moved < 1e-13:
            break
    return np.vdot(v, M @ v), v
