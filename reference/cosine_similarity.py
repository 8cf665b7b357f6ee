"""Cosine similarity of all rows of one matrix with all rows of another."""

import numpy as np


def cosine_similarity(A, B):
    """Return C (n, m) with C[i, j] = A[i] . B[j] / (||A[i]|| ||B[j]||) for A (n, d), B (m, d); 0.0 where a row is zero.

    From a . b = ||a|| ||b|| cos(angle); see Manning, Raghavan & Schuetze, Introduction to Information Retrieval, 6.3.
    """
    return _unit_rows(A) @ _unit_rows(B).T


def _unit_rows(X):
    X = np.asarray(X, dtype=np.float64)
    norms = np.linalg.norm(X, axis=1, keepdims=True)
    return X / np.where(norms > 0, norms, 1.0)
