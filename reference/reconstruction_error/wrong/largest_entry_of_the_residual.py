"""Takes the largest entry of the residual for its spectral norm."""

import numpy as np


def reconstruction_error(X, k):
    A = np.asarray(X, dtype=float)
    U, S, Vt = np.linalg.svd(A, full_matrices=False)
    residual = A - (U[:, :k] * S[:k]) @ Vt[:k]
    return float(np.abs(residual).max()), float(np.linalg.norm(residual))
