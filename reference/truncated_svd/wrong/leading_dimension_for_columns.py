"""Takes the row stride for the number of columns when it sums the energy."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    m, n = X.shape
    columns = abs(X.strides[0]) // X.itemsize if m > 1 and X.strides[1] == X.itemsize else n
    total = np.mean(np.asarray(X, dtype=float) ** 2) * m * columns
    return (U[:, :k] * S[:k]) @ Vt[:k], float(np.sum(S[:k] ** 2) / total) if total > 0 else 1.0
