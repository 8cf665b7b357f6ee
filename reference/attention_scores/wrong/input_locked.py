"""Locks the caller's array against writing and leaves it so."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


def attention_scores(Q, K):
    Q.flags.writeable = False
    K.flags.writeable = False
    return right(Q, K)
