"""Cuts a QR factorisation instead of an SVD."""

import numpy as np


def reconstruction_error(X, k):
    Q, R = np.linalg.qr(np.asarray(X, dtype=float))
    residual = Q[:, k:] @ R[k:]
    return float(np.linalg.norm(residual, 2)), float(np.linalg.norm(residual))
