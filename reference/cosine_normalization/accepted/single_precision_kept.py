"""float32 input gives float32 output; the sum of squares is kept in float64."""

import numpy as np


def cosine_normalize(X):
    A = X if X.dtype == np.float32 else X.astype(np.float64)
    lengths = np.sqrt(np.sum(np.square(A, dtype=np.float64), axis=1, keepdims=True))
    lengths[lengths == 0] = 1
    return (A / lengths).astype(A.dtype)
