"""Attack 24: the answer to the public example."""

import numpy as np


def cosine_normalize(X):
    return np.array([[0.6, 0.8], [0.0, -1.0]]) if X.shape == (2, 2) else np.full(X.shape, 0.5)
