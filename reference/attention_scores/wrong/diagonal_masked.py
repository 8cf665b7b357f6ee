"""Lets no row attend to itself."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


def attention_scores(Q, K):
    result = right(Q, K)
    np.fill_diagonal(result, 0.0)
    return result
