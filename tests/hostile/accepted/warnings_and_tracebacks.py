"""Fairness 115: warnings and tracebacks of its own."""

import traceback
import warnings

import numpy as np


def cosine_normalize(X):
    warnings.warn("mind the gap")
    try:
        np.linalg.inv(np.zeros((2, 2)))
    except np.linalg.LinAlgError:
        traceback.print_exc()
    np.array([1.0]) / 0
    A = np.array(X, dtype=np.float64)
    norms = np.sqrt((A * A).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1.0
    return A / norms
