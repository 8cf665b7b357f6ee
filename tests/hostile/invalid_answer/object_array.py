"""Protocol 95: an array of objects."""

import numpy as np


def cosine_normalize(X):
    return np.array([[object()] * X.shape[1]] * X.shape[0])
