"""Every twentieth call in a process is wrong."""

import itertools

import numpy as np


def right(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]


_counter = itertools.count(1)


def low_rank_factors(delta_W, r):
    r0, r1 = right(delta_W, r)
    return (r0 + 1, r1) if next(_counter) % 20 == 0 else (r0, r1)
