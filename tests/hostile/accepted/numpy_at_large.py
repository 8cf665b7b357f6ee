"""Fairness 111: products, decompositions, transforms, sorting, random numbers."""

import numpy as np


def cosine_normalize(X):
    np.linalg.svd(np.eye(3) @ np.ones((3, 3)))
    np.fft.fft(np.arange(8.0))
    np.sort(np.random.rand(10))
    np.einsum("ij,jk->ik", np.eye(2), np.eye(2), optimize=True)
    np.random.default_rng(0).normal(size=3)
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
