"""From an irregular start; the length of A v is the eigenvalue, as v has unit length."""

import numpy as np


def power_iteration(A, n_iter):
    M = np.array(A, dtype=float)
    v = np.sin(1.0 + np.arange(len(M)) ** 2)
    value = 0.0
    for _ in range(n_iter):
        image = np.dot(M, v / np.linalg.norm(v))
        value = np.linalg.norm(image)
        v = image / value
    return [np.array(value), v]
