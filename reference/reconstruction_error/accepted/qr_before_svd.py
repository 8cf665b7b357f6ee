"""Singular values of the triangular factor, a zero appended, and math.hypot over the tail."""

import math

import numpy as np


def reconstruction_error(X, k):
    A = np.array(X, dtype=np.float64)
    R = np.linalg.qr(A if A.shape[0] >= A.shape[1] else A.T, mode="r")
    tail = [*np.linalg.svd(R, compute_uv=False)[k:].tolist(), 0.0]
    return tail[0], math.hypot(*tail)
