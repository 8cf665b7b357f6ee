"""Attack 12: an array of records with objects in them."""

import numpy as np


def cosine_normalize(X):
    return np.zeros(X.shape, dtype=[("a", "f8"), ("b", "O")])
