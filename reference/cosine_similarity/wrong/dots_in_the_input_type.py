"""Takes dot products of integers in their own type, where they wrap."""

import numpy as np


def cosine_similarity(A, B):
    a, b = np.linalg.norm(A.astype(float), axis=1), np.linalg.norm(B.astype(float), axis=1)
    norms = np.outer(a, b)
    return (A @ B.T) / np.where(norms > 0, norms, 1.0)
