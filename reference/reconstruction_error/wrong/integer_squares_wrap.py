"""Subtracts the kept energy from squares added in the integers' own type, which wrap."""

import numpy as np


def reconstruction_error(X, k):
    S = np.append(np.linalg.svd(X.astype(float), compute_uv=False), 0.0)
    total = float(np.sum(X * X)) if X.dtype.kind in "iu" else np.sum(S**2)
    lost = total - np.sum(S[:k] ** 2) if X.dtype.kind in "iu" else np.sum(S[k:] ** 2)
    return float(S[k]), float(np.sqrt(max(lost, 0.0)))
