"""Squeezes the result when there is a single query."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


def attention_scores(Q, K):
    result = right(Q, K)
    return result[0] if len(Q) == 1 else result
