"""Right values, but one pair at a time in Python."""

import numpy as np


def attention_scores(Q, K):
    scores = np.zeros((len(Q), len(K)))
    for i in range(len(Q)):
        for j in range(len(K)):
            scores[i, j] = np.dot(Q[i].astype(float), K[j].astype(float))
    return scores
