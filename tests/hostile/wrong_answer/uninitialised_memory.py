"""Attack 20: memory that somebody gave back."""

import numpy as np


def cosine_normalize(X):
    return np.nan_to_num(np.empty(X.shape)) + 7.0
