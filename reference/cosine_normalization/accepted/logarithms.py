"""Subtract the logarithm of the length from the logarithms of the entries."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=np.float64)
    with np.errstate(divide="ignore"):
        logs = np.log(np.abs(A))
    top = np.maximum(logs.max(axis=1, keepdims=True), -700.0)
    shifted = logs - top
    lengths = 0.5 * np.log(np.maximum(np.exp(2.0 * shifted).sum(axis=1, keepdims=True), 1e-300))
    return np.sign(A) * np.exp(shifted - lengths)
