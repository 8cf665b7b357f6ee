"""Right values, but map calls the norm once a row."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    lengths = np.array(list(map(np.linalg.norm, A)))[:, None]
    return A / np.where(lengths == 0, 1.0, lengths)
