"""float32 stays float32 all the way; everything else is done in float64."""

from typing import NamedTuple

import numpy as np


class Factors(NamedTuple):
    A: np.ndarray
    B: np.ndarray


def low_rank_factors(delta_W, r):
    dtype = np.float32 if delta_W.dtype == np.float32 else np.float64
    V, S, Ut = np.linalg.svd(delta_W.T.astype(dtype), full_matrices=False)
    return Factors((S[:r, None] * Ut[:r]).T, V[:, :r].T)
