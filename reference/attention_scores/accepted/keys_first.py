"""Computes K Q^T and gives a transposed view of it."""

import numpy as np


def attention_scores(Q, K):
    return np.matmul(K, np.swapaxes(Q, 0, 1)).T
