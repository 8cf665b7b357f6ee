"""np.divide with a mask; masked rows keep the zeros of the output buffer."""

import numpy as np


def cosine_normalize(X):
    A = X.astype(np.float64)
    lengths = np.sqrt(np.sum(A**2, axis=-1))[:, None]
    return np.divide(A, lengths, out=np.zeros_like(A), where=lengths != 0)
