"""Gives an array of Python objects."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


def attention_scores(Q, K):
    result = right(Q, K)
    return result.astype(object)
