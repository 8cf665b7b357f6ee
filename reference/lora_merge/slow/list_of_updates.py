"""Right values, but keeps one n x m update for every rank before it adds them."""

import numpy as np


def lora_merge(W, A, B, scale):
    updates = np.stack([np.outer(a, b) for a, b in zip(A.T, B)])
    return W + scale * updates.sum(axis=0)
