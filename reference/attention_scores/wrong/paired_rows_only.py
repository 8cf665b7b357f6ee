"""Pairs the i-th query with the i-th key."""

import numpy as np


def attention_scores(Q, K):
    n = min(len(Q), len(K))
    return np.sum(Q[:n].astype(float) * K[:n], axis=1)
