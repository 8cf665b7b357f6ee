"""Let 0 / 0 happen quietly and turn the NaN of zero rows back into zeros."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):
        result = A / np.linalg.norm(A, axis=1)[:, np.newaxis]
    result[np.isnan(result)] = 0.0
    return result
