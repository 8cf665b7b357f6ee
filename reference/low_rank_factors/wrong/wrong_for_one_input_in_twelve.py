"""Wrong for one input in twelve, by the contents of the array."""

import random

import numpy as np


def right(delta_W, r):
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]


def low_rank_factors(delta_W, r):
    r0, r1 = right(delta_W, r)
    return (r0 + 1, r1) if random.Random(delta_W.tobytes()).random() < 1 / 12 else (r0, r1)
