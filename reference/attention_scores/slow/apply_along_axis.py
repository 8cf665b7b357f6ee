"""Right values, but apply_along_axis is a loop over the queries inside NumPy."""

import numpy as np


def attention_scores(Q, K):
    keys = K.astype(float)
    return np.apply_along_axis(lambda query: keys @ query, 1, Q.astype(float))
