"""Iterate a plane kept orthonormal by QR, whose first vector is the answer."""

from typing import NamedTuple

import numpy as np


class Pair(NamedTuple):
    eigenvalue: float
    eigenvector: np.ndarray


def power_iteration(A, n_iter):
    M = np.asarray(A, dtype=np.float64)
    plane = np.random.RandomState(3).randn(len(M), min(2, len(M)))
    for _ in range(n_iter):
        plane, _ = np.linalg.qr(M @ plane)
    v = plane[:, 0].copy()
    return Pair(float(v @ M @ v), v)
