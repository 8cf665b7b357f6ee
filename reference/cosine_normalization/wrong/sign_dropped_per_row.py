"""Makes the first entry of each row positive, as a direction has no sign."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    A = np.where(A[:, :1] < 0, -A, A)
    return A / np.where(lengths > 0, lengths, 1.0)
