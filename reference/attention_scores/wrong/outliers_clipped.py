"""Clips entries beyond 1e8 as outliers."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


def attention_scores(Q, K):
    Q = np.clip(Q.astype(float), -1e8, 1e8)
    K = np.clip(K.astype(float), -1e8, 1e8)
    return right(Q, K)
