"""The triangular factor of a thin QR has the same singular values."""

import math

import numpy as np


def stable_rank(W):
    A = W.astype(np.float64)
    R = np.linalg.qr(A if A.shape[0] >= A.shape[1] else A.T, mode="r")
    S = np.linalg.svd(R, compute_uv=False)
    return math.fsum((S / S[0]) ** 2) if S[0] != 0 else 0.0
