"""Sorts in the caller's memory and puts the contents back afterwards."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


def attention_scores(Q, K):
    saved = Q.copy()
    Q.sort(axis=0)
    Q[...] = saved
    saved = K.copy()
    K.sort(axis=0)
    K[...] = saved
    return right(Q, K)
