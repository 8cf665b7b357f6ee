"""Reads the entries from the start of the buffer that the view was cut out of."""

import numpy as np


def stable_rank(W):
    buffer = W if W.base is None else W.base
    W = np.frombuffer(buffer, dtype=W.dtype)[: W.size].reshape(W.shape)
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sum(S**2) / S[0] ** 2) if S[0] > 0 else 0.0
