"""Every twentieth call in a process is wrong."""

import itertools

import numpy as np


def right(X, k):
    S = np.append(np.linalg.svd(np.asarray(X, dtype=float), compute_uv=False), 0.0)
    return float(S[k]), float(np.sqrt(np.sum(S[k:] ** 2)))


_counter = itertools.count(1)


def reconstruction_error(X, k):
    r0, r1 = right(X, k)
    return (r0 + 1, r1) if next(_counter) % 20 == 0 else (r0, r1)
