"""Right values, but iterates n starting vectors, the whole identity, instead of one."""

import numpy as np


def power_iteration(A, n_iter):
    M = np.asarray(A, dtype=np.float64)
    V = np.eye(len(M))
    for _ in range(n_iter):
        V = M @ V
        V /= np.abs(V).max()
    v = V[:, np.argmax(np.sum(V * V, axis=0))]
    v = v / np.linalg.norm(v)
    return float(v @ M @ v), v
