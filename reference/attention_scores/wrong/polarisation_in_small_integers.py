"""Squares sums and differences of integers in their own type, where they wrap."""

import numpy as np


def attention_scores(Q, K):
    scores = np.zeros((len(Q), len(K)))
    for q, k in zip(Q.T, K.T):
        scores += (np.add.outer(q, k) ** 2 / 4.0).astype(float) - np.subtract.outer(q, k) ** 2 / 4.0
    return scores
