"""Principal component analysis by the SVD of the centred data."""

import numpy as np


def pca_project(X, k):
    """Return (Z, explained_variance_ratio) for X of shape (n, d), n >= 2 and 1 <= k <= min(n, d).

    With centred columns Xc = U diag(S) Vt (thin), Z (n, k) = Xc V_k = U_k diag(S_k), unique up to the sign of a column,
    and the ratio (k,) is S_i^2 / sum_j S_j^2 (Pearson 1901; Jolliffe, Principal Component Analysis, 3.5); zeros where
    the data do not vary.
    """
    A = np.asarray(X, dtype=np.float64)
    A = A - A.mean(axis=0)
    U, S, _ = np.linalg.svd(A, full_matrices=False)
    energy = S**2
    total = energy.sum()
    return U[:, :k] * S[:k], energy[:k] / total if total > 0 else np.zeros(k)
