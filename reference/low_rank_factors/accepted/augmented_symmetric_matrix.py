"""By the (n+m) x (n+m) symmetric matrix whose eigenvalues are +-sigma."""

import numpy as np


def low_rank_factors(delta_W, r):
    W = np.asarray(delta_W, dtype=np.float64)
    n, m = W.shape
    augmented = np.block([[np.zeros((n, n)), W], [W.T, np.zeros((m, m))]])
    _, vectors = np.linalg.eigh(augmented)
    basis, _ = np.linalg.qr(vectors[n:, ::-1][:, :r])
    return W @ basis, basis.T.copy()
