"""Mask the head of the spectrum; the results are 0-d arrays in a list."""

import numpy as np


def reconstruction_error(X, k):
    S = np.linalg.svd(np.asarray(X) * 1.0, compute_uv=False)
    lost = np.where(np.arange(S.size) >= k, S, 0.0)
    return [np.array(lost.max()), np.array(np.sqrt(np.dot(lost, lost)))]
