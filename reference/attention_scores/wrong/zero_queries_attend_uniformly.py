"""Gives zero queries equal weights."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


def attention_scores(Q, K):
    result = right(Q, K)
    result[~Q.any(axis=1)] = 1.0 / len(K)
    return result
