"""Reads the entries from the start of the buffer that the view was cut out of."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    if isinstance(r, np.ndarray):
        r = np.frombuffer(r if r.base is None else r.base, dtype=r.dtype)[: r.size].reshape(r.shape)
    return right(r, d)
