"""Right values, but by the (m+n) x (m+n) symmetric matrix whose eigenvalues are +-sigma."""

import numpy as np


def svd_from_eigen(X):
    A = np.asarray(X, dtype=np.float64)
    m, n = A.shape
    r = min(m, n)
    scale = np.abs(A).max() or 1.0
    augmented = np.block([[np.zeros((m, m)), A / scale], [A.T / scale, np.zeros((n, n))]])
    values, vectors = np.linalg.eigh(augmented)
    S, top = np.maximum(values[::-1][:r], 0.0), vectors[:, ::-1][:, :r] * np.sqrt(2)
    kept = S > 1e-10
    return top[:m] * kept, S * scale, (top[m:] * kept).T
