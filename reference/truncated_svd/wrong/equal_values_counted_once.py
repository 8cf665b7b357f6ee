"""Lists the distinct singular values only, so that equal ones count once."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    repeated = np.append(False, (S[:-1] - S[1:]) <= 1e-9 * S[:-1]) & (S > 1e-9 * S[0])
    S = np.where(repeated, 0.0, S)
    total = np.sum(S**2)
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
