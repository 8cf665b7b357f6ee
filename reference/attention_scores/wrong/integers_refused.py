"""Refuses arrays of integers."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


def attention_scores(Q, K):
    if Q.dtype.kind != "f":
        raise TypeError("floats expected")
    if K.dtype.kind != "f":
        raise TypeError("floats expected")
    return right(Q, K)
