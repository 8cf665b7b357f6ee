import numpy as np


def cosine_normalize(X):
    X = X.astype(float)
    # Divide again and again until every row has norm one.
    while not (np.linalg.norm(X, axis=1) == 1).all():
        X = X / np.linalg.norm(X, axis=1, keepdims=True)
    return X
