"""Right values, but np.fromiter drains a generator over the rows."""

import math

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=np.float64)
    lengths = np.fromiter((math.hypot(*row) for row in A), dtype=float, count=len(A))
    return A / np.where(lengths == 0, 1.0, lengths)[:, None]
