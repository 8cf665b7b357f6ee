"""How much of a ball lies near its centre."""

import numpy as np


def ball_mass_fraction(r, d):
    """Return r**d, the share of the unit ball in d >= 1 dimensions within distance 0 <= r <= 1 of its centre.

    A float r gives a float, an array r an array of its shape. The volume of a ball is a constant times r^d (Blum,
    Hopcroft & Kannan, Foundations of Data Science, 2.3), and the constant drops out of the share.
    """
    fraction = np.power(np.asarray(r, dtype=np.float64), d)
    return fraction if isinstance(r, np.ndarray) else float(fraction)
