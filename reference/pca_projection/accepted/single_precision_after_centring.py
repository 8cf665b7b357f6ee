"""float32 data are centred in float64 and decomposed in float32."""

import numpy as np


def pca_project(X, k):
    dtype = np.float32 if X.dtype == np.float32 else np.float64
    mean = X.mean(axis=0, dtype=np.float64)
    centred = (X - mean).astype(dtype)
    U, S, _ = np.linalg.svd(centred, full_matrices=False)
    peak = S.max()
    if peak == 0:
        return np.zeros((X.shape[0], k), dtype), np.zeros(k, dtype)
    energy = np.square(S / peak)
    return U[:, :k] * S[:k], energy[:k] / energy.sum()
