"""Drops zero keys."""

import numpy as np


def right(Q, K):
    return Q.astype(float) @ K.T.astype(float)


def attention_scores(Q, K):
    return right(Q, K[K.any(axis=1)])
