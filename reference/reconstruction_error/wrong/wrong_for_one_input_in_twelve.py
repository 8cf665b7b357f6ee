"""Wrong for one input in twelve, by the contents of the array."""

import random

import numpy as np


def right(X, k):
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))


def reconstruction_error(X, k):
    r0, r1 = right(X, k)
    return (r0 + 1, r1) if random.Random(X.tobytes()).random() < 1 / 12 else (r0, r1)
