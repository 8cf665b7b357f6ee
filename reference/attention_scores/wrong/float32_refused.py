"""Refuses single precision."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


def attention_scores(Q, K):
    if Q.dtype == np.float32:
        raise TypeError("float64 expected")
    if K.dtype == np.float32:
        raise TypeError("float64 expected")
    return right(Q, K)
