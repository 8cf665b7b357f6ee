"""Negates the input twice, which unsigned integers do not survive."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


def attention_scores(Q, K):
    Q = -np.negative(Q).astype(float)
    K = -np.negative(K).astype(float)
    return right(Q, K)
