"""Leaves state behind that spoils every call but the first."""

import numpy as np


def right(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]


_calls = []


def low_rank_factors(delta_W, r):
    r0, r1 = right(delta_W, r)
    _calls.append(len(delta_W))
    return r0 + len(_calls) - 1, r1 + len(_calls) - 1
