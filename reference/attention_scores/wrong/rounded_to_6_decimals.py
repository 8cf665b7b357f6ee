"""Rounds to six decimals, which wipes out small scores."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


def attention_scores(Q, K):
    result = right(Q, K)
    return np.round(result, 6)
