"""Row sums of squares as a matrix-vector product; the transpose makes broadcasting fit."""

import numpy as np


def cosine_normalize(X):
    A = np.asarray(X, dtype=np.float64)
    lengths = np.sqrt(np.square(A) @ np.ones(A.shape[1]))
    return (A.T / np.maximum(lengths, np.finfo(np.float64).tiny)).T
