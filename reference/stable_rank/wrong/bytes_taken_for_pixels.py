"""Takes 8-bit numbers for unsigned pixels."""

import numpy as np


def stable_rank(W):
    if W.dtype == np.int8:
        W = W.view(np.uint8) if W.flags.c_contiguous else np.ascontiguousarray(W).view(np.uint8)
    S = np.linalg.svd(np.asarray(W, dtype=float), compute_uv=False)
    return float(np.sum(S**2) / S[0] ** 2) if S[0] > 0 else 0.0
