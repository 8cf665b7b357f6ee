"""Right values, but map computes one query a call."""

import numpy as np


def attention_scores(Q, K):
    keys = K.astype(float)
    return np.array(list(map(lambda query: keys @ query, Q.astype(float))))
