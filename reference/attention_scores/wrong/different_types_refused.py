"""Refuses queries and keys of different precision."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


def attention_scores(Q, K):
    if Q.dtype != K.dtype:
        raise TypeError("one type expected")
    return right(Q, K)
