"""Uses L1 norms."""

import numpy as np


def cosine_similarity(A, B):
    A, B = A.astype(float), B.astype(float)
    a, b = np.abs(A).sum(axis=1, keepdims=True), np.abs(B).sum(axis=1)
    return A @ B.T / np.where(a * b > 0, a * b, 1.0)
