"""Collect the r rank-one terms in a loop, each split evenly by the root of sigma."""

import itertools
import math

import numpy as np


def low_rank_factors(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W) * 1.0, full_matrices=False)
    left, right = [], []
    for u, s, v in itertools.islice(zip(U.T, S, Vt), r):
        left.append(math.sqrt(s) * u)
        right.append(math.sqrt(s) * v)
    return np.column_stack(left), np.vstack(right)
