"""A complete QR makes an n x n orthogonal factor."""

import numpy as np


def stable_rank(W):
    A = np.asarray(W, dtype=float)
    _, R = np.linalg.qr(A, mode="complete")
    spectral = np.linalg.norm(R, 2)
    return (np.linalg.norm(A) / spectral) ** 2 if spectral > 0 else 0.0
