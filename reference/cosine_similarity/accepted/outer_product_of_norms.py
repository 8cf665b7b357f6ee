"""Dot products over the outer product of the norms, divided where it is not zero."""

import numpy as np


def cosine_similarity(A, B):
    A, B = A.astype(float), B.astype(float)
    norms = np.outer(np.linalg.norm(A, axis=1), np.linalg.norm(B, axis=1))
    return np.divide(A @ B.T, norms, out=np.zeros(norms.shape), where=norms > 0)
