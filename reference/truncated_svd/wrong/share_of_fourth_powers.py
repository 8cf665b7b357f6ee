"""Squares the squared singular values once more."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    energy = (S**2) ** 2
    total = energy.sum()
    return U[:, :k] @ np.diag(S[:k]) @ Vt[:k], float(energy[:k].sum() / total) if total > 0 else 1.0
