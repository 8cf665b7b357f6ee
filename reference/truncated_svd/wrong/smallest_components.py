"""Keeps the last k components, taking the spectrum to be ascending."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    X_k = (U[:, -k:] * S[-k:]) @ Vt[-k:]
    return X_k, float(np.sum(S[-k:] ** 2) / total) if total > 0 else 1.0
