"""Adds 1e-8 so that nothing is exactly zero."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


def attention_scores(Q, K):
    result = right(Q, K)
    return result + 1e-8
