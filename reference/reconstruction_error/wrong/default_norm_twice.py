"""Takes the default of norm for the spectral norm."""

import numpy as np


def reconstruction_error(X, k):
    A = np.asarray(X, dtype=float)
    U, S, Vt = np.linalg.svd(A, full_matrices=False)
    residual = A - (U[:, :k] * S[:k]) @ Vt[:k]
    return float(np.linalg.norm(residual)), float(np.linalg.norm(residual, "fro"))
