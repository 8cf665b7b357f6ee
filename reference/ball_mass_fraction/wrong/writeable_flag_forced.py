"""Forces the input to be writeable."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    if isinstance(r, np.ndarray):
        r.setflags(write=True)
    return right(r, d)
