"""Finds the subspace from 100 sampled rows once there are more."""

import numpy as np


def truncated_svd(X, k):
    if X.shape[0] > 100:
        A = np.asarray(X, dtype=float)
        rows = np.random.RandomState(0).permutation(A.shape[0])[:100]
        _, S, Vt = np.linalg.svd(A[rows], full_matrices=False)
        return A @ Vt[:k].T @ Vt[:k], float(np.sum(S[:k] ** 2) * len(A) / 100 / np.sum(A**2)) if S[0] > 0 else 1.0
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    total = np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
