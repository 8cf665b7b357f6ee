"""Stops when the vector A v has changed by less than 1e-6, whatever its scale."""

import numpy as np


def power_iteration(A, n_iter):
    A = np.asarray(A, dtype=float)
    v = np.random.RandomState(0).randn(len(A))
    v = v / np.linalg.norm(v)
    old = np.zeros(len(A))
    for _ in range(n_iter):
        image = A @ v
        if np.abs(image - old).max() < 1e-6:
            break
        old, v = image, image / np.linalg.norm(image)
    return float(v @ A @ v), v
