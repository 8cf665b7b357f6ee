"""np.linalg.norm with keepdims, and a safe denominator for zero rows."""

import numpy as np


def cosine_normalize(X):
    X = np.asarray(X, dtype=float)
    norms = np.linalg.norm(X, axis=1, keepdims=True)
    norms[norms == 0] = 1.0
    return X / norms
