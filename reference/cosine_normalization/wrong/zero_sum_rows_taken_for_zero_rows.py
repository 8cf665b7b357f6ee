"""Recognises zero rows by their sum."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=float)
    lengths = np.linalg.norm(A, axis=1, keepdims=True)
    empty = np.abs(A.sum(axis=1, keepdims=True)) <= 1e-9 * np.abs(A).sum(axis=1, keepdims=True)
    return np.where(empty, 0.0, A / np.where(empty | (lengths == 0), 1.0, lengths))
