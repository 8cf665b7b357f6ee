"""Writes the scores into the queries where they fit."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


def attention_scores(Q, K):
    result = right(Q, K)
    if result.shape == Q.shape and Q.dtype.kind == "f":
        Q[...] = result
        return Q
    return result
