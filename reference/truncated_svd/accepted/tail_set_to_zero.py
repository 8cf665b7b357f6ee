"""Zero the tail of the spectrum and multiply the factors again."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(X.astype(np.float64), full_matrices=False)
    kept = np.where(np.arange(S.size) < k, S, 0.0)
    total = np.dot(S, S)
    share = 1.0 if total == 0 else np.dot(kept, kept) / total
    return U @ (kept[:, None] * Vt), share
