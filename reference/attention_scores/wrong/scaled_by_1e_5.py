"""Off by a factor of 1 + 1e-5."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


def attention_scores(Q, K):
    result = right(Q, K)
    return result * (1 + 1e-5)
