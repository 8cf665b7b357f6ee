"""Takes the variance of the entries, about their mean, for the Frobenius norm."""

import numpy as np


def stable_rank(W):
    A = np.asarray(W, dtype=float)
    top = np.linalg.norm(A, 2)
    return float(np.var(A) * A.size / top**2) if top > 0 else 0.0
