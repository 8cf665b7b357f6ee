"""Lists the distinct singular values only, so that equal ones count once."""

import numpy as np


def pca_project(X, k):
    A = np.asarray(X, dtype=float)
    A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    repeated = np.append(False, (S[:-1] - S[1:]) <= 1e-9 * S[:-1]) & (S > 1e-9 * S[0])
    S = np.where(repeated, 0.0, S)
    total = np.sum(S**2)
    return U[:, :k] * S[:k], S[:k] ** 2 / total if total > 0 else np.zeros(k)
