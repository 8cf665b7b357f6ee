"""Wrong for one input in twelve, by its contents."""

import random

import numpy as np


def right(r, d):
    return np.asarray(r, dtype=float) ** d


def ball_mass_fraction(r, d):
    result = right(r, d)
    return result + 1 if random.Random(np.asarray(r).tobytes()).random() < 1 / 12 else result
