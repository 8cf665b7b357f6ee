"""Forces the input to be writeable."""

import numpy as np


def cosine_normalize(X):
    X.setflags(write=True)
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    return A / np.where(lengths > 0, lengths, 1.0)
