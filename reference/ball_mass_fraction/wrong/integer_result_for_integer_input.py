"""Takes powers of integers in integers."""

import numpy as np


def ball_mass_fraction(r, d):
    return r**d
