"""Takes norms below 1e-7 for zero."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    A = np.where(lengths < 1e-7, 0.0, A)
    return A / np.where(lengths > 0, lengths, 1.0)
