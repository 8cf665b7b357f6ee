"""Right values, but repeats queries and keys for every pair."""

import numpy as np


def attention_scores(Q, K):
    left = np.repeat(Q.astype(float), len(K), axis=0)
    right = np.tile(K.astype(float), (len(Q), 1))
    return np.einsum("ij,ij->i", left, right).reshape(len(Q), len(K))
