"""Files 11: open a file of NumPy for writing."""

import numpy as np


def cosine_normalize(X):
    open(np.__file__, "a").close()
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
