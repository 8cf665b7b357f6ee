"""Attack 19: shape and dtype of the input are changed in place."""

import numpy as np


def cosine_normalize(X):
    X.shape = (-1,)
    X.dtype = np.uint8
    return X
