"""Splits the features into pairs and drops an odd one."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


def attention_scores(Q, K):
    kept = Q.shape[1] // 2 * 2
    return right(Q[:, :kept], K[:, :kept])
