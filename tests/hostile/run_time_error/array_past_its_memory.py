"""Attack 26: an array whose strides lead out of its memory."""

import numpy as np


def cosine_normalize(X):
    return np.lib.stride_tricks.as_strided(np.zeros(1), (2, 2), (2**40, 2**40))
