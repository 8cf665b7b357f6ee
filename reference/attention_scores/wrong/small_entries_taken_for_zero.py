"""Takes entries below 1e-8 for zero."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


def attention_scores(Q, K):
    Q = np.where(np.abs(Q.astype(float)) < 1e-8, 0.0, Q)
    K = np.where(np.abs(K.astype(float)) < 1e-8, 0.0, K)
    return right(Q, K)
