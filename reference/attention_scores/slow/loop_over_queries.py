"""Right values, but one query at a time."""

import numpy as np


def attention_scores(Q, K):
    scores = np.empty((len(Q), len(K)))
    for i, query in enumerate(Q):
        scores[i] = K.astype(float) @ query.astype(float)
    return scores
