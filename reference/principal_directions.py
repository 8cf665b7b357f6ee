"""Principal directions: eigenvectors of the covariance matrix."""

import numpy as np


def principal_directions(X, k):
    """Return (components, variances) for X of shape (n, d), n >= 2 and 1 <= k <= min(n, d).

    components (k, d) are the unit eigenvectors of the sample covariance Xc^T Xc / (n - 1) of the centred columns with
    the k largest eigenvalues, and variances (k,) are those, in falling order (Pearson 1901; Hotelling 1933).
    """
    A = np.asarray(X, dtype=np.float64)
    A = A - A.mean(axis=0)
    variances, vectors = np.linalg.eigh(A.T @ A / (len(A) - 1))
    return vectors[:, ::-1][:, :k].T, variances[::-1][:k]
