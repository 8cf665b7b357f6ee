import numpy as np


def cosine_normalize(X):
    return X / np.linalg.norm(X)
