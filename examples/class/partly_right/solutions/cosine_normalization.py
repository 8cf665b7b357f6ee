import numpy as np


def cosine_normalize(X):
    # A small number keeps us from dividing by zero.
    return X / (np.linalg.norm(X, axis=1, keepdims=True) + 1e-8)
