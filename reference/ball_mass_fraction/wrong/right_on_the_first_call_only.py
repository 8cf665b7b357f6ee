"""Leaves state behind that spoils every call but the first."""

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


_calls = []


def ball_mass_fraction(r, d):
    result = right(r, d)
    result = result + len(_calls)
    _calls.append(None)
    return result
