"""A high power of A over its spectral norm takes any start to the answer."""

import numpy as np


def power_iteration(A, n_iter):
    M = np.asarray(A, dtype=np.float64)
    value = np.linalg.norm(M, ord=2)
    v = np.linalg.matrix_power(M / value, n_iter) @ np.tan(np.arange(1.0, len(M) + 1))
    return value, v / np.sqrt(np.sum(v * v))
