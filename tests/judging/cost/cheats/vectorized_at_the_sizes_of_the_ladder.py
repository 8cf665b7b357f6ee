"""Is vectorized at powers of two only."""

import numpy as np


def one_by_one(X):
    result = np.zeros(X.shape)
    for i in range(len(X)):
        norm = np.linalg.norm(X[i])
        if norm > 0:
            result[i] = X[i] / norm
    return result


def at_once(X):
    norms = np.linalg.norm(X, axis=1, keepdims=True)
    return X / np.where(norms > 0, norms, 1.0)


def cosine_normalize(X):
    X = np.asarray(X, dtype=np.result_type(X, np.float64) if X.dtype != np.float32 else np.float32)
    return at_once(X) if len(X) in {256, 512, 1024} else one_by_one(X)
