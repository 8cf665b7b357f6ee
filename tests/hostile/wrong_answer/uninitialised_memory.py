"""Attack 20: memory that somebody gave back."""

import numpy as np


def cosine_normalize(X):
    return np.empty(X.shape)
