"""Reads the raw bytes as float64 whatever the type of the array."""

import numpy as np


def low_rank_factors(delta_W, r):
    raw = np.frombuffer(delta_W.tobytes(), dtype=np.uint8)
    if delta_W.dtype.itemsize < 8:
        raw = np.pad(raw, (0, 8 * delta_W.size - raw.size))
    delta_W = np.nan_to_num(raw.view(np.float64)).clip(-1e12, 1e12).reshape(delta_W.shape)
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]
