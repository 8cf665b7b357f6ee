import numpy as np


def cosine_normalize(X):
    X = np.asarray(X)
    if X.dtype != np.float32:
        X = X.astype(np.float64)
    largest = np.abs(X).max(axis=1, keepdims=True)
    X = X / np.where(largest == 0, 1, largest)
    norms = np.linalg.norm(X, axis=1, keepdims=True)
    return X / np.where(norms == 0, 1, norms)
