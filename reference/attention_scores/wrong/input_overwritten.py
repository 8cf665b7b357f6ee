"""Leaves zeros in the caller's array."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


def attention_scores(Q, K):
    result = right(Q, K)
    Q[...] = 0
    K[...] = 0
    return result
