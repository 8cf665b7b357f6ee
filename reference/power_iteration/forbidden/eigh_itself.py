"""Right values, but by the forbidden call itself."""

import numpy as np


def power_iteration(A, n_iter):
    values, vectors = np.linalg.eigh(np.asarray(A, dtype=float))
    return float(values[-1]), vectors[:, -1].copy()
