"""Right values, but map computes one query a call."""

import numpy as np


def attention_scores(Q, K):
    return np.array(list(map(K.astype(float).dot, Q.astype(float))))
