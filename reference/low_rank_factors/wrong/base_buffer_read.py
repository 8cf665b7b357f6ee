"""Reads the entries from the start of the buffer that the view was cut out of."""

import numpy as np


def low_rank_factors(delta_W, r):
    buffer = delta_W if delta_W.base is None else delta_W.base
    delta_W = np.frombuffer(buffer, dtype=delta_W.dtype)[: delta_W.size].reshape(delta_W.shape)
    U, S, Vt = np.linalg.svd(np.asarray(delta_W, dtype=float), full_matrices=False)
    return U[:, :r] * S[:r], Vt[:r]
