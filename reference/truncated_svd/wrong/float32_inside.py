"""Computes in float32 although the input is float64."""

import numpy as np


def truncated_svd(X, k):
    U, S, Vt = np.linalg.svd(np.asarray(X, dtype=np.float32), full_matrices=False)
    energy = S.astype(float) ** 2
    X_k = ((U[:, :k] * S[:k]) @ Vt[:k]).astype(np.float64)
    return X_k, float(energy[:k].sum() / energy.sum()) if energy.any() else 1.0
