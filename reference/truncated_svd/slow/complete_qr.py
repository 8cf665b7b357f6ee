"""Right values, but a complete QR makes an m x m orthogonal factor."""

import numpy as np


def truncated_svd(X, k):
    Q, R = np.linalg.qr(np.asarray(X, dtype=np.float64), mode="complete")
    u, s, vt = np.linalg.svd(R, full_matrices=False)
    energy = s * s
    X_k = Q @ (u[:, :k] * s[:k]) @ vt[:k]
    return X_k, energy[:k].sum() / energy.sum() if energy.any() else 1.0
