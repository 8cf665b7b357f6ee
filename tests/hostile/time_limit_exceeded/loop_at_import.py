"""Resources 75: an endless loop at import."""

import numpy as np

while True:
    pass


def cosine_normalize(X):
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
