"""np.inner sums over the last axes."""

import numpy as np


def attention_scores(Q, K):
    return np.inner(np.asarray(Q, dtype=np.float64), np.asarray(K, dtype=np.float64))
