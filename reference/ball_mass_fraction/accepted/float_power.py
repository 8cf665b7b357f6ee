"""np.float_power, which never computes in integers."""

import numpy as np


def ball_mass_fraction(r, d):
    return np.float_power(r, d)
