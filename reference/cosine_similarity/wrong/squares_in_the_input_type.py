"""Squares integers in their own type, where they wrap."""

import numpy as np


def cosine_similarity(A, B):
    a = np.sqrt((A * A).sum(axis=1, dtype=float).clip(0))
    b = np.sqrt((B * B).sum(axis=1, dtype=float).clip(0))
    norms = np.outer(a, b)
    return (A.astype(float) @ B.T.astype(float)) / np.where(norms > 0, norms, 1.0)
