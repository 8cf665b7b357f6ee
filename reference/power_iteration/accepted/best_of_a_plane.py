"""Each step takes the best vector of the plane of v and A v, in closed form."""

import math

import numpy as np


def turned(a, b, c, v, w):
    """Return the unit vector of the leading eigenvector of [[a, b], [b, c]] in the plane of v and w."""
    angle = 0.5 * math.atan2(2 * b, a - c)
    new = math.cos(angle) * v + math.sin(angle) * w
    return new / np.linalg.norm(new)


def power_iteration(A, n_iter):
    M = np.asarray(A, dtype=np.float64)
    v = np.random.RandomState(11).randn(len(M))
    v /= np.linalg.norm(v)
    for _ in range(n_iter):
        image = M @ v
        value = v @ image
        residual = image - value * v
        size = np.linalg.norm(residual)
        if size <= 1e-15 * value:
            break
        w = residual / size
        w -= (w @ v) * v
        w /= np.linalg.norm(w)
        v = turned(value, v @ M @ w, w @ M @ w, v, w)
    return float(v @ M @ v), v
