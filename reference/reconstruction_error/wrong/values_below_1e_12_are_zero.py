"""Takes singular values below a fixed threshold for rounding errors."""

import numpy as np


def reconstruction_error(X, k):
    tail = np.linalg.svd(X.astype(float), compute_uv=False)[k:]
    tail = tail[tail > 1e-12]
    return (float(tail[0]) if len(tail) else 0.0), float(np.linalg.norm(tail))
