"""Turns reversed views back into memory order."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


def attention_scores(Q, K):
    Q = Q[tuple(slice(None, None, -1 if s < 0 else 1) for s in Q.strides)]
    K = K[tuple(slice(None, None, -1 if s < 0 else 1) for s in K.strides)]
    return right(Q, K)
