"""Subtract the unwanted tail from the matrix; the share is one minus the lost part."""

import numpy as np


def truncated_svd(X, k):
    A = np.array(X, dtype=np.float64)
    U, S, Vt = np.linalg.svd(A, full_matrices=False)
    A -= (U[:, k:] * S[k:]) @ Vt[k:]
    if not S.any():
        return A, 1.0
    relative = S / S[0]
    return A, float(1.0 - np.sum(relative[k:] ** 2) / np.sum(relative**2))
