"""Attack 16: NaN compares false with everything."""

import numpy as np


def cosine_normalize(X):
    return np.full(X.shape, np.nan)
