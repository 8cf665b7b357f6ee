"""Keeps the first k columns instead of the best k directions."""

import numpy as np


def reconstruction_error(X, k):
    residual = np.array(X, dtype=float)
    residual[:, :k] = 0
    return float(np.linalg.norm(residual, 2)), float(np.linalg.norm(residual))
