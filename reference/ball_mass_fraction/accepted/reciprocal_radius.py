"""How often the small ball fits into the large one, inverted."""

import numpy as np


def ball_mass_fraction(r, d):
    with np.errstate(divide="ignore"):
        return 1.0 / np.power(1.0 / np.asarray(r, dtype=float), float(d))
