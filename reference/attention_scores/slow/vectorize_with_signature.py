"""Right values, but np.vectorize calls Python for every pair."""

import numpy as np


dot = np.vectorize(lambda q, k: float(q @ k), signature="(d),(d)->()")


def attention_scores(Q, K):
    return dot(Q[:, None, :].astype(float), K[None, :, :].astype(float))
