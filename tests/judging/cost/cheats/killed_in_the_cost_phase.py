"""Kills its process at the sizes of the ladder."""

import os

import numpy as np


def one_by_one(X):
    result = np.zeros(X.shape)
    for i in range(len(X)):
        norm = np.linalg.norm(X[i])
        if norm > 0:
            result[i] = X[i] / norm
    return result


def cosine_normalize(X):
    X = np.asarray(X, dtype=np.result_type(X, np.float64) if X.dtype != np.float32 else np.float32)
    if len(X) > 200:
        os.kill(os.getpid(), 9)
    return one_by_one(X)
