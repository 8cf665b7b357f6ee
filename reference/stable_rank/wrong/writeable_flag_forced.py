"""Forces the input to be writeable."""

import numpy as np


def stable_rank(W):
    W.setflags(write=True)
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sum(S**2) / S[0] ** 2) if S[0] > 0 else 0.0
